// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QHash>
#include <QList>
#include <QString>

namespace svarbord::viewmodels {

/// A colleague who is at a conversation just now (INB-18).
struct PresentMember
{
    MemberId member;
    QString name;
    bool isWriting = false; ///< else only viewing

    bool operator==(const PresentMember&) const = default;
};

/// By conversation; those who write come first.
using Presence = QHash<ConversationId, QList<PresentMember>>;

/// "Ola Aas is writing. Kari Nordby is looking at this." Empty for nobody.
[[nodiscard]] QString presenceSentence(const QList<PresentMember>& present);

} // namespace svarbord::viewmodels
