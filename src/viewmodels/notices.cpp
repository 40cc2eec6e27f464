// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/notices.h"

#include "domain/status.h"
#include "services/mentions.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::viewmodels::Notice)
};

QString subjectOf(const domain::ConversationRow& row)
{
    return row.subject.isEmpty() ? Text::tr("(no subject)") : row.subject;
}

QString nameOf(const MemberId& id, const QList<domain::Member>& members)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const auto& member) { return member.id == id; });
    return found == members.end() ? id.value : found->name;
}

/// By its time; who ends a snooze himself knows.
bool isWaking(const domain::TimelineEvent& event)
{
    return event.kind == domain::TimelineEvent::Kind::Woken && !event.member.isValid();
}

/// Who has the conversation; where that is nobody or a group, who put it to sleep.
MemberId whoIsWoken(const domain::ConversationDetail& conversation, const domain::TimelineEvent& waking)
{
    if (conversation.row.assignee.isValid() && !domain::isGroup(conversation.row.assignee))
        return conversation.row.assignee;
    MemberId snoozedBy;
    for (const domain::TimelineEvent& event : conversation.events)
        if (event.kind == domain::TimelineEvent::Kind::Snoozed && event.text == waking.before)
            snoozedBy = event.member;
    return snoozedBy;
}

} // namespace

QList<Notice> NoticeFinder::look(const domain::ConversationDetail& conversation, const QList<domain::Member>& members,
                                 const QList<domain::Group>& groups)
{
    QList<Notice> notices;
    const auto take = [&](const QString& key, const std::optional<Notice>& notice) {
        if (notice && !m_told.contains(key)) {
            m_told.insert(key);
            notices += *notice;
        }
    };
    bool first = true;
    for (const domain::Message& message : conversation.messages) {
        take(u"m:"_s + message.id.toText(), ofMessage(conversation, message, first, groups));
        first = first && message.direction != domain::Direction::Inbound;
    }
    for (const domain::TimelineEvent& event : conversation.events)
        if (isWaking(event)) // two workstations may both have ended it
            take(u"w:"_s + conversation.row.id.toText() + u'/' + event.before, ofWaking(conversation, event));
        else
            take(u"e:"_s + event.operation.value, ofEvent(conversation, event, members, groups));
    return notices;
}

bool NoticeFinder::isMine(const domain::ConversationDetail& conversation, const QList<domain::Group>& groups) const
{
    if (conversation.row.assignee == m_self || conversation.followed)
        return true;
    // Nobody of the group has taken it yet, so it is for each of them.
    return conversation.isInMyInbox && std::ranges::any_of(groups, [&](const domain::Group& group) {
               return group.id == conversation.row.assignee && group.members.contains(m_self);
           });
}

std::optional<Notice> NoticeFinder::ofMessage(const domain::ConversationDetail& conversation,
                                              const domain::Message& message, bool first,
                                              const QList<domain::Group>& groups) const
{
    if (message.direction != domain::Direction::Inbound || message.arrived <= m_since || message.seen ||
        message.autoReply || message.bounce)
        return std::nullopt;
    // What is filed away as closed history or spam is nothing that waits for somebody.
    if (domain::meaningOf(conversation.row.statusId) == domain::StatusMeaning::Closed)
        return std::nullopt;
    if (!isMine(conversation, groups) && (!first || !conversation.isInMyInbox))
        return std::nullopt;
    const QString who = message.from.name.isEmpty() ? message.from.address : message.from.name;
    const QString what =
        subjectOf(conversation.row) + (message.snippet.isEmpty() ? QString() : u'\n' + message.snippet);
    return Notice{first ? NoticeKind::NewEnquiry : NoticeKind::ReplyToMine, conversation.row.id, who, what};
}

std::optional<Notice> NoticeFinder::ofEvent(const domain::ConversationDetail& conversation,
                                            const domain::TimelineEvent& event, const QList<domain::Member>& members,
                                            const QList<domain::Group>& groups) const
{
    using Kind = domain::TimelineEvent::Kind;
    if (event.time <= m_since || event.undone || event.member == m_self || !event.member.isValid())
        return std::nullopt;
    const QString who = nameOf(event.member, members);
    if (event.kind == Kind::Assigned)
        return ofAssignment(conversation, event, who, groups);
    if (event.kind == Kind::Comment && services::mentionedMembers(event.text, members).contains(m_self))
        return Notice{NoticeKind::Mention, conversation.row.id, Text::tr("%1 mentioned you").arg(who),
                      subjectOf(conversation.row) + u'\n' + event.text};
    return std::nullopt;
}

std::optional<Notice> NoticeFinder::ofAssignment(const domain::ConversationDetail& conversation,
                                                 const domain::TimelineEvent& event, const QString& who,
                                                 const QList<domain::Group>& groups) const
{
    if (event.text == m_self.value)
        return Notice{NoticeKind::Assigned, conversation.row.id, Text::tr("%1 assigned a conversation to you").arg(who),
                      subjectOf(conversation.row)};
    if (!conversation.isInMyInbox)
        return std::nullopt;
    for (const domain::Group& group : groups)
        if (event.text == group.id.value && group.members.contains(m_self))
            return Notice{NoticeKind::Assigned, conversation.row.id,
                          Text::tr("%1 assigned a conversation to %2", "a group").arg(who, group.name),
                          subjectOf(conversation.row)};
    return std::nullopt;
}

std::optional<Notice> NoticeFinder::ofWaking(const domain::ConversationDetail& conversation,
                                             const domain::TimelineEvent& event) const
{
    if (event.time <= m_since || event.undone || whoIsWoken(conversation, event) != m_self)
        return std::nullopt;
    if (domain::meaningOf(conversation.row.statusId) == domain::StatusMeaning::Closed)
        return std::nullopt;
    const QString who =
        conversation.row.customerName.isEmpty() ? conversation.row.customerAddress : conversation.row.customerName;
    return Notice{NoticeKind::Woken, conversation.row.id, Text::tr("Back from snooze: %1").arg(who),
                  subjectOf(conversation.row)};
}

Notice NoticeFinder::notSent(const domain::OutboxEntry& entry)
{
    return {NoticeKind::NotSent, entry.conversation, Text::tr("A mail was not sent"),
            entry.subject + u'\n' + entry.problem};
}

Notice NoticeFinder::takenOver(ConversationId conversation, const QString& by)
{
    return {NoticeKind::Mention, conversation, by, Text::tr("Goes on with the answer you began.")};
}

} // namespace svarbord::viewmodels
