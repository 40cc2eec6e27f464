// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/presence.h"

#include <algorithm>
#include <array>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<QStringView, 3> activityNames{u"online", u"viewing", u"writing"};
constexpr qsizetype longestDevice = 100;

std::optional<Activity> activityFrom(const QString& name)
{
    const auto found = std::ranges::find(activityNames, QStringView(name));
    if (found == activityNames.end())
        return std::nullopt;
    return static_cast<Activity>(found - activityNames.begin());
}

bool writesFirst(const PresenceNote& a, const PresenceNote& b)
{
    return a.activity == b.activity ? a.device.value < b.device.value : a.activity > b.activity;
}

} // namespace

QJsonObject PresenceNote::toJson() const
{
    QJsonObject json{{u"device"_s, device.value},
                     {u"number"_s, number},
                     {u"activity"_s, activityNames.at(static_cast<size_t>(activity)).toString()},
                     {u"seconds"_s, static_cast<qint64>(lasts.count())}};
    if (conversation.isValid())
        json.insert(u"conversation"_s, conversation.toText());
    return json;
}

std::optional<PresenceNote> PresenceNote::fromJson(const QJsonObject& json)
{
    const auto activity = activityFrom(json[u"activity"].toString());
    PresenceNote note;
    note.device.value = json[u"device"].toString();
    note.number = json[u"number"].toInteger(-1);
    note.lasts = std::chrono::seconds{json[u"seconds"].toInteger(-1)};
    const bool isBounded = !note.device.value.isEmpty() && note.device.value.size() <= longestDevice &&
                           note.number >= 0 && note.lasts.count() >= 0 && note.lasts <= longest;
    if (!activity || !isBounded)
        return std::nullopt;
    note.activity = *activity;
    if (note.activity == Activity::Online)
        return note;
    const auto conversation = ConversationId::fromText(json[u"conversation"].toString());
    if (!conversation || !conversation->isValid())
        return std::nullopt;
    note.conversation = *conversation;
    return note;
}

bool PresenceBoard::hear(const PresenceNote& note, Timestamp heard)
{
    if (const auto known = m_numbers.constFind(note.device); known != m_numbers.cend() && *known >= note.number)
        return false;
    m_numbers.insert(note.device, note.number);
    if (note.lasts.count() == 0)
        m_heard.remove(note.device);
    else
        m_heard.insert(note.device, {note, heard + note.lasts});
    return true;
}

bool PresenceBoard::pass(Timestamp now)
{
    return m_heard.removeIf([now](const auto& entry) { return entry.value().until <= now; }) > 0;
}

QList<PresenceNote> PresenceBoard::at(ConversationId conversation) const
{
    QList<PresenceNote> notes = all();
    notes.removeIf([conversation](const PresenceNote& note) {
        return note.activity == Activity::Online || note.conversation != conversation;
    });
    return notes;
}

QList<PresenceNote> PresenceBoard::all() const
{
    QList<PresenceNote> notes;
    for (const Heard& heard : m_heard)
        notes.append(heard.note);
    std::ranges::sort(notes, writesFirst);
    return notes;
}

std::optional<Timestamp> PresenceBoard::nextEnd() const
{
    std::optional<Timestamp> end;
    for (const Heard& heard : m_heard)
        end = end ? std::min(*end, heard.until) : heard.until;
    return end;
}

void Announcing::set(Activity activity, ConversationId conversation, Timestamp now)
{
    const Word word{activity, activity == Activity::Online ? ConversationId{} : conversation};
    if (word == m_now)
        return;
    m_now = word;
    m_since = now;
}

Timestamp Announcing::nextTime() const
{
    if (!m_announced)
        return m_announcedAt;
    if (word() == *m_announced)
        return m_announcedAt + (m_announced->activity == Activity::Online ? onlineAgain : busyAgain);
    const Timestamp seen = m_isHeard && m_now.activity != Activity::Writing ? m_since + glance : m_since;
    return std::max(seen, m_announcedAt + shortestPause);
}

std::optional<PresenceNote> Announcing::take(Timestamp now)
{
    if (now < nextTime())
        return std::nullopt;
    m_announced = word();
    m_announcedAt = now;
    PresenceNote note;
    note.number = m_number = std::max(m_number + 1, toMs(now));
    note.activity = m_announced->activity;
    note.conversation = m_announced->conversation;
    note.lasts = note.activity == Activity::Online ? onlineLasts : busyLasts;
    return note;
}

void Announcing::failed(Timestamp now)
{
    m_announced.reset();
    m_announcedAt = now + onlineAgain / 30;
}

} // namespace svarbord::domain
