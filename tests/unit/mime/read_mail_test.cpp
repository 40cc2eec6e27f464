// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/header_text.h"
#include "mime/read_mail.h"
#include "mime/split_mail.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(SVARBORD_FIXTURES "/mail/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray addresses(const domain::AddressList& list)
{
    QJsonArray array;
    for (const domain::Address& address : list)
        array.append(address.address);
    return array;
}

QJsonArray names(const mime::ParsedMail& mail, bool inlineOnly)
{
    QJsonArray array;
    for (const mime::ParsedAttachment& attachment : mail.attachments) {
        if (!inlineOnly || attachment.isInline)
            array.append(attachment.name);
    }
    return array;
}

QString cryptoName(domain::CryptoKind kind)
{
    static const QStringList known{u"none"_s, u"smime-signed"_s, u"smime-encrypted"_s, u"pgp-signed"_s,
                                   u"pgp-encrypted"_s};
    return known[int(kind)];
}

QJsonValue toJson(const std::optional<domain::Bounce>& bounce)
{
    return bounce
               ? QJsonValue(QJsonObject{
                     {u"recipient"_s, bounce->recipient}, {u"status"_s, bounce->status}, {u"reason"_s, bounce->reason}})
               : QJsonValue(QJsonValue::Null);
}

/// What was read, under the names the expectations use.
QJsonObject observed(const mime::ParsedMail& mail)
{
    return {
        {u"messageId"_s, mail.messageId},
        {u"inReplyTo"_s, mail.inReplyTo},
        {u"references"_s, QJsonArray::fromStringList(mail.references)},
        {u"fromName"_s, mail.from.name},
        {u"fromAddress"_s, mail.from.address},
        {u"to"_s, addresses(mail.to)},
        {u"replyTo"_s, addresses(mail.replyTo)},
        {u"subject"_s, mail.subject},
        {u"date"_s, mail.date.isValid() ? QJsonValue(mail.date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
        {u"text"_s, mail.text},
        {u"newText"_s, mail.newText},
        {u"language"_s, mail.language},
        {u"attachments"_s, names(mail, false)},
        {u"inlineAttachments"_s, names(mail, true)},
        {u"autoReply"_s, mail.autoReply},
        {u"mailingList"_s, mail.mailingList},
        {u"bounce"_s, toJson(mail.bounce)},
        {u"originalSender"_s,
         mail.originalSender ? QJsonValue(mail.originalSender->address) : QJsonValue(QJsonValue::Null)},
        {u"crypto"_s, cryptoName(mail.crypto)}};
}

QString shown(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

class ReadMailTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: CHN-09 (forward_*), INB-12 (auto_*, bounce_*, list_*), RTE-08 (language), SEC-04 (broken mail)
    void readsFixtures_data();
    void readsFixtures();
    void treeAndRawMailAreReadAlike();
    void missingTextIsTold();
    void attachmentContentIsLeftOutOnRequest();
    void emptyInputIsNoMail();
};

void ReadMailTest::readsFixtures_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(SVARBORD_FIXTURES "/mail")).entryList({u"*.eml"_s});
    QVERIFY(files.size() > 60);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file.chopped(4))) << file.chopped(4);
}

void ReadMailTest::readsFixtures()
{
    QFETCH(QString, name);
    const mime::ParsedMail mail = mime::readMail(fixture(name + u".eml"_s));
    const QJsonObject expected = QJsonDocument::fromJson(fixture(name + u".json"_s)).object();
    QVERIFY(!expected.isEmpty());
    const QJsonObject found = observed(mail);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (it.key() == u"defect")
            QVERIFY2(mail.defects.contains(it.value().toString()), qPrintable(mail.defects.join(u", "_s)));
        else if (it.key() == u"textContains")
            QVERIFY(mail.text.contains(it.value().toString()));
        else if (it.key() == u"subjectContains")
            QVERIFY(mail.subject.contains(it.value().toString()));
        else if (it.key() == u"htmlContains")
            QVERIFY2(mail.html.contains(it.value().toString()), qPrintable(mail.html));
        else
            QVERIFY2(found.value(it.key()) == it.value(), qPrintable(it.key() + u": "_s + shown(found.value(it.key())) +
                                                                     u" instead of "_s + shown(it.value())));
    }
}

void ReadMailTest::treeAndRawMailAreReadAlike()
{
    for (const QString& name :
         {u"gmail_nb.eml"_s, u"inline_image.eml"_s, u"bounce_postfix_dsn.eml"_s, u"forward_attached.eml"_s}) {
        const QByteArray raw = fixture(name);
        const mime::SplitMail split = mime::splitMail(raw);
        const mime::ParsedMail fromTree = mime::readMail(raw.first(split.headers.length()), split.root);
        QCOMPARE(observed(fromTree), observed(mime::readMail(raw)));
    }
}

void ReadMailTest::missingTextIsTold()
{
    mime::Part root;
    root.contentType = u"multipart/mixed"_s;
    mime::Part text;
    text.section = u"1"_s;
    mime::Part file;
    file.contentType = u"application/pdf"_s;
    file.fileName = u"a.pdf"_s;
    file.section = u"2"_s;
    file.transferEncoding = u"base64"_s;
    file.encodedSize = 4000;
    root.children = {text, file};
    const mime::ParsedMail mail = mime::readMail("Subject: x\nFrom: a@x.example\n\n", root);
    QVERIFY(mail.textMissing);
    QCOMPARE(mail.attachments.size(), 1);
    QCOMPARE(mail.attachments[0].size, 3000);
    QCOMPARE(mail.attachments[0].section, u"2"_s);
    QVERIFY(!mail.attachments[0].content.has_value());
    root.children[0].content = QByteArray("hei");
    QVERIFY(!mime::readMail("Subject: x\n\n", root).textMissing);
}

void ReadMailTest::attachmentContentIsLeftOutOnRequest()
{
    const QByteArray raw = fixture(u"inline_image.eml"_s);
    QCOMPARE(mime::readMail(raw).attachments[0].content->size(), 8);
    const mime::ParsedMail without = mime::readMail(raw, {.keepAttachmentContent = false});
    QVERIFY(!without.attachments[0].content.has_value());
    QCOMPARE(without.attachments[0].size, 8);
}

void ReadMailTest::emptyInputIsNoMail()
{
    const mime::ParsedMail mail = mime::readMail(QByteArray());
    QVERIFY(mail.text.isEmpty() && mail.from.address.isEmpty());
    QVERIFY(mail.defects.contains(u"no sender"_s));
}

QTEST_GUILESS_MAIN(ReadMailTest)
#include "read_mail_test.moc"
