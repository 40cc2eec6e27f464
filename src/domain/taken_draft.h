// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QJsonObject>
#include <QStringView>

#include <optional>

namespace svarbord::domain {

/// A member goes on with what a colleague began to write in a conversation: shared under this area, by conversation, so
/// that whoever began is told and does not write on beside him.
struct TakenDraft
{
    static constexpr QStringView area = u"draft-taken";

    ConversationId conversation;
    MemberId writer; ///< who began
    MemberId by;     ///< who goes on
    Timestamp at{};

    [[nodiscard]] QJsonObject toJson() const
    {
        return {{QStringLiteral("writer"), writer.value},
                {QStringLiteral("by"), by.value},
                {QStringLiteral("at"), toMs(at)}};
    }
    /// Nothing for what is not whole.
    [[nodiscard]] static std::optional<TakenDraft> fromJson(const QString& key, const QJsonObject& json)
    {
        const auto id = ConversationId::fromText(key);
        TakenDraft taken{id.value_or(ConversationId{}), MemberId{json[u"writer"].toString()},
                         MemberId{json[u"by"].toString()}, fromMs(json[u"at"].toInteger())};
        const bool isWhole = id && taken.writer.isValid() && taken.by.isValid() && taken.writer != taken.by;
        return isWhole ? std::optional(taken) : std::nullopt;
    }

    bool operator==(const TakenDraft&) const = default;
};

} // namespace svarbord::domain
