// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/fetch_plan.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::imap;
using namespace Qt::Literals::StringLiterals;

namespace {

mime::Part leaf(const QString& type, const QString& section, qint64 size, const QString& disposition = {})
{
    mime::Part part;
    part.contentType = type;
    part.section = section;
    part.encodedSize = size;
    part.disposition = disposition;
    return part;
}

mime::Part tree(const QString& type, std::vector<mime::Part> children)
{
    mime::Part part;
    part.contentType = type;
    part.children = std::move(children);
    return part;
}

QStringList itemsFor(const mime::Part& root, MailAge age = MailAge::Old)
{
    QStringList items;
    for (const WantedSection& wanted : wantedSections(root, SyncPolicy(), age))
        items += QString::fromLatin1(wanted.fetchItem());
    return items;
}

} // namespace

class FetchPlanTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-24
    void textComesAttachmentsWaitUnlessTheyAreSmallOrRecent()
    {
        const mime::Part mail =
            tree(u"multipart/mixed"_s, {tree(u"multipart/alternative"_s, {leaf(u"text/plain"_s, u"1.1"_s, 2000),
                                                                          leaf(u"text/html"_s, u"1.2"_s, 9000)}),
                                        leaf(u"application/pdf"_s, u"2"_s, 900'000, u"attachment"_s),
                                        leaf(u"image/png"_s, u"3"_s, 9'000, u"inline"_s)});
        QCOMPARE(itemsFor(mail), (QStringList{u"BODY.PEEK[1.1]"_s, u"BODY.PEEK[1.2]"_s, u"BODY.PEEK[3]"_s}));
        QCOMPARE(itemsFor(mail, MailAge::Recent),
                 (QStringList{u"BODY.PEEK[1.1]"_s, u"BODY.PEEK[1.2]"_s, u"BODY.PEEK[2]"_s, u"BODY.PEEK[3]"_s}));
    }

    // covers: SEC-04
    void longTextIsFetchedInPart()
    {
        const SyncPolicy policy;
        const mime::Part mail = leaf(u"text/plain"_s, u"1"_s, policy.textLimit * 10);
        QCOMPARE(itemsFor(mail), QStringList{u"BODY.PEEK[1]<0.%1>"_s.arg(policy.textLimit)});
    }

    void attachedTextIsAnAttachment()
    {
        QCOMPARE(itemsFor(leaf(u"text/plain"_s, u"1"_s, 500'000, u"attachment"_s)), QStringList());
    }

    void reportsAndHeadersOfEmbeddedMailAreWanted()
    {
        mime::Part embedded = leaf(u"message/rfc822"_s, u"3"_s, 50'000'000);
        embedded.children = {leaf(u"text/plain"_s, u"3.1"_s, 700)};
        const mime::Part bounce =
            tree(u"multipart/report"_s, {leaf(u"text/plain"_s, u"1"_s, 500),
                                         leaf(u"message/delivery-status"_s, u"2"_s, 800), std::move(embedded)});
        QCOMPARE(itemsFor(bounce), (QStringList{u"BODY.PEEK[1]"_s, u"BODY.PEEK[2]"_s,
                                                u"BODY.PEEK[3.HEADER]<0.262144>"_s, u"BODY.PEEK[3.1]"_s}));
        QCOMPARE(itemsFor(leaf(u"message/delivery-status"_s, u"1"_s, 9'000'000)), QStringList());
    }

    // covers: SEC-04
    void oneMailNeverCostsMoreThanItsShare()
    {
        std::vector<mime::Part> many;
        for (int i = 1; i <= 1000; ++i)
            many.push_back(leaf(u"text/plain"_s, QString::number(i), 100));
        QCOMPARE(itemsFor(tree(u"multipart/mixed"_s, std::move(many))).size(), 50);

        std::vector<mime::Part> large;
        for (int i = 1; i <= 20; ++i)
            large.push_back(leaf(u"text/html"_s, QString::number(i), 2'000'000));
        QCOMPARE(itemsFor(tree(u"multipart/mixed"_s, std::move(large))).size(), 4);
    }

    void sectionsFindTheirPlaceDecoded()
    {
        mime::Part embedded = leaf(u"message/rfc822"_s, u"2"_s, 100);
        embedded.children = {leaf(u"text/plain"_s, u"2.1"_s, 10)};
        mime::Part encoded = leaf(u"text/plain"_s, u"1"_s, 12);
        encoded.transferEncoding = u"base64"_s;
        mime::Part mail = tree(u"multipart/mixed"_s, {std::move(encoded), std::move(embedded)});
        QVERIFY(placeSection(mail, "1", "SGVpIQ=="));
        QCOMPARE(*mail.children[0].content, "Hei!"_ba);
        QVERIFY(placeSection(mail, "2.HEADER", "Subject: Indre\r\n\r\n"));
        QCOMPARE(mail.children[1].headerBlock, "Subject: Indre\r\n\r\n"_ba);
        QVERIFY(placeSection(mail, "2.1", "x"));
        QCOMPARE(*mail.children[1].children[0].content, "x"_ba);
        for (const QByteArray& nowhere : {"3"_ba, "1.1"_ba, ""_ba, "HEADER"_ba, "9.HEADER"_ba})
            QVERIFY2(!placeSection(mail, nowhere, "x"), nowhere.constData());
    }
};

QTEST_GUILESS_MAIN(FetchPlanTest)
#include "fetch_plan_test.moc"
