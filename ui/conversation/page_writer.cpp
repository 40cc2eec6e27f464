// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/page_writer.h"

#include "ui/components/avatar.h"
#include "ui/components/icons.h"
#include "ui/components/theme.h"
#include "ui/conversation/message_html.h"
#include "ui/conversation/page_style.h"
#include "ui/conversation/text_links.h"
#include "ui/webview/web_address.h"

#include <QBuffer>
#include <QPixmap>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using domain::Message;

namespace {

constexpr qsizetype mostText = 200'000; ///< letters that are shown of a message without asking

QString esc(const QString& text)
{
    return text.toHtmlEscaped();
}

QString elementId(MessageId id)
{
    return u"m-"_s + id.toText();
}

QString imageSource(Icon what, const QColor& color, qreal ratio)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    iconPixmap(what, 16, ratio, color).save(&buffer, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64());
}

QString names(const domain::AddressList& list)
{
    QStringList found;
    for (const domain::Address& address : list)
        found += address.display();
    return found.join(u", "_s);
}

QString firstNames(const domain::AddressList& list)
{
    QStringList found;
    for (const domain::Address& address : list)
        found += address.name.isEmpty() ? address.address : address.name.section(u' ', 0, 0);
    return found.join(u", "_s);
}

} // namespace

struct PageWriter::Entry
{
    Timestamp time{};
    const Message* message = nullptr;
    const domain::TimelineEvent* event = nullptr;
};

PageWriter::PageWriter(const Theme& theme, const WebAddress& address, PageView view, BodyOf bodyOf)
    : m_theme(theme),
      m_address(address),
      m_view(std::move(view)),
      m_bodyOf(std::move(bodyOf)),
      m_text(m_view.members, m_view.locale, m_view.now)
{}

QSet<MessageId> PageWriter::openMessages(const QList<Message>& messages, const PageView& view)
{
    const bool few = messages.size() <= openWhenFew;
    QSet<MessageId> open = view.opened;
    int unread = 0;
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        const Message& message = messages.at(i);
        const bool newest = i >= messages.size() - openNewest;
        const bool isUnread = !message.seen && message.direction == domain::Direction::Inbound;
        if (few || newest || view.allOpened || (isUnread && unread++ < openUnread))
            open.insert(message.id);
    }
    return open;
}

ConversationPage PageWriter::write(const domain::ConversationDetail& detail, const QList<domain::OutboxEntry>& outbox)
{
    for (const domain::OutboxEntry& entry : outbox)
        m_outbox.insert(entry.messageIdHeader, entry);
    m_mergedIn = detail.mergedIn;
    QList<Entry> entries;
    for (const Message& message : detail.messages)
        entries.append({message.date, &message, nullptr});
    for (const domain::TimelineEvent& event : detail.events)
        if (!event.undone)
            entries.append({event.time, nullptr, &event});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.time < b.time; });

    const QSet<MessageId> open = openMessages(detail.messages, m_view);
    const auto firstOpen = std::find_if(entries.cbegin(), entries.cend(), [&](const Entry& entry) {
        return entry.message && open.contains(entry.message->id);
    });
    ConversationPage page;
    QString older;
    QString thread;
    int folded = 0;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        const bool isFolded = entry->message && !open.contains(entry->message->id);
        if (isFolded) {
            ++folded;
            (entry < firstOpen ? older : thread) += line(*entry->message);
        } else if (entry->message) {
            thread += message(*entry->message);
            page.newest = elementId(entry->message->id);
        } else if (entry->event->kind == domain::TimelineEvent::Kind::Comment) {
            thread += comment(*entry->event);
            page.newest = u"c-"_s + entry->event->operation.value;
        } else if (entry > firstOpen || folded == 0) {
            thread += event(*entry->event);
        }
    }
    for (const domain::OutboxEntry& entry : outbox)
        if (m_outbox.contains(entry.messageIdHeader)) {
            thread += sending(entry, true);
            page.newest = u"o-"_s + entry.id.value;
        }
    if (folded > 1)
        older += u"<div class=all>%1</div>"_s.arg(
            act("open-all", u"-"_s, tr("Open all %n earlier messages", nullptr, folded)));
    if (!older.isEmpty())
        older = u"<section class=older>%1</section>"_s.arg(older);
    page.images = m_images;
    page.html = document(older + thread + u"<div class=end></div>"_s).toUtf8();
    return page;
}

QString PageWriter::document(const QString& content) const
{
    // Remote addresses are in the policy only while a reader has asked for images; the request gate lets through
    // no more than those very images even then.
    const QString policy =
        u"default-src 'none'; img-src svarbord: data:%1; style-src 'unsafe-inline'; font-src 'none'; "
        "form-action 'none'; base-uri 'none'; frame-src 'none'"_s.arg(m_images.isEmpty() ? QString()
                                                                                         : u" https: http:"_s);
    return u"<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"%2\">"
           "<meta name=\"referrer\" content=\"no-referrer\"><meta http-equiv=\"x-dns-prefetch-control\" "
           "content=\"off\">"
           "<title>%3</title><style>%4</style></head><body><main>"_s.arg(m_view.locale.bcp47Name(), policy,
                                                                         esc(tr("Conversation")), pageStyle(m_theme)) +
           content + u"</main></body></html>"_s;
}

QString PageWriter::act(const char* name, const QString& argument, const QString& label) const
{
    return u"<a href=\"%1\">%2</a>"_s.arg(m_address.act(QString::fromLatin1(name), argument), esc(label));
}

QString PageWriter::avatar(const QString& name, const QString& key) const
{
    return u"<div class=avatar style=\"background:%1\" aria-hidden=true>%2</div>"_s.arg(avatarColor(key).name(),
                                                                                        esc(initials(name)));
}

QString PageWriter::timeOf(Timestamp time)
{
    const bool withDay = !m_text.sameDay(time, m_lastTime);
    m_lastTime = time;
    return u"<time title=\"%1\">%2</time>"_s.arg(esc(m_text.exactTime(time)), esc(m_text.time(time, withDay)));
}

QString PageWriter::senderName(const Message& message) const
{
    return message.originalSender ? message.originalSender->display() : message.from.display();
}

QString PageWriter::line(const Message& message) const
{
    return u"<a class=line id=\"%1\" href=\"%2\">%3<b>%4</b><span class=snippet>%5</span><time title=\"%6\">%7</time></a>"_s
        .arg(elementId(message.id), m_address.act(u"open", message.id.toText()),
             avatar(senderName(message), message.from.key()), esc(senderName(message)), esc(message.snippet),
             esc(m_text.exactTime(message.date)), esc(m_text.time(message.date, true)));
}

QString PageWriter::subtitle(const Message& message)
{
    if (message.direction == domain::Direction::Outbound)
        return tr("to %1", "recipients of a message").arg(firstNames(message.to + message.cc));
    const bool known = m_seenSenders.contains(message.from.key());
    m_seenSenders.insert(message.from.key());
    return known ? tr("reply by e-mail") : message.from.address;
}

QString PageWriter::header(const Message& message)
{
    QString tags;
    if (message.autoReply)
        tags += u"<span class=tag>%1</span>"_s.arg(esc(tr("automatic reply")));
    if (message.mailingList)
        tags += u"<span class=tag>%1</span>"_s.arg(esc(tr("mailing list")));
    if (message.crypto != domain::CryptoKind::None) {
        const bool isEncrypted =
            message.crypto == domain::CryptoKind::SMimeEncrypted || message.crypto == domain::CryptoKind::PgpEncrypted;
        tags += u"<span class=tag>%1</span>"_s.arg(esc(isEncrypted ? tr("encrypted") : tr("signed, not checked")));
    }
    QString people = tr("From: %1").arg(message.from.name + u" <"_s + message.from.address + u'>') + u'\n' +
                     tr("To: %1").arg(names(message.to));
    if (!message.cc.isEmpty())
        people += u'\n' + tr("Cc: %1").arg(names(message.cc));
    people += u'\n' + m_text.reason(message.placement);
    return u"<header title=\"%1\"><b>%2</b>%3<span class=who>%4</span><a class=menu href=\"%5\" aria-label=\"%6\">&middot;&middot;&middot;</a>%7</header>"_s
        .arg(esc(people), esc(senderName(message)), tags, esc(subtitle(message)),
             m_address.act(u"message-menu", message.id.toText()),
             esc(tr("More about this message from %1").arg(senderName(message))), timeOf(message.date));
}

QString PageWriter::message(const Message& message)
{
    QString state;
    if (const auto entry = m_outbox.constFind(message.messageIdHeader); entry != m_outbox.constEnd()) {
        state = sending(*entry, false);
        m_outbox.erase(entry);
    }
    return u"<article id=\"%1\">%2<div>%3"_s.arg(elementId(message.id), avatar(senderName(message), message.from.key()),
                                                 header(message)) +
           body(message) + attachments(message) + notes(message) + state + u"</div></article>"_s;
}

QString PageWriter::body(const Message& message)
{
    const domain::MessageBody body = m_bodyOf(message.id);
    if (!body.html.isEmpty())
        return htmlBody(message, body.html);
    const FoldedText text = foldText(body);
    if (text.shown.isEmpty())
        return message.partial ? u"<div class=bar>%1</div>"_s.arg(esc(tr("The text is being fetched…"))) : QString();
    const qsizetype most = m_view.wholeShown.contains(message.id) ? std::numeric_limits<qsizetype>::max() : mostText;
    QString html = u"<div class=text>%1</div>"_s.arg(textAsHtml(QStringView(text.shown).left(most)));
    if (!text.folded.isEmpty())
        html += u"<details class=sv-quote><summary>%1</summary><div class=rest>%2</div></details>"_s.arg(
            esc(tr("Quoted text")), textAsHtml(QStringView(text.folded).left(most)));
    if (std::max(text.shown.size(), text.folded.size()) > most)
        html += u"<div class=\"bar offer\"><span>%1</span>%2</div>"_s.arg(
            esc(tr("This message is very long: only its beginning is shown.")),
            act("whole", message.id.toText(), tr("Show all of it")));
    return html;
}

QString PageWriter::htmlBody(const Message& message, const QString& sanitized)
{
    QString html = withInlineImages(sanitized, m_address, message.id);
    QString offer;
    if (waitsForImages(html)) {
        if (m_view.imagesShown.contains(message.id))
            html = withRemoteImages(html, m_images);
        else
            offer = u"<div class=\"bar offer\"><span>%1</span>%2 %3</div>"_s.arg(
                esc(tr("Images from the internet are not shown.")),
                act("images", message.id.toText(), tr("Show images")),
                act("images-always", message.id.toText(), tr("Always from %1").arg(message.from.address)));
    }
    const char* kind = "";
    switch (mailColors(html)) {
    case MailColors::None:
        break;
    case MailColors::DarkText:
        kind = m_theme.look == Look::Light ? "" : " plain";
        break;
    case MailColors::Own:
        kind = m_theme.look == Look::Light ? "" : " own";
        break;
    }
    return offer + u"<div class=\"mail%1\">"_s.arg(QLatin1String(kind)) + html + u"</div>"_s;
}

QString PageWriter::notes(const Message& message) const
{
    using Reason = domain::PlacementReason;
    QString html;
    if (message.bounce)
        html += u"<div class=\"bar danger\"><span>%1</span></div>"_s.arg(
            esc(tr("Could not be delivered to %1: %2").arg(message.bounce->recipient, message.bounce->reason)));
    const Reason reason = message.placement.reason;
    if (reason == Reason::Subject || reason == Reason::LateParent || reason == Reason::Moved)
        html += u"<details class=\"why\"><summary class=\"event\">%1</summary><div class=bar>%2</div></details>"_s.arg(
            esc(tr("Why is this here?")), esc(m_text.reason(message.placement)));
    return html;
}

QString PageWriter::attachments(const Message& message) const
{
    QString html;
    for (const domain::Attachment& attachment : message.attachments) {
        if (attachment.isInline && !attachment.contentId.isEmpty())
            continue;
        const QString name = attachment.name.isEmpty() ? tr("Attachment without a name") : attachment.name;
        html += u"<a class=chip href=\"%1\" title=\"%2\"><img class=icon src=\"%3\" alt=\"\"><span class=name>%4</span>"
                "<span class=size>&middot; %5</span></a>"_s.arg(
                    m_address.act(u"attachment", attachment.id.toText()), esc(name),
                    imageSource(Icon::Attachment, m_theme.secondary, m_view.devicePixelRatio), esc(name),
                    esc(m_text.size(attachment.size)));
    }
    if (html.count(u"class=chip"_s) > 1)
        html += u"<span class=all>%1</span>"_s.arg(act("save-all", message.id.toText(), tr("Save all…")));
    return html.isEmpty() ? html : u"<div class=chips>%1</div>"_s.arg(html);
}

QString PageWriter::comment(const domain::TimelineEvent& event)
{
    static const QRegularExpression mention(u"(@[\\w.-]*\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString name = m_text.member(event.member);
    QString text = textAsHtml(event.text);
    text.replace(mention, u"<span class=mention>\\1</span>"_s);
    return u"<article class=note id=\"c-%1\">%2<div><header><b>%3</b><span class=who>%4</span>%5</header>"
           "<div class=text>%6</div></div></article>"_s.arg(esc(event.operation.value),
                                                            avatar(name, event.member.value), esc(name),
                                                            esc(tr("internal comment")), timeOf(event.time), text);
}

QString PageWriter::event(const domain::TimelineEvent& event)
{
    const domain::ConversationRow* part = mergedBy(event);
    const QString text =
        part ? tr("%1 merged “%2” into this conversation").arg(m_text.member(event.member), part->subject)
             : m_text.event(event);
    if (text.isEmpty())
        return {};
    QString next;
    if (part) // it can be taken apart again at any time
        next = act("take-apart", part->id.toText(), tr("Take apart"));
    else if (event.kind == domain::TimelineEvent::Kind::Related)
        next = act("conversation", event.before, tr("Open"));
    if (!next.isEmpty())
        next.prepend(u" &middot; "_s);
    return u"<div class=event title=\"%1\">%2 &middot; %3%4</div>"_s.arg(
        esc(m_text.exactTime(event.time)), esc(text),
        esc(m_text.time(event.time, !m_text.sameDay(event.time, m_lastTime))), next);
}

/// What a merge brought in, while it is still here.
const domain::ConversationRow* PageWriter::mergedBy(const domain::TimelineEvent& event) const
{
    if (event.kind != domain::TimelineEvent::Kind::Merged)
        return nullptr;
    const auto part = std::find_if(m_mergedIn.cbegin(), m_mergedIn.cend(),
                                   [&](const domain::ConversationRow& row) { return row.id == event.conversation; });
    return part == m_mergedIn.cend() ? nullptr : &*part;
}

QString PageWriter::sending(const domain::OutboxEntry& entry, bool alone) const
{
    using State = domain::OutboxState;
    if (entry.state == State::Sent || entry.state == State::Cancelled)
        return {};
    const bool held = entry.state == State::Held;
    const bool asks = held || entry.state == State::Failed; // the member decides
    QString words = m_text.outboxState(entry);
    if (!entry.problem.isEmpty())
        words += u": "_s + entry.problem;
    QString html = u"<span>%1</span>"_s.arg(esc(words));
    if (alone)
        html = u"<b>%1</b>"_s.arg(esc(tr("To %1").arg(names(entry.recipients)))) + html;
    if (asks || entry.state == State::Unknown)
        html += act("retry", entry.id.value, held ? tr("Send anyway") : tr("Try again"));
    if ((asks || entry.state == State::Queued) && m_view.editable.contains(entry.id))
        html += act("take-back", entry.id.value, asks ? tr("Edit") : tr("Take back"));
    if (asks)
        html += act("drop", entry.id.value, tr("Discard"));
    const bool warns = held || entry.state == State::Unknown;
    const QLatin1String tone = warns ? " warning"_L1 : asks ? " danger"_L1 : ""_L1;
    return u"<div class=\"bar%1\" id=\"o-%2\">%3</div>"_s.arg(tone, esc(entry.id.value), html);
}

} // namespace svarbord::ui
