// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lease.h"
#include "domain/outbox.h"

#include <QJsonObject>

namespace svarbord::domain {

/// A mail that waits for its time, so that any workstation can send it: shared under this area, by the id it has in the
/// outbox of who wrote it. What travels is this and not the mail itself, which lies in the account's own mailbox; the
/// hash, signed with the rest, says that it is the one that was written.
struct WaitingMail
{
    static constexpr QStringView area = u"waiting-mail";

    OutboxId id;
    QString account; ///< address it leaves from
    ConversationId conversation;
    QString messageIdHeader;
    QString subject;
    AddressList recipients;
    Timestamp at{};
    QByteArray hash; ///< contentHash() of the whole mail
    qint64 size = 0;
    ThreadMark mark;
    MemberId author;

    [[nodiscard]] TaskId task() const { return {taskKind.toString(), id.value, at}; }
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing for what is not whole.
    [[nodiscard]] static std::optional<WaitingMail> fromJson(const QString& key, const QJsonObject& json);

    static constexpr QStringView taskKind = u"send";

    bool operator==(const WaitingMail&) const = default;
};

} // namespace svarbord::domain
