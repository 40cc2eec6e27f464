// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/outbox.h"

#include <QLocale>

#include <optional>

namespace svarbord::viewmodels {

/// What waits for one member, as the daily mail tells it (INB-11).
struct DigestContent
{
    QString workspace;
    QList<domain::ConversationRow> answers;    ///< conversations of theirs where the customer wrote last
    QList<domain::ConversationRow> mentions;   ///< since the last one
    QList<domain::ConversationRow> unassigned; ///< what nobody has taken
    QList<domain::OutboxEntry> notSent;

    [[nodiscard]] int count() const
    {
        return static_cast<int>(answers.size() + mentions.size() + unassigned.size() + notSent.size());
    }
};

struct DigestMail
{
    QString subject;
    QString text;
};

/// Nothing where nothing waits. Each part names its first few and says how many more there are.
[[nodiscard]] std::optional<DigestMail> writeDigest(const DigestContent& content, Timestamp now,
                                                    const QLocale& locale = QLocale());

} // namespace svarbord::viewmodels
