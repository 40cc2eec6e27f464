// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reply_template.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::ReplyTemplate)
};

QString shownAddress(const domain::Address& address)
{
    return address.name.isEmpty() ? address.address : u"%1 <%2>"_s.arg(address.name, address.address);
}

QString shownAddresses(const domain::AddressList& list)
{
    QStringList shown;
    for (const domain::Address& address : list)
        shown.append(shownAddress(address));
    return shown.join(u", "_s);
}

QString shownDate(Timestamp date)
{
    return QLocale().toString(toDateTime(date).toLocalTime(), QLocale::ShortFormat);
}

/// Collects recipients, leaving out our own addresses and those already named.
class Recipients
{
public:
    explicit Recipients(const QStringList& own) : m_seen(own.cbegin(), own.cend()) {}

    void add(domain::AddressList& list, const domain::AddressList& more)
    {
        for (const domain::Address& address : more) {
            if (address.address.isEmpty() || m_seen.contains(address.key()))
                continue;
            m_seen.insert(address.key());
            list.append(address);
        }
    }

private:
    QSet<QString> m_seen;
};

domain::AddressList answerAddresses(const domain::Message& message)
{
    if (message.direction == domain::Direction::Outbound)
        return message.to;
    if (message.originalSender)
        return {*message.originalSender};
    return message.replyTo.isEmpty() ? domain::AddressList{message.from} : message.replyTo;
}

void setRecipients(domain::OutgoingMail& mail, const ReplySource& source, ReplyKind kind)
{
    if (kind == ReplyKind::Forward)
        return;
    Recipients recipients(source.ownAddresses);
    recipients.add(mail.to, answerAddresses(source.message));
    if (mail.to.isEmpty()) // a mail to ourselves is still answerable
        mail.to = answerAddresses(source.message);
    if (kind != ReplyKind::ReplyAll)
        return;
    if (source.message.direction == domain::Direction::Inbound)
        recipients.add(mail.cc, source.message.to);
    recipients.add(mail.cc, source.message.cc);
}

/// RFC 5322 section 3.6.4: the parent's References, or else its In-Reply-To, and then its Message-ID.
QStringList threadReferences(const domain::Message& parent)
{
    constexpr qsizetype mostKept = 40;
    QStringList references = parent.references;
    if (references.isEmpty() && !parent.inReplyTo.isEmpty())
        references.append(parent.inReplyTo);
    references.removeAll(parent.messageIdHeader);
    references.append(parent.messageIdHeader);
    // The root and the newest carry the thread; some servers refuse very long fields.
    if (references.size() > mostKept)
        references = references.mid(0, 1) + references.mid(references.size() - mostKept + 1);
    return references;
}

QString attribution(const domain::Message& message)
{
    return Text::tr("On %1, %2 wrote:").arg(shownDate(message.date), shownAddress(message.from));
}

QString forwardHead(const domain::Message& message)
{
    return Text::tr("---------- Forwarded message ----------\nFrom: %1\nDate: %2\nSubject: %3\nTo: %4")
        .arg(shownAddress(message.from), shownDate(message.date), message.subject, shownAddresses(message.to));
}

QString quoted(const QString& text)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (QString& line : lines)
        line.prepend(line.startsWith(u'>') ? u">"_s : u"> "_s);
    return lines.join(u'\n');
}

QString htmlOf(const QString& plain)
{
    return plain.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

void setQuote(MailService::Template& result, const ReplySource& source, ReplyKind kind)
{
    const QString bodyHtml = source.body.html.isEmpty() ? htmlOf(source.body.text) : source.body.html;
    if (kind == ReplyKind::Forward) {
        const QString head = forwardHead(source.message);
        result.quotedText = head + u"\n\n"_s + source.body.text;
        result.quotedHtml = u"<div>%1</div><br>%2"_s.arg(htmlOf(head), bodyHtml);
        return;
    }
    const QString head = attribution(source.message);
    result.quotedText = head + u'\n' + quoted(source.body.text);
    result.quotedHtml = u"<div>%1</div><blockquote type=\"cite\">%2</blockquote>"_s.arg(htmlOf(head), bodyHtml);
}

const QRegularExpression& replyPrefix()
{
    static const QRegularExpression pattern(u"^\\s*(re|sv|vs|aw|antw|ref)(\\[\\d+\\]|\\(\\d+\\))?\\s*:"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

QString replySubject(const QString& subject)
{
    return replyPrefix().match(subject).hasMatch() ? subject : u"Re: "_s + subject;
}

QString forwardSubject(const QString& subject)
{
    static const QRegularExpression pattern(u"^\\s*(fwd?|vs|videresendt|vidarebefordrat)\\s*:"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(subject).hasMatch() ? subject : u"Fwd: "_s + subject;
}

MailService::Template replyTemplate(const ReplySource& source, ReplyKind kind)
{
    MailService::Template result;
    domain::OutgoingMail& mail = result.mail;
    mail.account = source.account.id;
    mail.conversation = source.conversation;
    setRecipients(mail, source, kind);
    if (kind == ReplyKind::Forward) {
        mail.subject = forwardSubject(source.message.subject);
    } else {
        mail.subject = replySubject(source.message.subject);
        mail.inReplyTo = source.message.messageIdHeader;
        mail.references = threadReferences(source.message);
    }
    setQuote(result, source, kind);
    return result;
}

} // namespace svarbord::services
