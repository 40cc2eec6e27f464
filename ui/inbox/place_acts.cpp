// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/place_acts.h"

#include "base/when_done.h"
#include "ui/inbox/conversation_picker.h"

namespace svarbord::ui {

namespace {

/// Merging more by mistake would be a day's work to look through.
constexpr qsizetype mostMerged = 50;

} // namespace

PlaceActs::PlaceActs(services::InboxService& inbox, QWidget* window) : QObject(window), m_inbox(inbox), m_window(window)
{}

void PlaceActs::report(const QFuture<Status>& act, const QString& text, ConversationId open)
{
    emit begun();
    whenDone(act, this, [this, text, open](const Status& outcome) {
        if (!outcome) {
            emit failed(outcome.error().userText);
            return;
        }
        emit done(text);
        if (open.isValid())
            emit openRequested(open);
    });
}

void PlaceActs::ask(const QString& title, ConversationId about, std::function<void(ConversationId)> use)
{
    const auto detail = m_inbox.conversation(about);
    auto* picker = new ConversationPicker(m_inbox, title, detail ? detail->earlier : QList<domain::ConversationRow>(),
                                          about, m_window);
    connect(picker, &ConversationPicker::picked, this, [use = std::move(use)](ConversationId id) { use(id); });
    picker->open();
}

void PlaceActs::merge(const domain::Selection& chosen, ConversationId open)
{
    if (chosen.size() > mostMerged || chosen.view) {
        emit failed(tr("Select at most %1 conversations to merge.").arg(mostMerged));
        return;
    }
    if (chosen.ids.size() > 1) {
        mergeInto(chosen.ids, chosen.ids.contains(open) ? open : chosen.ids.first());
        return;
    }
    if (!chosen.ids.isEmpty())
        ask(tr("Merge this conversation with"), chosen.ids.first(),
            [this, from = chosen.ids](ConversationId into) { mergeInto(from, into); });
}

void PlaceActs::mergeInto(const QList<ConversationId>& from, ConversationId into)
{
    const int count = static_cast<int>(from.contains(into) ? from.size() : from.size() + 1);
    report(m_inbox.merge(from, into), tr("Merged %n conversations", nullptr, count), into);
}

void PlaceActs::takeApart(ConversationId merged)
{
    report(m_inbox.takeApart(merged), tr("Taken apart"), {});
}

QList<MessageId> PlaceActs::reached(ConversationId from, MessageId message, Reach reach) const
{
    QList<MessageId> messages{message};
    const auto detail = m_inbox.conversation(from);
    if (reach == Reach::This || !detail)
        return messages;
    messages.clear();
    for (const domain::Message& other : detail->messages)
        if (other.id >= message) // ids grow with the date
            messages.append(other.id);
    return messages;
}

void PlaceActs::split(ConversationId from, MessageId message, Reach reach)
{
    const QList<MessageId> messages = reached(from, message, reach);
    emit begun();
    whenDone(m_inbox.split(from, messages), this,
             [this, count = static_cast<int>(messages.size())](const Result<ConversationId>& fresh) {
                 if (!fresh) {
                     emit failed(fresh.error().userText);
                     return;
                 }
                 emit done(tr("Split off %n messages", nullptr, count));
                 emit openRequested(*fresh);
             });
}

void PlaceActs::move(ConversationId from, MessageId message)
{
    ask(tr("Move this message to"), from, [this, from, message](ConversationId to) {
        report(m_inbox.moveMessages(from, {message}, to), tr("Message moved"), to);
    });
}

void PlaceActs::moveBack(ConversationId from, MessageId message)
{
    report(m_inbox.moveMessages(from, {message}, {}), tr("Message moved back"), {});
}

} // namespace svarbord::ui
