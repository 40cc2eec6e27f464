// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-05 INB-07 INB-17 SEC-02
#include "ui/components/theme.h"
#include "ui/conversation/attachment_opener.h"
#include "ui/conversation/message_html.h"
#include "ui/conversation/page_writer.h"
#include "ui/conversation/text_links.h"
#include "ui/webview/web_address.h"
#include "viewmodels/text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 start = 1'700'000'000'000;

domain::Message mail(qint64 id, const QString& from, bool outbound = false)
{
    domain::Message message;
    message.id = MessageId{id};
    message.from = {from, from.toLower() + u"@example.no"_s};
    message.direction = outbound ? domain::Direction::Outbound : domain::Direction::Inbound;
    message.messageIdHeader = u"m%1@x"_s.arg(id);
    message.date = fromMs(start + id * 60'000);
    message.snippet = u"snippet %1"_s.arg(id);
    message.seen = true;
    return message;
}

domain::TimelineEvent happening(domain::TimelineEvent::Kind kind, const QString& text, qint64 minute)
{
    domain::TimelineEvent event;
    event.kind = kind;
    event.operation = OperationId{u"op%1"_s.arg(minute)};
    event.member = MemberId{u"kari"_s};
    event.text = text;
    event.time = fromMs(start + minute * 60'000 + 1);
    return event;
}

} // namespace

class ConversationPageTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsInTheOrderOfTime();
    void whatWasTakenOutOfSpamSaysSo();
    void whatWasMergedSaysSoAndCanBeTakenApart();
    void severalAttachmentsAreSavedAtOnce();
    void whatPeopleWroteIsEscaped();
    void aLongConversationOpensItsNewestOnly();
    void unreadMessagesAreOpen();
    void outgoingMailShowsItsStateAndAWayOut();
    void colorsOfAMail_data();
    void colorsOfAMail();
    void plainTextFoldsWhatIsQuoted();
    void linksInPlainText();
    void aTextMadeToBeSlowIsNot();
    void aVeryLongMessageShowsItsBeginning();
    void namesOfAttachmentsAreSafe();

private:
    [[nodiscard]] QString write(const domain::ConversationDetail& detail,
                                const QList<domain::OutboxEntry>& outbox = {});

    Theme m_theme = Theme::make(Look::Dark);
    WebAddress m_address;
    PageView m_view;
    QHash<qint64, domain::MessageBody> m_bodies;
    QList<qint64> m_asked;
};

QString ConversationPageTest::write(const domain::ConversationDetail& detail, const QList<domain::OutboxEntry>& outbox)
{
    m_asked.clear();
    m_view.members.insert(MemberId{u"kari"_s}, u"Kari"_s);
    m_view.now = fromMs(start + 600 * 60'000);
    PageWriter writer(m_theme, m_address, m_view, [this](MessageId id) {
        m_asked += id.value;
        return m_bodies.value(id.value,
                              domain::MessageBody{u"body-%1."_s.arg(id.value), {}, u"body-%1."_s.arg(id.value)});
    });
    return QString::fromUtf8(writer.write(detail, outbox).html);
}

void ConversationPageTest::everythingIsInTheOrderOfTime()
{
    domain::ConversationDetail detail;
    detail.messages = {mail(1, u"Ola"_s), mail(3, u"Kari"_s, true)};
    detail.events = {happening(domain::TimelineEvent::Kind::Assigned, u"kari"_s, 1),
                     happening(domain::TimelineEvent::Kind::Comment, u"A note for @ola"_s, 2)};
    const QString html = write(detail);
    const QList<qsizetype> places{html.indexOf(u"body-1."_s), html.indexOf(u"took the conversation"_s),
                                  html.indexOf(u"A note for"_s), html.indexOf(u"body-3."_s)};
    QVERIFY(!places.contains(-1));
    QVERIFY(std::is_sorted(places.cbegin(), places.cend()));
    QVERIFY(html.contains(u"<span class=mention>@ola</span>"_s));
    detail.events[1].undone = true;
    QVERIFY(!write(detail).contains(u"A note for"_s));
}

// covers: INB-05
void ConversationPageTest::whatWasTakenOutOfSpamSaysSo()
{
    domain::ConversationDetail detail;
    detail.messages = {mail(1, u"Ola"_s)};
    detail.events = {happening(domain::TimelineEvent::Kind::MarkedSpam, u"1"_s, 1)};
    QVERIFY(write(detail).contains(u"marked this as spam"_s));
    detail.events = {happening(domain::TimelineEvent::Kind::MarkedSpam, u"0"_s, 1)};
    const QString html = write(detail);
    QVERIFY(html.contains(u"took this out of spam"_s));
    QVERIFY(!html.contains(u"marked this as spam"_s));
}

// covers: INB-20
void ConversationPageTest::whatWasMergedSaysSoAndCanBeTakenApart()
{
    domain::ConversationDetail detail;
    detail.messages = {mail(1, u"Ola"_s)};
    domain::ConversationRow part;
    part.id = ConversationId{77};
    part.subject = u"<b>Lampe</b>"_s;
    detail.mergedIn = {part};
    detail.events = {happening(domain::TimelineEvent::Kind::Merged, u"1"_s, 2)};
    detail.events[0].conversation = part.id;
    QVERIFY(write(detail).contains(u"Kari merged “&lt;b&gt;Lampe&lt;/b&gt;” into this conversation"_s));
    QVERIFY(write(detail).contains(m_address.act(u"take-apart", part.id.toText())));
    detail.mergedIn.clear(); // taken apart since
    QVERIFY(!write(detail).contains(u"take-apart"_s));
}

void ConversationPageTest::severalAttachmentsAreSavedAtOnce()
{
    domain::ConversationDetail detail;
    detail.messages = {mail(1, u"Ola"_s)};
    domain::Attachment attachment;
    attachment.id = AttachmentId{5};
    attachment.name = u"a.pdf"_s;
    detail.messages[0].attachments = {attachment};
    QVERIFY(!write(detail).contains(u"save-all"_s));
    detail.messages[0].attachments.append(attachment);
    QVERIFY(write(detail).contains(m_address.act(u"save-all", MessageId{1}.toText())));
}

void ConversationPageTest::whatPeopleWroteIsEscaped()
{
    const QString evil = u"<script>alert(1)</script>\"'><img src=x>"_s;
    domain::ConversationDetail detail;
    detail.messages = {mail(1, evil), mail(2, u"Ola"_s)};
    detail.messages[0].from.address = evil;
    detail.messages[0].snippet = evil;
    detail.messages[0].placement = {domain::PlacementReason::Subject, evil};
    detail.messages[0].bounce = domain::Bounce{evil, evil, evil};
    domain::Attachment attachment;
    attachment.name = evil;
    detail.messages[0].attachments = {attachment};
    detail.events = {happening(domain::TimelineEvent::Kind::Comment, evil, 5),
                     happening(domain::TimelineEvent::Kind::Tagged, evil, 6)};
    m_bodies[1] = {evil, {}, evil};
    domain::OutboxEntry entry;
    entry.id = OutboxId{evil};
    entry.state = domain::OutboxState::Failed;
    entry.problem = evil;
    entry.recipients = {{evil, evil}};
    const QString html = write(detail, {entry});
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<img src=x"_s));
    m_bodies.clear();
}

void ConversationPageTest::aLongConversationOpensItsNewestOnly()
{
    domain::ConversationDetail detail;
    for (qint64 i = 1; i <= 300; ++i)
        detail.messages += mail(i, u"Ola"_s);
    const QString html = write(detail);
    QCOMPARE(m_asked, (QList<qint64>{298, 299, 300}));
    QCOMPARE(html.count(u"class=line "_s), 297);
    QVERIFY(html.contains(u"snippet 12<"_s));
    m_view.opened = {MessageId{12}};
    QVERIFY(write(detail).contains(u"body-12."_s));
    m_view.opened.clear();
    m_view.allOpened = true;
    QVERIFY(!write(detail).contains(u"class=line "_s));
    m_view.allOpened = false;
}

void ConversationPageTest::unreadMessagesAreOpen()
{
    domain::ConversationDetail detail;
    for (qint64 i = 1; i <= 20; ++i)
        detail.messages += mail(i, u"Ola"_s);
    detail.messages[4].seen = false;
    (void)write(detail);
    QVERIFY(m_asked.contains(5));
    QVERIFY(!m_asked.contains(4));
}

void ConversationPageTest::outgoingMailShowsItsStateAndAWayOut()
{
    domain::ConversationDetail detail;
    detail.messages = {mail(1, u"Ola"_s), mail(2, u"Kari"_s, true)};
    domain::OutboxEntry entry;
    entry.id = OutboxId{u"out-1"_s};
    entry.messageIdHeader = u"m2@x"_s;
    entry.state = domain::OutboxState::Failed;
    entry.problem = u"Mailbox unknown."_s;
    QString html = write(detail, {entry});
    QVERIFY(html.contains(u"Mailbox unknown."_s));
    QVERIFY(html.contains(m_address.act(u"retry", u"out-1"_s)));
    QCOMPARE(html.count(u"id=\"o-out-1\""_s), 1);
    entry.state = domain::OutboxState::Queued;
    m_view.editable = {entry.id};
    html = write(detail, {entry});
    QVERIFY(html.contains(m_address.act(u"take-back", u"out-1"_s)));
    QVERIFY(!html.contains(m_address.act(u"retry", u"out-1"_s)));
    QVERIFY(html.contains(u"Waiting to be sent"_s));
    entry.notBefore = m_view.now + std::chrono::hours{14};
    html = write(detail, {entry});
    QVERIFY(html.contains(u"Leaves "_s +
                          viewmodels::relativeDateTime(entry.notBefore, m_view.now, m_view.locale).toHtmlEscaped()));
    entry.state = domain::OutboxState::Sent;
    QVERIFY(!write(detail, {entry}).contains(u"id=\"o-out-1\""_s));
}

void ConversationPageTest::colorsOfAMail_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<MailColors>("expected");
    QTest::newRow("nothing") << u"<p>Hi <b>there</b></p>"_s << MailColors::None;
    QTest::newRow("outlook black") << u"<p style=\"color:#000000\">Hi</p>"_s << MailColors::DarkText;
    QTest::newRow("white page") << u"<div style=\"background-color: white;color:windowtext\">Hi</div>"_s
                                << MailColors::DarkText;
    QTest::newRow("blue link") << u"<a style=\"color:#0563c1\">x</a>"_s << MailColors::DarkText;
    QTest::newRow("banner") << u"<td bgcolor=\"#ff8800\">Sale</td>"_s << MailColors::Own;
    QTest::newRow("red text") << u"<font color=\"red\">now</font>"_s << MailColors::Own;
    QTest::newRow("white text") << u"<p style='color:#fff'>x</p>"_s << MailColors::Own;
    QTest::newRow("other properties") << u"<p style=\"border-color:red\">x</p>"_s << MailColors::None;
}

void ConversationPageTest::colorsOfAMail()
{
    QFETCH(QString, html);
    QFETCH(MailColors, expected);
    QCOMPARE(mailColors(html), expected);
}

void ConversationPageTest::plainTextFoldsWhatIsQuoted()
{
    const FoldedText below = foldText({u"Yes please\n\n> earlier"_s, {}, u"Yes please"_s});
    QCOMPARE(below.shown, u"Yes please"_s);
    QCOMPARE(below.folded, u"> earlier"_s);
    const FoldedText between = foldText({u"> one\nyes\n> two\nno"_s, {}, u"yes\nno"_s});
    QCOMPARE(between.shown, u"yes\nno"_s);
    QCOMPARE(between.folded, u"> one\nyes\n> two\nno"_s);
    QVERIFY(foldText({u"All new"_s, {}, u"All new"_s}).folded.isEmpty());
}

void ConversationPageTest::linksInPlainText()
{
    QCOMPARE(textAsHtml(u"See https://x.no/a?b=1&c=2."_s),
             u"See <a href=\"https://x.no/a?b=1&amp;c=2\">https://x.no/a?b=1&amp;c=2</a>."_s);
    QCOMPARE(textAsHtml(u"www.x.no"_s), u"<a href=\"https://www.x.no\">www.x.no</a>"_s);
    QCOMPARE(textAsHtml(u"to kari@x.no!"_s), u"to <a href=\"mailto:kari@x.no\">kari@x.no</a>!"_s);
    QCOMPARE(textAsHtml(u"javascript:alert(1)"_s), u"javascript:alert(1)"_s);
    QVERIFY(!textAsHtml(u"https://x.no/\"onmouseover=\"alert(1)"_s).contains(u"\"onmouseover"_s));
    QCOMPARE(textAsHtml(u"(se http://x.no/a_(b)) og a@b"_s),
             u"(se <a href=\"http://x.no/a_(b\">http://x.no/a_(b</a>)) og a@b"_s);
    QCOMPARE(textAsHtml(u"fra:+kari.n@mail.x.no,ola@y.no..."_s),
             u"fra:+<a href=\"mailto:kari.n@mail.x.no\">kari.n@mail.x.no</a>,"
             "<a href=\"mailto:ola@y.no\">ola@y.no</a>..."_s);
    QCOMPARE(textAsHtml(u"xwww.y.no://http @ www."_s), u"xwww.y.no://http @ www."_s);
}

// covers: SEC-04
void ConversationPageTest::aTextMadeToBeSlowIsNot()
{
    constexpr qsizetype mebi = 1 << 20;
    for (const QString& piece : {u"a.a-a+"_s, u"a@"_s, u"a@a."_s, u"https://"_s, u"www."_s, u"://"_s, u"-@-"_s}) {
        QElapsedTimer timer;
        timer.start();
        const QString html = textAsHtml(piece.repeated(mebi / piece.size()));
        QVERIFY(html.size() >= mebi - piece.size());
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(piece)); // each letter looked at a few times: milliseconds
    }
}

void ConversationPageTest::aVeryLongMessageShowsItsBeginning()
{
    domain::ConversationDetail detail;
    detail.messages = {mail(1, u"Ola"_s)};
    const QString text = u"ord "_s.repeated(100'000) + u"slutt"_s;
    m_bodies.insert(1, {text, {}, text});
    const QString html = write(detail);
    QVERIFY(html.size() < 250'000);
    QVERIFY(html.contains(m_address.act(u"whole"_s, MessageId{1}.toText())));
    m_view.wholeShown.insert(MessageId{1});
    const QString whole = write(detail);
    QVERIFY(whole.contains(u"slutt"_s));
    QVERIFY(!whole.contains(m_address.act(u"whole"_s, MessageId{1}.toText())));
    m_view.wholeShown.clear();
    m_bodies.clear();
}

void ConversationPageTest::namesOfAttachmentsAreSafe()
{
    QCOMPARE(AttachmentOpener::safeName(u"../../etc/passwd"_s), u"passwd"_s);
    QCOMPARE(AttachmentOpener::safeName(u"C:\\x\\y.pdf"_s), u"y.pdf"_s);
    QCOMPARE(AttachmentOpener::safeName(u".bashrc"_s), u"bashrc"_s);
    QCOMPARE(AttachmentOpener::safeName(u""_s), u"attachment"_s);
    QVERIFY(!AttachmentOpener::safeName(u"a\u202Egpj.exe"_s).contains(QChar(0x202E)));
    QVERIFY(AttachmentOpener::isRisky(u"invoice.PDF.exe"_s));
    QVERIFY(!AttachmentOpener::isRisky(u"invoice.pdf"_s));
}

QTEST_MAIN(ConversationPageTest)
#include "conversation_page_test.moc"
