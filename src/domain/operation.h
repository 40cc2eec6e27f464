// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QJsonObject>

#include <optional>

namespace svarbord::domain {

/// What a member can decide. Stored by name (operationKindName), so the order here is free to change.
enum class OperationKind {
    Assign,         ///< payload {"member": id or ""}
    SetStatus,      ///< payload {"status": id}; closing and reopening are this too
    SetPriority,    ///< payload {"priority": 0..3}
    AddTag,         ///< payload {"tag": text}
    RemoveTag,      ///< payload {"tag": text}
    Comment,        ///< payload {"text": text, "mentions": [id]}
    RetractComment, ///< payload {"comment": operation id}
    Snooze,         ///< payload {"until": ms}; 0 wakes
    SetSpam,        ///< payload {"spam": bool}
    MarkRead,       ///< payload {"read": bool}
    Follow,         ///< payload {"follow": bool}; for the member who does it
    Merge,          ///< payload {"into": conversation or ""}: the target is shown with that one, or by itself again
    Place,          ///< payload {"places": {Message-ID: conversation or ""}}; "" leaves it to threading
    SetShared,      ///< payload {"area": text, "key": text, "value": object or null}; target is none
    EditContact,    ///< payload {"set": values of domain/contact.h}, {"create": true, "set": …} or {"remove": true}
    MergeContacts,  ///< payload {"from": contact id}: it becomes part of the target
    SplitContacts,  ///< payload {"from", "addresses", "conversations", "set"}: takes a merge back
};

/// Whether it decides where messages are shown (domain/placing.h) rather than how a conversation stands.
[[nodiscard]] constexpr bool isAboutPlaces(OperationKind kind)
{
    return kind == OperationKind::Merge || kind == OperationKind::Place;
}

/// Whether target is the id of a contact rather than of a conversation.
[[nodiscard]] constexpr bool isAboutContact(OperationKind kind)
{
    return kind == OperationKind::EditContact || kind == OperationKind::MergeContacts ||
           kind == OperationKind::SplitContacts;
}

/// One decision, the unit of the journal, of sharing and of undo. target is a conversation, or a contact by its number.
struct Operation
{
    OperationId id;
    MemberId member;
    DeviceId device;
    qint64 clock = 0; ///< hybrid logical clock: ms << 16 | counter
    OperationKind kind = OperationKind::Comment;
    ConversationId target;
    qint64 baseRevision = 0; ///< the conversation's revision the member saw
    QJsonObject payload;
    OperationId undoes;   ///< set on an inverse operation
    QByteArray signature; ///< Ed25519 over the canonical form; empty on the local transport
};

/// The stable name stored in the journal, e.g. "set-status".
[[nodiscard]] QString operationKindName(OperationKind kind);
[[nodiscard]] std::optional<OperationKind> operationKindFromName(QStringView name);

} // namespace svarbord::domain
