// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <chrono>
#include <optional>

namespace svarbord::domain {

/// What a member does where colleagues may see it, the less telling first.
enum class Activity { Online, Viewing, Writing };

/// A workstation's word on what its member does just now. No decision: it is forgotten soon, and is not in the journal.
///   {"device": id, "number": n, "activity": "online"|"viewing"|"writing", "conversation": id, "seconds": it lasts}
struct PresenceNote
{
    static constexpr std::chrono::seconds longest{1800};

    DeviceId device;
    qint64 number = 0; ///< grows from one note of a device to the next, also over restarts
    Activity activity = Activity::Online;
    ConversationId conversation; ///< none when only online
    std::chrono::seconds lasts{};

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing for what no workstation writes.
    [[nodiscard]] static std::optional<PresenceNote> fromJson(const QJsonObject& json);

    bool operator==(const PresenceNote&) const = default;
};

/// Which notes of others hold. Each is worth its time after it was heard, by the clock of who hears it, for clocks of
/// workstations differ.
class PresenceBoard
{
public:
    /// False for one that is older than what was heard of this device.
    bool hear(const PresenceNote& note, Timestamp heard);
    /// Forgets what does not hold any more; true when there was anything.
    bool pass(Timestamp now);
    [[nodiscard]] bool isEmpty() const { return m_heard.isEmpty(); }
    /// Those who view or write, the ones who write first, then by device.
    [[nodiscard]] QList<PresenceNote> at(ConversationId conversation) const;
    [[nodiscard]] QList<PresenceNote> all() const;
    /// When the next note ends to hold; nothing while there is none.
    [[nodiscard]] std::optional<Timestamp> nextEnd() const;
    void clear() { m_heard.clear(); }

private:
    struct Heard
    {
        PresenceNote note;
        Timestamp until{};
    };
    QHash<DeviceId, Heard> m_heard;
    QHash<DeviceId, qint64> m_numbers; ///< of notes that ended, too
};

/// When a workstation gives word of itself: seldom while nobody hears it, and never more often than colleagues can
/// read. Pure but for the time it is told.
class Announcing
{
public:
    /// What is seen at a glance tells nothing: it is announced after it stayed this long.
    static constexpr std::chrono::seconds glance{2};
    static constexpr std::chrono::seconds shortestPause{2};
    /// How long a note holds, and when it is given again.
    static constexpr std::chrono::seconds busyLasts{120};
    static constexpr std::chrono::seconds busyAgain{75};
    static constexpr std::chrono::seconds onlineLasts{1500};
    static constexpr std::chrono::seconds onlineAgain{900};

    void set(Activity activity, ConversationId conversation, Timestamp now);
    /// Whether anybody else is online: without that nobody learns what is viewed here.
    void setHeard(bool isHeard) { m_isHeard = isHeard; }
    /// When something is to be announced next.
    [[nodiscard]] Timestamp nextTime() const;
    /// Call it when nextTime() has come: what to announce, which counts as announced.
    [[nodiscard]] std::optional<PresenceNote> take(Timestamp now);
    /// It did not reach anybody.
    void failed(Timestamp now);
    /// A note of a former run has this number: what comes is newer, whatever the clock says.
    void continueAfter(qint64 number) { m_number = std::max(m_number, number); }

private:
    struct Word
    {
        Activity activity = Activity::Online;
        ConversationId conversation;

        bool operator==(const Word&) const = default;
    };
    [[nodiscard]] Word word() const { return m_isHeard ? m_now : Word{}; }

    Word m_now;
    Timestamp m_since{};
    std::optional<Word> m_announced;
    Timestamp m_announcedAt{};
    qint64 m_number = 0;
    bool m_isHeard = false;
};

} // namespace svarbord::domain
