// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/html_sanitizer.h"
#include "mime/html_to_text.h"
#include "mime/read_mail.h"
#include "mime/reply_trimmer.h"

#include "support/memory_peak.h"

#include <QTest>

#include <ctime>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What reading one mail or one HTML text may cost at most, over the input itself (ARCHITECTURE.md, Bounds).
constexpr qint64 mostMegabytes = 150;
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostMilliseconds = 20'000; // the sanitizer looks at every access
#else
constexpr qint64 mostMilliseconds = 2'000;
#endif

/// Processor time, so that a busy machine does not fail the test.
qint64 processorMilliseconds()
{
    return qint64(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

QByteArray nested(int levels)
{
    QByteArray mail = "From: a@x.example\nSubject: deep\nMessage-ID: <deep@x.example>\n";
    for (int i = 0; i < levels; ++i)
        mail += "Content-Type: multipart/mixed; boundary=\"b" + QByteArray::number(i) + "\"\n\n--b" +
                QByteArray::number(i) + '\n';
    return mail + "Content-Type: text/plain\n\ninnermost\n";
}

} // namespace

/// Bad input gives a value in bounded time and memory, whatever it is.
class HostileMailTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: SEC-04
    void hostileMailIsReadInBoundedTimeAndMemory_data();
    void hostileMailIsReadInBoundedTimeAndMemory();
    void hostileHtmlIsHandledInBoundedTimeAndMemory_data();
    void hostileHtmlIsHandledInBoundedTimeAndMemory();
    void deepNestingIsCutAndNoted();
    void partsPastTheLimitAreCutAndNoted();
    void longTextIsCutAndNoted();
    void randomBytesNeverHurt();
};

void HostileMailTest::hostileMailIsReadInBoundedTimeAndMemory_data()
{
    QTest::addColumn<QByteArray>("raw");
    const QByteArray head = "From: a@x.example\nSubject: s\n";
    QTest::newRow("10,000 levels of multipart") << nested(10'000);
    QByteArray mails = head;
    for (int i = 0; i < 10'000; ++i)
        mails += "Content-Type: message/rfc822\n\n";
    QTest::newRow("10,000 levels of message/rfc822") << mails + "x";
    QByteArray parameters = head + "Content-Type: text/plain";
    for (int i = 0; i < 2'000'000; ++i)
        parameters += "; a" + QByteArray::number(i) + "=b";
    QTest::newRow("2 million parameters") << parameters + "\n\nx";
    QByteArray pieces = head + "Content-Type: text/plain";
    for (int i = 0; i < 500'000; ++i)
        pieces += ";\n name*" + QByteArray::number(i) + "*=%41";
    QTest::newRow("half a million RFC 2231 pieces") << pieces + "\n\nx";
    QTest::newRow("endless header line") << head + "To: " + QByteArray(50'000'000, 'a') + "\n\nx";
    QTest::newRow("endless body line") << head + "\n" + QByteArray(50'000'000, 'a');
    QTest::newRow("endless header") << QByteArray("X: y\n").repeated(5'000'000);
    QTest::newRow("only NUL") << QByteArray(10'000'000, '\0');
    QTest::newRow("open quotes") << head + "To: " + QByteArray("\"").repeated(2'000'000) + "\n\nx";
    QTest::newRow("open comments") << head + "To: " + QByteArray("(").repeated(2'000'000) + "\n\nx";
    QTest::newRow("open angles") << head + "To: " + QByteArray("<").repeated(2'000'000) +
                                        "\nReferences: " + QByteArray("<").repeated(2'000'000) + "\n\nx";
    QTest::newRow("groups") << head + "To: " + QByteArray("a:").repeated(1'000'000) + "\n\nx";
    QTest::newRow("encoded words") << head + "Subject: " + QByteArray("=?a?Q?").repeated(1'000'000) + "\n\nx";
    QTest::newRow("million references") << head + "References: " + QByteArray("<a@b> <c@d> ").repeated(1'000'000) +
                                               "\n\nx";
    QTest::newRow("million parts") << head + "Content-Type: multipart/mixed; boundary=b\n\n" +
                                          QByteArray("--b\n\nx\n").repeated(1'000'000);
    QTest::newRow("lines that look like boundaries") << nested(60) + QByteArray("--b\n").repeated(3'000'000);
    QTest::newRow("quote marks") << head + "\n" + QByteArray(">").repeated(8'000'000);
    QTest::newRow("quoted lines") << head + "\n" + QByteArray("> a\n").repeated(2'000'000);
    QTest::newRow("attributions") << head + "\n" + QByteArray("On 1 Mon x wrote:\n").repeated(300'000);
    QTest::newRow("outlook headers") << head + "\n" + QByteArray("From: a\nx\n").repeated(500'000);
    QTest::newRow("flowed") << head + "Content-Type: text/plain; format=flowed\n\n" +
                                   QByteArray("a \n").repeated(2'000'000);
    QTest::newRow("bounce of nonsense") << "From: MAILER-DAEMON@x.example\nSubject: failure notice\n\n" +
                                               QByteArray("a@").repeated(4'000'000);
    QTest::newRow("report of nonsense") << "From: MAILER-DAEMON@x.example\nContent-Type: multipart/report; "
                                           "boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n" +
                                               QByteArray("Final-Recipient: a\n\n").repeated(500'000);
}

void HostileMailTest::hostileMailIsReadInBoundedTimeAndMemory()
{
    QFETCH(QByteArray, raw);
    const testing::MemoryPeak peak;
    const qint64 start = processorMilliseconds();
    const mime::ParsedMail mail = mime::readMail(raw);
    const qint64 took = processorMilliseconds() - start;
    const qint64 grown = peak.megabytes();
    qInfo("%lld ms, %lld MB more", took, grown);
    QVERIFY2(took < mostMilliseconds, qPrintable(u"took %1 ms"_s.arg(took)));
    QVERIFY2(grown < mostMegabytes, qPrintable(u"took %1 MB"_s.arg(grown)));
    QVERIFY(mail.text.size() <= mime::maxTextBytes);
    QVERIFY(mail.attachments.size() <= mime::maxParts);
}

void HostileMailTest::hostileHtmlIsHandledInBoundedTimeAndMemory_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("10,000 levels of div") << u"<div>"_s.repeated(10'000) + u"x"_s;
    QTest::newRow("a million levels of div") << u"<div>"_s.repeated(1'000'000) + u"x"_s;
    QTest::newRow("frameset after depth") << u"<div>"_s.repeated(300'000) + u"<frameset>"_s;
    QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(50'000) + u"x"_s;
    QString formatting;
    for (int i = 0; i < 20'000; ++i)
        formatting += u"<font size=%1 color=c%1><p>"_s.arg(i);
    QTest::newRow("multiplying formatting") << formatting;
    QTest::newRow("misnested") << u"<b><p></b><i><a></p></i>"_s.repeated(100'000);
    QTest::newRow("nested quotes") << u"<blockquote type=cite>"_s.repeated(20'000) + u"x"_s;
    QString attributes = u"<div"_s;
    for (int i = 0; i < 100'000; ++i)
        attributes += u" a%1=b"_s.arg(i);
    QTest::newRow("attributes") << attributes + u">x"_s;
    QTest::newRow("entities") << u"&amp;&#x41;&lt;"_s.repeated(500'000);
    QTest::newRow("open tags") << u"<a "_s.repeated(1'000'000);
    QTest::newRow("open comments") << u"<!--"_s.repeated(1'000'000);
    QTest::newRow("huge style") << u"<p style=\""_s + u"color:red;"_s.repeated(500'000) + u"\">x"_s;
    QTest::newRow("lists") << u"<ol><li>"_s.repeated(20'000) + u"x"_s;
}

void HostileMailTest::hostileHtmlIsHandledInBoundedTimeAndMemory()
{
    QFETCH(QString, html);
    const testing::MemoryPeak peak;
    const qint64 start = processorMilliseconds();
    const QString clean = mime::sanitizeHtml(html);
    const qint64 sanitized = processorMilliseconds() - start;
    const QString text = mime::htmlToText(html);
    const qint64 converted = processorMilliseconds() - start - sanitized;
    const qint64 grown = peak.megabytes();
    qInfo("sanitised in %lld ms, to text in %lld ms, %lld MB more", sanitized, converted, grown);
    QVERIFY(sanitized < mostMilliseconds && converted < mostMilliseconds);
    QVERIFY2(grown < mostMegabytes, qPrintable(u"took %1 MB"_s.arg(grown)));
    QVERIFY(clean.size() < 40'000'000);
    QVERIFY(text.size() < 20'000'000);
}

void HostileMailTest::deepNestingIsCutAndNoted()
{
    const mime::ParsedMail mail = mime::readMail(nested(10'000));
    QVERIFY(mail.defects.contains(u"nesting too deep"_s));
    QVERIFY(!mail.attachments.isEmpty());
    QCOMPARE(mime::readMail(nested(60)).text.trimmed(), u"innermost"_s);
}

void HostileMailTest::partsPastTheLimitAreCutAndNoted()
{
    const QByteArray part = "--b\nContent-Type: application/x; name=a\n\nx\n";
    const mime::ParsedMail mail =
        mime::readMail("Content-Type: multipart/mixed; boundary=b\n\n" + part.repeated(5000) + "--b--\n");
    QCOMPARE(mail.attachments.size(), mime::maxParts);
    QVERIFY(mail.defects.contains(u"too many parts"_s));
}

void HostileMailTest::longTextIsCutAndNoted()
{
    const mime::ParsedMail mail = mime::readMail("Subject: s\n\n" + QByteArray("a line of text\n").repeated(1'000'000));
    QCOMPARE(mail.text.size(), mime::maxTextBytes);
    QVERIFY(mail.defects.contains(u"text cut"_s));
}

void HostileMailTest::randomBytesNeverHurt()
{
    quint32 state = 1;
    for (int round = 0; round < 200; ++round) {
        QByteArray raw =
            round % 2 == 0 ? QByteArray() : QByteArray("Content-Type: multipart/mixed; boundary=\"-\"\n\n---\n\n");
        for (int i = 0; i < 2000; ++i) {
            state = state * 1664525 + 1013904223;
            raw += char(state >> 24);
        }
        const mime::ParsedMail mail = mime::readMail(raw);
        QVERIFY(!mail.defects.isEmpty());
    }
}

QTEST_GUILESS_MAIN(HostileMailTest)
#include "hostile_mail_test.moc"
