// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mentions.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::services;
using namespace Qt::Literals::StringLiterals;

class MentionsTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-07
    void findsMembers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("id") << u"kan du se, @kari?"_s << QStringList{u"kari"_s};
        QTest::newRow("first name with letters of ours") << u"@Åse og @ole"_s << QStringList{u"aase"_s, u"ole"_s};
        QTest::newRow("once") << u"@kari @Kari"_s << QStringList{u"kari"_s};
        QTest::newRow("address") << u"skriv til kari@example.no"_s << QStringList{};
        QTest::newRow("unknown") << u"@nils"_s << QStringList{};
        QTest::newRow("first name of two, short name of one")
            << u"@kari2 og @Kari"_s << QStringList{u"kari2"_s, u"kari"_s};
        QTest::newRow("first name of two, short name of none") << u"@Per"_s << QStringList{u"per.l"_s, u"per.m"_s};
        QTest::newRow("short name with a point") << u"Se @per.m. Takk"_s << QStringList{u"per.m"_s};
        QTest::newRow("no blank after the sentence") << u"Spør @ole.Takk"_s << QStringList{u"ole"_s};
        QTest::newRow("longer word") << u"@karianne"_s << QStringList{};
    }
    void findsMembers()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        const QList<domain::Member> members{
            {MemberId{u"kari"_s}, u"Kari Nordby"_s, {}},  {MemberId{u"aase"_s}, u"Åse Li"_s, {}},
            {MemberId{u"kari2"_s}, u"Kari Hansen"_s, {}}, {MemberId{u"per.l"_s}, u"Per Li"_s, {}},
            {MemberId{u"per.m"_s}, u"Per Moe"_s, {}},     {MemberId{u"ole"_s}, u"Ole Vik"_s, {}}};
        QStringList found;
        for (const MemberId& id : mentionedMembers(text, members))
            found.append(id.value);
        QCOMPARE(found, expected);
    }
};

QTEST_GUILESS_MAIN(MentionsTest)
#include "mentions_test.moc"
