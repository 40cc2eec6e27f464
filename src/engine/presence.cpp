// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/presence.h"

#include "base/log.h"
#include "base/uuid7.h"
#include "base/when_done.h"
#include "journal/presence_seal.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::engine {

using domain::Activity;
using domain::PresenceNote;
using journal::LogEntry;
using journal::LogSlice;

namespace {

constexpr int entriesAtOnce = 200;
constexpr std::chrono::hours clocksApart{24};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

} // namespace

Presence::Presence(journal::LogFolder& folder, journal::LogIdentity identity, RosterNow roster, const Clock& clock,
                   QObject* parent)
    : QObject(parent),
      m_folder(folder),
      m_identity(std::move(identity)),
      m_roster(std::move(roster)),
      m_clock(clock)
{
    m_due.setSingleShot(true);
    m_due.callOnTimeout(this, &Presence::announce);
    m_ends.setSingleShot(true);
    m_ends.callOnTimeout(this, &Presence::pass);
    connect(&folder, &journal::LogFolder::arrived, this, &Presence::look);
    connect(&folder, &journal::LogFolder::epochChanged, this, [this](quint32 epoch) {
        startOver(epoch);
        look();
    });
    connect(&folder, &journal::LogFolder::reachableChanged, this, [this](bool reachable) {
        if (reachable && !m_isReachable) // who is there says so again within this
            m_complete = m_clock.now() + domain::Announcing::onlineAgain + domain::Announcing::busyAgain;
        m_isReachable = reachable;
        if (reachable)
            return;
        // Who cannot be heard is not there.
        m_board.clear();
        m_announcing.setHeard(false);
        emit changed();
    });
    look();
    arm();
}

void Presence::show(Activity activity, ConversationId conversation)
{
    m_announcing.set(activity, conversation, m_clock.now());
    arm();
}

void Presence::rosterChanged()
{
    arm();
    emit changed();
}

QList<Presence::Colleague> Presence::at(ConversationId conversation) const
{
    return membersOf(m_board.at(conversation));
}

QSet<ConversationId> Presence::conversations() const
{
    QSet<ConversationId> seen;
    for (const PresenceNote& note : m_board.all())
        if (note.conversation.isValid() && !membersOf({note}).isEmpty())
            seen.insert(note.conversation);
    return seen;
}

std::optional<QSet<MemberId>> Presence::online() const
{
    if (!m_isTimed || !m_isReachable || m_clock.now() < m_complete)
        return std::nullopt;
    QSet<MemberId> members;
    for (const Colleague& colleague : membersOf(m_board.all()))
        members.insert(colleague.member);
    return members;
}

QList<Presence::Colleague> Presence::membersOf(const QList<PresenceNote>& notes) const
{
    const domain::Roster roster = m_roster();
    const domain::RosterDevice* own = roster.device(m_identity.device);
    QList<Colleague> colleagues;
    for (const PresenceNote& note : notes) {
        const domain::RosterDevice* device = roster.device(note.device);
        const bool isOther = device && roster.isActive(note.device) && (!own || device->member != own->member);
        if (isOther && std::ranges::find(colleagues, device->member, &Colleague::member) == colleagues.end())
            colleagues.append({device->member, note.activity});
    }
    return colleagues;
}

void Presence::look()
{
    m_again = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    whenDone(m_folder.entriesAfter(m_epoch, m_position, entriesAtOnce), this, [this](const Result<LogSlice>& slice) {
        m_isLooking = false;
        if (slice)
            read(*slice);
        else if (slice.error().code == ErrorCode::Conflict)
            startOver(0); // epochChanged tells the new one
        if (m_again || (slice && slice->more))
            look();
    });
}

void Presence::startOver(quint32 epoch)
{
    m_epoch = epoch;
    m_position = 0;
    m_ownPosition = 0;
}

void Presence::read(const LogSlice& slice)
{
    m_epoch = slice.epoch;
    m_position = slice.end;
    const domain::Roster roster = m_roster();
    for (const LogEntry& entry : slice.entries)
        hear(entry, roster);
    m_board.pass(m_clock.now());
    m_announcing.setHeard(!m_board.isEmpty());
    arm();
    if (!slice.entries.isEmpty())
        emit changed();
}

void Presence::hear(const LogEntry& entry, const domain::Roster& roster)
{
    const auto note = journal::openPresence(entry.bytes, roster);
    if (!note) {
        qCDebug(logEngine) << "presence:" << note.error().detail;
        return;
    }
    if (note->device == m_identity.device)
        return hearOwn(*note, entry);
    // A note carries the time of its author's clock. Whoever keeps one and puts it back a day later is not believed.
    const Timestamp received = entry.received != Timestamp{} ? entry.received : m_clock.now();
    if (received - fromMs(note->number) > clocksApart + PresenceNote::longest)
        return;
    if (m_isTimed) {
        m_board.hear(*note, m_clock.now());
        return;
    }
    m_early.removeIf(
        [&](const Early& early) { return early.note.device == note->device && early.note.number < note->number; });
    m_early.append({*note, entry.received});
}

/// The first own note tells what the server's clock says now, and so how old what lay there before is.
void Presence::hearOwn(const PresenceNote& note, const LogEntry& entry)
{
    m_announcing.continueAfter(note.number);
    const bool isNewest = m_ownPosition == 0 || note.number > m_own.number;
    // Somebody may have put an older one behind it.
    const qint64 former = isNewest ? m_ownPosition : entry.position;
    if (isNewest) {
        m_own = note;
        m_ownPosition = entry.position;
    }
    if (former != 0)
        whenDone(m_folder.remove(m_epoch, {former}), this, [](const Status& removed) {
            if (!removed)
                qCInfo(logEngine) << "a former note on who is present stays:" << removed.error().detail;
        });
    if (m_isTimed || m_firstNumber == 0 || note.number < m_firstNumber)
        return;
    m_isTimed = true;
    const bool isToldTime = entry.received != Timestamp{};
    for (const Early& early : std::as_const(m_early)) {
        const auto age = std::max(entry.received - early.received, std::chrono::milliseconds{0});
        if (isToldTime && early.received != Timestamp{})
            m_board.hear(early.note, m_clock.now() - age);
    }
    m_early.clear();
}

void Presence::announce()
{
    const domain::Roster roster = m_roster();
    if (m_isAnnouncing || !roster.isActive(m_identity.device))
        return;
    auto note = m_announcing.take(m_clock.now());
    if (!note)
        return arm();
    note->device = m_identity.device;
    if (m_firstNumber == 0)
        m_firstNumber = note->number;
    const auto sealed = journal::sealPresence(*note, roster.workspace, m_identity.keys.secretKey);
    if (!sealed) {
        qCWarning(logEngine) << "presence:" << sealed.error().detail;
        return;
    }
    m_isAnnouncing = true;
    const journal::LogAddition addition{makeUuid7(m_clock.now()), *sealed,
                                        Text::tr("Svarbord notes here who is at work. It clears this up by itself.")};
    whenDone(m_folder.append(addition), this, [this](const Result<journal::LogPosition>& added) {
        m_isAnnouncing = false;
        if (!added)
            m_announcing.failed(m_clock.now());
        arm();
        look();
    });
}

void Presence::arm()
{
    const Timestamp now = m_clock.now();
    if (!m_isAnnouncing)
        m_due.start(std::max(m_announcing.nextTime() - now, std::chrono::milliseconds{0}));
    if (const auto end = m_board.nextEnd())
        m_ends.start(std::max(*end - now, std::chrono::milliseconds{0}));
}

void Presence::pass()
{
    const bool wasAnybody = m_board.pass(m_clock.now());
    m_announcing.setHeard(!m_board.isEmpty());
    arm();
    if (wasAnybody)
        emit changed();
}

} // namespace svarbord::engine
