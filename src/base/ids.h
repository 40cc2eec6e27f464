// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMetaType>
#include <QString>

#include <compare>
#include <limits>
#include <optional>

namespace svarbord {

/// A number that cannot be mixed up with another kind's number. 0 means "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value != 0; }
    constexpr auto operator<=>(const Id&) const = default;

    /// 16 lower-case hexadecimal digits: the form used on the command line and in the journal.
    [[nodiscard]] QString toText() const
    {
        return QStringLiteral("%1").arg(static_cast<quint64>(value), 16, 16, QLatin1Char('0'));
    }
    [[nodiscard]] static std::optional<Id> fromText(QStringView text)
    {
        bool ok = false;
        const quint64 number = text.toULongLong(&ok, 16);
        if (!ok || number == 0 || number > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        return Id{static_cast<qint64>(number)};
    }
};

template <typename Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// A text key that cannot be mixed up with another kind's key.
template <typename Tag>
struct TextId
{
    QString value;

    [[nodiscard]] bool isValid() const { return !value.isEmpty(); }
    auto operator<=>(const TextId&) const = default;
};

template <typename Tag>
size_t qHash(const TextId<Tag>& id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

// Derived from content, so that every workstation computes the same (see base/stable_hash.h).
using ConversationId = Id<struct ConversationTag>;
using TicketId = Id<struct TicketTag>;
using ContactId = Id<struct ContactTag>;
// Local to one database.
using MessageId = Id<struct MessageTag>; ///< a stored message; the RFC 5322 field is called messageIdHeader
using AttachmentId = Id<struct AttachmentTag>;
using AccountId = Id<struct AccountTag>;
using FolderId = Id<struct FolderTag>;
// Made by a member; unique everywhere.
using MemberId = TextId<struct MemberTag>; ///< stable short name, e.g. "kari"
using DeviceId = TextId<struct DeviceTag>;
using OperationId = TextId<struct OperationTag>; ///< UUIDv7, text form
using OutboxId = TextId<struct OutboxTag>;       ///< UUIDv7, text form

} // namespace svarbord

Q_DECLARE_METATYPE(svarbord::ConversationId)
Q_DECLARE_METATYPE(svarbord::MessageId)
Q_DECLARE_METATYPE(svarbord::AccountId)
