// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QJsonObject>
#include <QList>

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
    Snooze,         ///< payload {"until": ms}; 0 wakes; {"until": 0, "woke": ms} ends the snooze that lasted until then
    SetSpam,        ///< payload {"spam": bool}
    MarkRead,       ///< payload {"read": bool}
    Follow,         ///< payload {"follow": bool}; for the member who does it
    Merge,          ///< payload {"into": conversation or ""}: the target is shown with that one, or by itself again
    Place,          ///< payload {"places": {Message-ID: conversation or ""}}; "" leaves it to threading. Merge and
                    ///< Place also tell which conversations were "touched", and Place how new ones "begin"
    SetShared,      ///< payload {"area": text, "key": text, "value": object or null}; target is none
    EditContact,    ///< payload {"set": values of domain/contact.h}, {"create": true, "set": …} or {"remove": true}
    MergeContacts,  ///< payload {"from": contact id}: it becomes part of the target
    SplitContacts,  ///< payload {"from", "addresses", "conversations", "set"}: takes a merge back
    Found,          ///< begins a shared log; its payload and those of the next four are in domain/roster.h
    RequestJoin,
    SetMember,
    AdmitDevice,
    WithdrawDevice,
    Claim, ///< what must happen once: its payload and those of the next three are in domain/lease.h
    Release,
    Done,
    CallOff,
};

/// Whether it decides who belongs to the workspace (domain/roster.h). Target is none.
[[nodiscard]] constexpr bool isAboutPeople(OperationKind kind)
{
    return kind == OperationKind::Found || kind == OperationKind::RequestJoin || kind == OperationKind::SetMember ||
           kind == OperationKind::AdmitDevice || kind == OperationKind::WithdrawDevice;
}

/// Whether it is about something that must happen once over all workstations (domain/lease.h). Target is none.
[[nodiscard]] constexpr bool isAboutTask(OperationKind kind)
{
    return kind == OperationKind::Claim || kind == OperationKind::Release || kind == OperationKind::Done ||
           kind == OperationKind::CallOff;
}

/// Whether it is about neither a conversation nor a contact.
[[nodiscard]] constexpr bool hasNoTarget(OperationKind kind)
{
    return kind == OperationKind::SetShared || isAboutPeople(kind) || isAboutTask(kind);
}

/// Whether it decides where messages are shown (domain/placing.h) rather than how a conversation stands.
[[nodiscard]] constexpr bool isAboutPlaces(OperationKind kind)
{
    return kind == OperationKind::Merge || kind == OperationKind::Place;
}

/// What stays on the machine where it was done: read marks travel as flags of the mail itself.
[[nodiscard]] constexpr bool staysHere(OperationKind kind)
{
    return kind == OperationKind::MarkRead;
}

/// Whether target is the id of a contact rather than of a conversation.
[[nodiscard]] constexpr bool isAboutContact(OperationKind kind)
{
    return kind == OperationKind::EditContact || kind == OperationKind::MergeContacts ||
           kind == OperationKind::SplitContacts;
}

/// Which mail of the target an author had before him. What came later is not decided by his operation.
struct SeenMail
{
    Timestamp until{};    ///< arrival of the newest inbound mail; 0 where there was none
    QList<qint64> newest; ///< stable hashes of the Message-IDs of those that arrived just then: servers count seconds

    [[nodiscard]] bool covers(Timestamp arrived, qint64 key) const
    {
        return arrived < until || (arrived == until && newest.contains(key));
    }
    /// "ms:key,key"; empty for none.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static SeenMail fromText(QStringView text);

    bool operator==(const SeenMail&) const = default;
};

/// One decision, the unit of the journal, of sharing and of undo. target is a conversation, or a contact by its number.
struct Operation
{
    OperationId id;
    MemberId member;
    DeviceId device;
    qint64 clock = 0; ///< hybrid logical clock: ms << 16 | counter
    OperationKind kind = OperationKind::Comment;
    ConversationId target;
    SeenMail seen;
    QJsonObject payload;
    OperationId undoes;   ///< set on an inverse operation
    QByteArray signature; ///< Ed25519 over the canonical form; empty on the local transport
};

/// The stable name stored in the journal, e.g. "set-status".
[[nodiscard]] QString operationKindName(OperationKind kind);
[[nodiscard]] std::optional<OperationKind> operationKindFromName(QStringView name);
/// How many kinds this program knows.
[[nodiscard]] int operationKindCount();

} // namespace svarbord::domain
