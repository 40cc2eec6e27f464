// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/presence.h"
#include "domain/roster.h"
#include "journal/log_folder.h"
#include "journal/shared_log.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace svarbord::engine {

/// What colleagues do just now (INB-18): signed notes in a folder of the team's mailbox, of which each replaces the one
/// that its workstation gave before. They are worth minutes, so nothing of them is stored here. Lives on a thread with
/// an event loop; folder and clock must outlive it.
class Presence : public QObject
{
    Q_OBJECT

public:
    /// Who belongs, now.
    using RosterNow = std::function<domain::Roster()>;

    struct Colleague
    {
        MemberId member;
        domain::Activity activity = domain::Activity::Online;

        bool operator==(const Colleague&) const = default;
    };

    Presence(journal::LogFolder& folder, journal::LogIdentity identity, RosterNow roster, const Clock& clock,
             QObject* parent = nullptr);

    /// What is done here, for others to see.
    void show(domain::Activity activity, ConversationId conversation = {});
    /// Somebody was let in or removed.
    void rosterChanged();
    /// Who else has this conversation before him, each member once, those who write first.
    [[nodiscard]] QList<Colleague> at(ConversationId conversation) const;
    /// Conversations that somebody else has before him.
    [[nodiscard]] QSet<ConversationId> conversations() const;
    /// The other members who are at work; nothing while that cannot be told, as without the network.
    [[nodiscard]] std::optional<QSet<MemberId>> online() const;

signals:
    /// Somebody came, went, or does something else now.
    void changed();

private:
    struct Early
    {
        domain::PresenceNote note;
        Timestamp received{};
    };

    void look();
    void startOver(quint32 epoch);
    void read(const journal::LogSlice& slice);
    void hear(const journal::LogEntry& entry, const domain::Roster& roster);
    void hearOwn(const domain::PresenceNote& note, const journal::LogEntry& entry);
    void announce();
    void arm();
    void pass();
    [[nodiscard]] QList<Colleague> membersOf(const QList<domain::PresenceNote>& notes) const;

    journal::LogFolder& m_folder;
    journal::LogIdentity m_identity;
    RosterNow m_roster;
    const Clock& m_clock;
    domain::PresenceBoard m_board;
    domain::Announcing m_announcing;
    QTimer m_due;  ///< something is to be announced
    QTimer m_ends; ///< what somebody said does not hold any more
    quint32 m_epoch = 0;
    qint64 m_position = 0;
    domain::PresenceNote m_own; ///< of this device, the newest that was read back
    qint64 m_ownPosition = 0;   ///< where it lies; 0: none does
    QList<Early> m_early;       ///< heard before it is known what the server's clock says
    qint64 m_firstNumber = 0;   ///< of this run's notes
    bool m_isTimed = false;     ///< one of them was read back
    bool m_isReachable = true;
    Timestamp m_complete{}; ///< from when on everybody who is there was heard again after an interruption
    bool m_isLooking = false;
    bool m_again = false;
    bool m_isAnnouncing = false;
};

} // namespace svarbord::engine
