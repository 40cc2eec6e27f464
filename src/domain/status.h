// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace svarbord::domain {

/// What a status means to the rest of the program, whatever a pipeline calls it.
enum class StatusMeaning { Open, Waiting, Closed };

/// A status of the standard pipeline. Ids are stable and stored; names are translated where shown.
struct Status
{
    const char16_t* id;
    StatusMeaning meaning;
};

inline constexpr std::array<Status, 4> standardStatuses{{
    {u"new", StatusMeaning::Open},
    {u"open", StatusMeaning::Open},
    {u"waiting", StatusMeaning::Waiting},
    {u"closed", StatusMeaning::Closed},
}};

[[nodiscard]] inline std::optional<StatusMeaning> meaningOf(QStringView statusId)
{
    for (const Status& status : standardStatuses)
        if (statusId == QStringView(status.id))
            return status.meaning;
    return std::nullopt;
}

enum class Priority { Low, Normal, High, Urgent };

} // namespace svarbord::domain
