// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "domain/operation.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

namespace svarbord::domain {

// Payloads of the operations that decide who belongs to the workspace. Keys are Ed25519 public keys in base64.
//   Found          {"workspace": id, "title": text, "name", "address", "key", "machine"}; its member and device are the
//                  first administrator's, and the key is theirs
//   RequestJoin    {"name", "address", "key", "machine"}; its member is the short name that is wished for
//   SetMember      {"member": id, "name", "address", "role", "seat", "removed": bool}
//   AdmitDevice    {"device": id, "member": id, "key", "machine"}
//   WithdrawDevice {"device": id}; also declines a request

struct RosterMember
{
    Member member;
    bool removed = false;

    bool operator==(const RosterMember&) const = default;
};

/// A workstation and the key it signs with.
struct RosterDevice
{
    DeviceId id;
    MemberId member;
    QByteArray publicKey;
    QString machine; ///< what its owner calls it
    bool withdrawn = false;

    bool operator==(const RosterDevice&) const = default;
};

/// Somebody who reaches the mailbox and asks to be let in. Nothing in it is proven but the key.
struct JoinRequest
{
    DeviceId device;
    MemberId wish;
    QString name;
    QString address;
    QByteArray publicKey;
    QString machine;
    Timestamp time{};

    bool operator==(const JoinRequest&) const = default;
};

/// Who belongs to a shared workspace, as of some point of its log.
struct Roster
{
    static constexpr qsizetype mostRequests = 50; ///< who comes later asks again when one was answered

    QString workspace; ///< UUIDv7; empty before the log is founded
    QString title;
    QMap<QString, RosterMember> members; ///< by member id; those removed stay, for their acts stay
    QMap<QString, RosterDevice> devices; ///< by device id
    QList<JoinRequest> requests;         ///< oldest first

    [[nodiscard]] bool isFounded() const { return !workspace.isEmpty(); }
    /// Nobody else may ask to be let in now.
    [[nodiscard]] bool isCrowded() const { return requests.size() >= mostRequests; }
    [[nodiscard]] const RosterMember* member(const MemberId& id) const;
    [[nodiscard]] const RosterDevice* device(const DeviceId& id) const;
    [[nodiscard]] const JoinRequest* request(const DeviceId& id) const;
    /// A device that is admitted and not withdrawn, of a member who was not removed.
    [[nodiscard]] bool isActive(const DeviceId& id) const;

    bool operator==(const Roster&) const = default;
};

/// What rights say to an operation.
enum class Permission {
    Granted,
    NoMember,      ///< its author is unknown or was removed, or its device is not one of the author's
    SeatTooLow,    ///< wants a full seat
    RoleTooLow,    ///< wants a supervisor or an administrator
    NotTheirs,     ///< somebody else's comment
    AlreadyExists, ///< a second founding, a device or key that is taken
    LastOne,       ///< nobody could decide on members any more
    Malformed,
};

/// What a role and a seat may do at all, for greying out what they may not; area is that of SetShared.
[[nodiscard]] Permission mayDo(Role role, Seat seat, OperationKind kind, const QString& area = {});
/// Whether it may take effect at this point of the log. commentAuthor is that of the comment a RetractComment names.
[[nodiscard]] Permission mayDo(const Roster& roster, const Operation& operation,
                               const std::optional<MemberId>& commentAuthor = std::nullopt);

struct FoldedRoster
{
    Roster roster;
    QJsonObject before; ///< what inverse() needs
};

/// The roster after an operation that mayDo() granted; other kinds leave it as it is. Pure. Found and RequestJoin are
/// folded whoever their author is: the reader of the log proves them.
[[nodiscard]] FoldedRoster foldRoster(Roster roster, const Operation& operation);

/// Whether the payload is what an operation about people may hold: bounded texts, known names, a whole key.
[[nodiscard]] bool isWellFormed(OperationKind kind, const QJsonObject& payload);

/// Stable names: "agent", "supervisor", "translator", "administrator"; "full", "view-only".
[[nodiscard]] QString roleName(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);
[[nodiscard]] QString seatName(Seat seat);
[[nodiscard]] std::optional<Seat> seatFromName(QStringView name);

/// The payloads above.
[[nodiscard]] QJsonObject memberPayload(const RosterMember& member);
[[nodiscard]] QJsonObject devicePayload(const RosterDevice& device);

} // namespace svarbord::domain
