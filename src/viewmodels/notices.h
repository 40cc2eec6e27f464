// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/group.h"
#include "domain/member.h"
#include "domain/outbox.h"

#include <QSet>

namespace svarbord::viewmodels {

/// What can make the desktop tell somebody something.
enum class NoticeKind { NewEnquiry, ReplyToMine, Assigned, Mention, NotSent, Woken };

/// One thing to tell.
struct Notice
{
    NoticeKind kind = NoticeKind::NewEnquiry;
    ConversationId conversation;
    QString title; ///< who
    QString text;  ///< what
};

/// Finds in a conversation what its member has not been told yet: each thing once, nothing from before it began to
/// look, nothing the member did.
class NoticeFinder
{
public:
    NoticeFinder(const MemberId& self, Timestamp since) : m_self(self), m_since(since) {}

    [[nodiscard]] QList<Notice> look(const domain::ConversationDetail& conversation,
                                     const QList<domain::Member>& members, const QList<domain::Group>& groups = {});
    [[nodiscard]] static Notice notSent(const domain::OutboxEntry& entry);
    /// A colleague goes on with what was begun here.
    [[nodiscard]] static Notice takenOver(ConversationId conversation, const QString& by);

private:
    [[nodiscard]] std::optional<Notice> ofMessage(const domain::ConversationDetail& conversation,
                                                  const domain::Message& message, bool first,
                                                  const QList<domain::Group>& groups) const;
    /// Whether a customer's answer in it is this member's to hear of.
    [[nodiscard]] bool isMine(const domain::ConversationDetail& conversation, const QList<domain::Group>& groups) const;
    [[nodiscard]] std::optional<Notice> ofEvent(const domain::ConversationDetail& conversation,
                                                const domain::TimelineEvent& event,
                                                const QList<domain::Member>& members,
                                                const QList<domain::Group>& groups) const;
    [[nodiscard]] std::optional<Notice> ofAssignment(const domain::ConversationDetail& conversation,
                                                     const domain::TimelineEvent& event, const QString& who,
                                                     const QList<domain::Group>& groups) const;

    [[nodiscard]] std::optional<Notice> ofWaking(const domain::ConversationDetail& conversation,
                                                 const domain::TimelineEvent& event) const;

    MemberId m_self;
    Timestamp m_since;
    QSet<QString> m_told;
};

} // namespace svarbord::viewmodels
