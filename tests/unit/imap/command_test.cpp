// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session/sign_in.h"
#include "imap/wire/command.h"
#include "imap/wire/uid_ranges.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::imap;
using namespace Qt::Literals::StringLiterals;

class CommandTest : public QObject
{
    Q_OBJECT

private slots:
    void stringsAreWrittenAsTheServerCanReadThem_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QList<QByteArray>>("segments");
        QTest::newRow("atom") << "INBOX"_ba << QList<QByteArray>{"X INBOX"};
        QTest::newRow("empty") << ""_ba << QList<QByteArray>{"X \"\""};
        QTest::newRow("blank") << "Old mail"_ba << QList<QByteArray>{"X \"Old mail\""};
        QTest::newRow("NIL means something else") << "nil"_ba << QList<QByteArray>{"X \"nil\""};
        QTest::newRow("quotes") << "a\"b\\c"_ba << QList<QByteArray>{"X \"a\\\"b\\\\c\""};
        QTest::newRow("wildcards") << "a*%"_ba << QList<QByteArray>{"X \"a*%\""};
        QTest::newRow("line end") << "a\r\nb"_ba << QList<QByteArray>{"X {4}\r\n", "a\r\nb"};
        QTest::newRow("8 bit") << "bl\xc3\xa5"_ba << QList<QByteArray>{"X {4}\r\n", "bl\xc3\xa5"};
    }
    // covers: SEC-04
    void stringsAreWrittenAsTheServerCanReadThem()
    {
        QFETCH(QByteArray, value);
        QFETCH(QList<QByteArray>, segments);
        QCOMPARE(Command({}, "X").text(value).segments(), segments);
    }

    void literalsGoAtOnceWhereTheyMay()
    {
        Dialect plus;
        plus.literalPlus = true;
        QCOMPARE(Command(plus, "X").literal("a\nb").segments(), QList<QByteArray>{"X {3+}\r\na\nb"});
        Dialect minus;
        minus.literalMinus = true;
        QCOMPARE(Command(minus, "X").literal(QByteArray(4096, 'a')).segments().size(), 1);
        QCOMPARE(Command(minus, "X").literal(QByteArray(4097, 'a')).segments().size(), 2);
    }

    // covers: SEC-01
    void secretsAreNotLogged_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("plain") << u"hemmelig"_s;
        QTest::newRow("quoted") << u"hem \"melig\\"_s;
        QTest::newRow("literal") << u"hemmelig blåbær"_s;
        QTest::newRow("line end") << u"hemmelig\r\nA1 LOGOUT"_s;
    }
    void secretsAreNotLogged()
    {
        QFETCH(QString, secret);
        const Command login = Command({}, "LOGIN").text("anna").secret(secret.toUtf8());
        QVERIFY(login.segments().join().contains("hem"));
        QCOMPARE(login.loggable(), "LOGIN anna ****"_ba);
        const Command sasl = Command({}, "AUTHENTICATE PLAIN").initialResponse("aGVtbWVsaWc=");
        QVERIFY(!sasl.loggable().contains("aGVtbWVsaWc"));
    }

    // covers: CHN-02
    void tokensGoByWhatIsOffered()
    {
        const Credentials anna{u"an,na=x"_s, u"tok"_s, domain::Authentication::OAuth2};
        const auto offers = [](const QByteArrayList& offered) {
            return [offered](QByteArrayView name) { return offered.contains(name.toByteArray()); };
        };
        const SignInWay both = wayFor(anna, offers({"AUTH=OAUTHBEARER", "AUTH=XOAUTH2"}));
        QCOMPARE(both.mechanism, "XOAUTH2"_ba);
        QCOMPARE(QByteArray::fromBase64(both.initial), QByteArray("user=an,na=x\x01"
                                                                  "auth=Bearer tok\x01\x01"));
        QCOMPARE(both.toRefusal, QByteArray());
        const SignInWay bearer = wayFor(anna, offers({"AUTH=OAUTHBEARER", "AUTH=PLAIN"}));
        QCOMPARE(bearer.mechanism, "OAUTHBEARER"_ba);
        QCOMPARE(QByteArray::fromBase64(bearer.initial), QByteArray("n,a=an=2Cna=3Dx,\x01"
                                                                    "auth=Bearer tok\x01\x01"));
        QCOMPARE(bearer.toRefusal, "AQ=="_ba);
        // A token is no password: it is never given to LOGIN or PLAIN.
        QCOMPARE(wayFor(anna, offers({"AUTH=PLAIN"})).mechanism, "XOAUTH2"_ba);
    }

    // covers: INB-24
    void uidRanges()
    {
        QCOMPARE(rangesOf({5, 3, 4, 9, 9, 1}), (UidRanges{{1, 1}, {3, 5}, {9, 9}}));
        QCOMPARE(subtracted({{1, 10}}, {{3, 4}, {10, 20}}), (UidRanges{{1, 2}, {5, 9}}));
        QCOMPARE(subtracted({{1, 2}}, {{1, 4294967295U}}), UidRanges());
        QCOMPARE(united({{1, 3}, {8, 9}}, {{4, 5}, {9, 12}}), (UidRanges{{1, 5}, {8, 12}}));
        QCOMPARE(countOf({{1, 4294967295U}}), 4294967295LL);
        QVERIFY(contains({{1, 3}, {8, 9}}, 8));
        QVERIFY(!contains({{1, 3}, {8, 9}}, 5));
        QCOMPARE(toSequenceSet({{1, 3}, {8, 8}}), "1:3,8"_ba);
        QCOMPARE(fromSequenceSet("8,3:1"), std::optional(UidRanges{{1, 3}, {8, 8}}));
        for (const QByteArray& bad : {"1:"_ba, "0"_ba, "1:*"_ba, "1,,2"_ba, "4294967296"_ba, "a"_ba})
            QVERIFY2(!fromSequenceSet(bad), bad.constData());
    }
};

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
