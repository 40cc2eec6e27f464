// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/build_mail.h"

#include "mime/read_mail.h"

#include <QTest>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

namespace {

mime::MailIdentity identity()
{
    return {.from = {u"Blåbær Støtte, avdeling \"Nord\""_s, u"hjelp@butikken.example"_s},
            .messageIdHeader = u"0190-abc@butikken.example"_s,
            .date = QDateTime(QDate(2024, 5, 17), QTime(12, 30, 1), Qt::OffsetFromUTC, 7200),
            .replyTo = {},
            .autoSubmitted = false};
}

domain::OutgoingMail mail()
{
    domain::OutgoingMail mail;
    mail.to = {{u"Åse Ødegård"_s, u"ase@kunde.example"_s}, {QString(), u"bare@kunde.example"_s}};
    mail.cc = {{u"Sjöberg, Göran"_s, u"goran@kunde.example"_s}};
    mail.subject = u"Re: Ødelagt sykkel – og en veldig lang emnelinje som må brettes over flere linjer i hodet 🚲"_s;
    mail.text = u"Hei Åse!\n\nVi sender en ny i morgen.\n.\nFrom nå av går det fort.\n"_s;
    return mail;
}

} // namespace

class BuildMailTest : public QObject
{
    Q_OBJECT

private slots:
    void plainMailReadsBackTheSame();
    void htmlMailKeepsBothForms();
    void inlineImagesAndFilesReadBackTheSame();
    void threadFieldsAreFoldedAndBounded();
    void noFieldCanSmuggleInAnother_data();
    void noFieldCanSmuggleInAnother();
    void refusesWhatCannotBeAnAddress_data();
    void refusesWhatCannotBeAnAddress();
    void linesAreShortAndEndInCrLf();
    void blindCopiesStayHidden();
};

void BuildMailTest::plainMailReadsBackTheSame()
{
    const domain::OutgoingMail out = mail();
    const Result<QByteArray> raw = mime::buildMail(out, identity());
    QVERIFY(raw.has_value());
    const mime::ParsedMail back = mime::readMail(*raw);
    QCOMPARE(back.from.name, identity().from.name);
    QCOMPARE(back.from.address, identity().from.address);
    QCOMPARE(back.to, out.to);
    QCOMPARE(back.cc, out.cc);
    QCOMPARE(back.subject, out.subject);
    QCOMPARE(back.text, out.text);
    QCOMPARE(back.html, QString());
    QCOMPARE(back.messageId, identity().messageIdHeader);
    QCOMPARE(back.date, identity().date);
    QCOMPARE(back.date.offsetFromUtc(), 7200);
    QCOMPARE(back.defects, QStringList());
    QVERIFY(!back.autoReply);
}

void BuildMailTest::htmlMailKeepsBothForms()
{
    domain::OutgoingMail out = mail();
    out.html = u"<p>Hei <b>Åse</b>!</p>"_s;
    const mime::ParsedMail back = mime::readMail(mime::buildMail(out, identity()).value());
    QCOMPARE(back.text, out.text);
    QVERIFY(back.html.contains(u"<p>Hei <b>Åse</b>!</p>"_s));
    out.text.clear();
    QCOMPARE(mime::readMail(mime::buildMail(out, identity()).value()).text.trimmed(), u"Hei Åse!"_s);
}

void BuildMailTest::inlineImagesAndFilesReadBackTheSame()
{
    domain::OutgoingMail out = mail();
    out.html = u"<p>Se: <img src=\"cid:bilde1@x\" alt=\"b\"></p>"_s;
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += char(i * 7);
    out.attachments = {{u"bilde.png"_s, u"image/png"_s, bytes, u"bilde1@x"_s},
                       {u"Årsrapport for blåbær og andre bær, svært langt navn som må deles – 2024.pdf"_s,
                        u"application/pdf"_s,
                        bytes,
                        {}},
                       {u"../../ond\r\nX-Evil: 1.txt"_s, u"text/plain; evil\r\nX-Evil: 1"_s, "hei", {}}};
    const mime::ParsedMail back = mime::readMail(mime::buildMail(out, identity()).value());
    QCOMPARE(back.attachments.size(), 3);
    QCOMPARE(back.attachments[0].contentId, u"bilde1@x"_s);
    QVERIFY(back.attachments[0].isInline);
    QCOMPARE(*back.attachments[0].content, bytes);
    QCOMPARE(back.attachments[1].name, out.attachments[1].name);
    QCOMPARE(back.attachments[1].contentType, u"application/pdf"_s);
    QVERIFY(!back.attachments[1].isInline);
    QCOMPARE(*back.attachments[1].content, bytes);
    QVERIFY(!back.attachments[2].name.contains(u'/'));
    QCOMPARE(back.attachments[2].contentType, u"application/octet-stream"_s);
    QCOMPARE(back.text, out.text);
}

void BuildMailTest::threadFieldsAreFoldedAndBounded()
{
    domain::OutgoingMail out = mail();
    out.inReplyTo = u"last@x.example"_s;
    for (int i = 0; i < 200; ++i)
        out.references += u"message-number-%1@x.example"_s.arg(i);
    const QByteArray raw = mime::buildMail(out, identity()).value();
    const mime::ParsedMail back = mime::readMail(raw);
    QCOMPARE(back.inReplyTo, out.inReplyTo);
    QCOMPARE(back.references.size(), 30);
    QCOMPARE(back.references.first(), out.references.first());
    QCOMPARE(back.references.last(), out.inReplyTo);
}

void BuildMailTest::noFieldCanSmuggleInAnother_data()
{
    QTest::addColumn<QString>("evil");
    QTest::newRow("crlf") << u"a\r\nBcc: evil@evil.example\r\n\r\nbody"_s;
    QTest::newRow("lf") << u"a\nBcc: evil@evil.example"_s;
    QTest::newRow("cr") << u"a\rBcc: evil@evil.example"_s;
    QTest::newRow("nul and separators") << u"a"_s + QChar(0) + QChar(0x2028) + QChar(0x85) +
                                               u"Bcc: evil@evil.example"_s;
    QTest::newRow("crlf, non-ascii") << u"å\r\nBcc: evil@evil.example"_s;
}

void BuildMailTest::noFieldCanSmuggleInAnother()
{
    QFETCH(QString, evil);
    domain::OutgoingMail out = mail();
    out.subject = evil;
    out.to = {{evil, u"a@kunde.example"_s}};
    out.inReplyTo = evil;
    out.references = {evil};
    out.html = u"<p>x</p>"_s;
    out.attachments = {{evil, evil, "x", evil}};
    mime::MailIdentity from = identity();
    from.from.name = evil;
    const QByteArray raw = mime::buildMail(out, from).value();
    const mime::ParsedMail back = mime::readMail(raw);
    QCOMPARE(back.bcc, domain::AddressList());
    QVERIFY(!raw.contains("\nBcc:") && !raw.contains("\rBcc:"));
    QCOMPARE(back.to.size(), 1);
    QCOMPARE(back.text, out.text);
    QCOMPARE(back.attachments.size(), 1);
}

void BuildMailTest::refusesWhatCannotBeAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("no at") << u"kari"_s;
    QTest::newRow("line break") << u"a@b.example\r\nBcc: x@y.example"_s;
    QTest::newRow("two") << u"a@b.example, c@d.example"_s;
    QTest::newRow("brackets") << u"<a@b.example>"_s;
    QTest::newRow("8-bit local part") << u"åse@b.example"_s;
}

void BuildMailTest::refusesWhatCannotBeAnAddress()
{
    QFETCH(QString, address);
    domain::OutgoingMail out = mail();
    out.cc = {{QString(), address}};
    const Result<QByteArray> raw = mime::buildMail(out, identity());
    QVERIFY(!raw.has_value());
    QCOMPARE(raw.error().code, ErrorCode::InvalidInput);
    QVERIFY(!raw.error().retryable);
}

void BuildMailTest::linesAreShortAndEndInCrLf()
{
    domain::OutgoingMail out = mail();
    out.text = QString(20'000, u'å') + u"\rx\ny\r\n"_s + QString(20'000, u'a');
    out.subject = QString(5'000, u'x');
    out.html = u"<p>"_s + QString(50'000, u'y') + u"</p>"_s;
    out.attachments = {{QString(300, u'ø') + u".txt"_s, u"text/plain"_s, QByteArray(10'000, 'z'), {}}};
    const QByteArray raw = mime::buildMail(out, identity()).value();
    QByteArray rest = raw;
    rest.replace("\r\n", "");
    QVERIFY(!rest.contains('\n') && !rest.contains('\r'));
    for (const QByteArray& line : raw.split('\n'))
        QVERIFY2(line.size() <= 999, line.left(100).constData());
    QCOMPARE(mime::readMail(raw).subject, out.subject);
}

void BuildMailTest::blindCopiesStayHidden()
{
    domain::OutgoingMail out = mail();
    out.bcc = {{u"Hemmelig"_s, u"hemmelig@kunde.example"_s}};
    QVERIFY(!mime::buildMail(out, identity()).value().contains("emmelig"));
    out.to.clear();
    out.cc.clear();
    QVERIFY(mime::buildMail(out, identity()).value().contains("To: undisclosed-recipients:;\r\n"));
}

QTEST_GUILESS_MAIN(BuildMailTest)
#include "build_mail_test.moc"
