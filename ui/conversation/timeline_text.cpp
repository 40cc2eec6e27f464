// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/timeline_text.h"

#include "viewmodels/text.h"

#include <algorithm>
#include <chrono>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes soon{1}; ///< longer than sending can be undone: the foot bar counts that down

} // namespace

TimelineText::TimelineText(QHash<MemberId, QString> members, QLocale locale, Timestamp now)
    : m_members(std::move(members)),
      m_locale(locale),
      m_now(now)
{}

QString TimelineText::member(const MemberId& id) const
{
    return m_members.value(id, id.value);
}

QString TimelineText::event(const domain::TimelineEvent& event) const
{
    using Kind = domain::TimelineEvent::Kind;
    const QString who = member(event.member);
    switch (event.kind) {
    case Kind::Comment:
        return {};
    case Kind::Assigned:
        if (event.text.isEmpty())
            return tr("%1 removed the assignment").arg(who);
        if (event.text == event.member.value)
            return tr("%1 took the conversation").arg(who);
        return tr("%1 assigned to %2").arg(who, member(MemberId{event.text}));
    case Kind::StatusChanged:
        if (event.text == u"closed"_s)
            return tr("%1 closed the conversation").arg(who);
        if (event.before == u"closed"_s)
            return who.isEmpty() ? tr("Reopened") : tr("%1 reopened the conversation").arg(who);
        return tr("%1 set the status to %2").arg(who, viewmodels::statusName(event.text));
    case Kind::PriorityChanged:
        return tr("%1 set the priority to %2")
            .arg(who, viewmodels::priorityName(static_cast<domain::Priority>(std::clamp(event.text.toInt(), 0, 3))));
    case Kind::Tagged:
        return tr("%1 added the tag %2").arg(who, event.text);
    case Kind::Untagged:
        return tr("%1 removed the tag %2").arg(who, event.text);
    case Kind::Snoozed:
        return tr("%1 snoozed the conversation").arg(who);
    case Kind::Woken:
        return who.isEmpty() ? tr("Back from snooze") : tr("%1 ended the snooze").arg(who);
    case Kind::MarkedSpam:
        return (event.text == u"0"_s ? tr("%1 took this out of spam") : tr("%1 marked this as spam")).arg(who);
    case Kind::TicketOpened:
        return event.text.isEmpty() ? tr("Ticket opened") : tr("Ticket #%1 opened").arg(event.text);
    case Kind::Merged:
        return tr("%1 merged another conversation into this one").arg(who);
    case Kind::TakenApart:
        return tr("%1 took merged conversations apart").arg(who);
    case Kind::MessagesMoved:
        return event.text.isEmpty() ? tr("%1 moved messages back").arg(who)
                                    : tr("%1 moved messages to another conversation").arg(who);
    case Kind::Related:
        return tr("Also concerns “%1”").arg(event.text);
    case Kind::SendFailed:
        return event.text;
    case Kind::SendQueued:
        return {};
    }
    return {};
}

bool TimelineText::sameDay(Timestamp one, Timestamp other) const
{
    return toDateTime(one).toLocalTime().date() == toDateTime(other).toLocalTime().date();
}

QString TimelineText::time(Timestamp time, bool withDay) const
{
    const QDateTime then = toDateTime(time).toLocalTime();
    const QString clock = m_locale.toString(then.time(), QLocale::ShortFormat);
    if (!withDay)
        return clock;
    const QDate today = toDateTime(m_now).toLocalTime().date();
    const qint64 days = then.date().daysTo(today);
    if (days == 0)
        return tr("today %1", "time of day").arg(clock);
    if (days == 1)
        return tr("yesterday %1", "time of day").arg(clock);
    if (days > 1 && days < 7)
        return tr("%1 %2", "weekday, time of day").arg(m_locale.dayName(then.date().dayOfWeek()), clock);
    if (then.date().year() == today.year())
        return tr("%1 %2", "date, time of day").arg(m_locale.toString(then.date(), tr("d MMMM", "date format")), clock);
    return tr("%1 %2", "date, time of day").arg(m_locale.toString(then.date(), tr("d MMM yyyy", "date format")), clock);
}

QString TimelineText::exactTime(Timestamp time) const
{
    return viewmodels::exactTime(time, m_locale);
}

QString TimelineText::size(qint64 bytes) const
{
    const int precision = bytes >= 1'000'000 ? 1 : 0;
    return m_locale.formattedDataSize(bytes, precision, QLocale::DataSizeSIFormat);
}

QString TimelineText::reason(const domain::Placement& placement) const
{
    using Reason = domain::PlacementReason;
    const QString evidence = placement.evidence;
    switch (placement.reason) {
    case Reason::Root:
        return tr("This message started the conversation.");
    case Reason::InReplyTo:
        return tr("It answers a message in this conversation (In-Reply-To %1).").arg(evidence);
    case Reason::References:
        return tr("It refers to a message in this conversation (References %1).").arg(evidence);
    case Reason::ReplyToken:
        return tr("It came to the reply address of this conversation (%1).").arg(evidence);
    case Reason::Subject:
        return tr("Same subject, same people, shortly after: “%1”. It does not name the message it answers.")
            .arg(evidence);
    case Reason::LateParent:
        return tr("It came before the message it answers, which joined them (%1).").arg(evidence);
    case Reason::Moved:
        return evidence.isEmpty() ? tr("Somebody moved it here.") : tr("%1 moved it here.").arg(evidence);
    }
    return {};
}

QString TimelineText::outboxState(const domain::OutboxEntry& entry) const
{
    using State = domain::OutboxState;
    switch (entry.state) {
    case State::Queued:
        if (entry.attempts > 0)
            return tr("Will be tried again %1").arg(time(entry.notBefore, true));
        return entry.notBefore > m_now + soon
                   ? tr("Leaves %1").arg(viewmodels::relativeDateTime(entry.notBefore, m_now, m_locale))
                   : tr("Waiting to be sent");
    case State::Sending:
        return tr("Sending…");
    case State::Sent:
        return tr("Sent");
    case State::Failed:
        return tr("Not sent");
    case State::Unknown:
        return tr("Not known whether it was sent");
    case State::Held:
        return tr("Held back");
    case State::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

} // namespace svarbord::ui
