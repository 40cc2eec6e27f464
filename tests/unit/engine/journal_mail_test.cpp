// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal_mail.h"

#include "mime/read_mail.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::engine;
using namespace Qt::Literals::StringLiterals;

namespace {

domain::Account account()
{
    domain::Account account;
    account.address = u"post@firma.test"_s;
    account.displayName = u"Fjellsport"_s;
    return account;
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += static_cast<char>(i * 7);
    return bytes;
}

} // namespace

/// A batch on its way through mail servers and other people's mail programs.
class JournalMailTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-02
    void aBatchComesBackAsItWas()
    {
        const journal::LogAddition addition{u"0199c2a4-7b00-7abc-8def-0123456789ab"_s, everyByte(), u"kari  comment"_s};
        const auto mail = journalMail(addition, account(), fromMs(1'760'000'000'000));
        QVERIFY(mail);
        QCOMPARE(batchIn(*mail), addition.bytes);
        const mime::ParsedMail seen = mime::readMail(*mail);
        QCOMPARE(seen.messageId, journalMessageId(addition.id));
        QCOMPARE(seen.text.trimmed(), u"kari  comment"_s);
        QVERIFY(!seen.subject.isEmpty());
        QCOMPARE(seen.from.address, u"post@firma.test"_s);
        // The same batch makes the same mail, so that a retry cannot differ.
        QCOMPARE(*journalMail(addition, account(), fromMs(1'760'000'000'000)), *mail);
    }

    // covers: SEC-04
    void otherMailHoldsNone()
    {
        QVERIFY(batchIn("").isEmpty());
        QVERIFY(batchIn("Subject: Hei\r\n\r\nHei\r\n").isEmpty());
        QVERIFY(batchIn("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n")
                    .isEmpty());
    }

    void whatAMailServerAddsOnTopIsPassedOver()
    {
        const auto mail = journalMail({u"1"_s, everyByte(), u"kari"_s}, account(), fromMs(1'760'000'000'000));
        QVERIFY(mail);
        QCOMPARE(batchIn("Return-Path: <>\r\nX-Scanned: yes\r\n" + *mail + "\r\n"), everyByte());
    }
};

QTEST_GUILESS_MAIN(JournalMailTest)
#include "journal_mail_test.moc"
