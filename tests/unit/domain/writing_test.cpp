// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/macro.h"
#include "domain/sender_style.h"
#include "domain/snippet.h"
#include "domain/tokens.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::domain;
using namespace Qt::Literals::StringLiterals;

class WritingTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: CHN-04 INB-16
    void tokensStandForValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("html");
        QTest::newRow("value") << u"Hei {contact.first_name}!"_s << u"Hei Kari!"_s << u"Hei Kari!"_s;
        QTest::newRow("escaped") << u"{company.name}"_s << u"Fjell & Sport <AS>"_s << u"Fjell &amp; Sport &lt;AS&gt;"_s;
        QTest::newRow("known but empty") << u"Nr {ticket.number}."_s << u"Nr ."_s << u"Nr ."_s;
        QTest::newRow("instead") << u"Hei {ticket.number|du}"_s << u"Hei du"_s << u"Hei du"_s;
        QTest::newRow("nobody knows it") << u"{contact.shoe_size}"_s << u"{contact.shoe_size}"_s
                                         << u"{contact.shoe_size}"_s;
        QTest::newRow("no token") << u"a { b } {x} {}"_s << u"a { b } {x} {}"_s << u"a { b } {x} {}"_s;
        QTest::newRow("a value is not read again")
            << u"{agent.full_name}"_s << u"{company.name}"_s << u"{company.name}"_s;
    }
    void tokensStandForValues()
    {
        QFETCH(QString, text);
        const TokenValues values{{u"contact.first_name"_s, u"Kari"_s},
                                 {u"company.name"_s, u"Fjell & Sport <AS>"_s},
                                 {u"ticket.number"_s, u""_s},
                                 {u"agent.full_name"_s, u"{company.name}"_s}};
        QTEST(fillTokens(text, values, TokenForm::Plain), "plain");
        QTEST(fillTokens(text, values, TokenForm::Html), "html");
    }

    void unknownTokensAreNamedOnce()
    {
        QCOMPARE(unknownTokens(u"{a.b} {agent.full_name} {a.b} {c.d|x}"_s, {{u"agent.full_name"_s, u"Kari"_s}}),
                 (QStringList{u"a.b"_s, u"c.d"_s}));
    }

    void namesHaveParts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("two") << u"Kari Nordmann"_s << QStringList{u"Kari Nordmann"_s, u"Kari"_s, u"Nordmann"_s};
        QTest::newRow("three") << u" Kari  Anne Nordmann"_s
                               << QStringList{u"Kari Anne Nordmann"_s, u"Kari"_s, u"Nordmann"_s};
        QTest::newRow("turned") << u"Nordmann, Kari"_s << QStringList{u"Kari Nordmann"_s, u"Kari"_s, u"Nordmann"_s};
        QTest::newRow("one") << u"Åse"_s << QStringList{u"Åse"_s, u"Åse"_s, u""_s};
        QTest::newRow("an address") << u"kari@x.no"_s << QStringList{u""_s, u""_s, u""_s};
        QTest::newRow("none") << u""_s << QStringList{u""_s, u""_s, u""_s};
    }
    void namesHaveParts()
    {
        QFETCH(QString, name);
        const NameParts parts = namePartsOf(name);
        QTEST((QStringList{parts.full.isNull() ? u""_s : parts.full, parts.first.isNull() ? u""_s : parts.first,
                           parts.last.isNull() ? u""_s : parts.last}),
              "parts");
    }

    // covers: CHN-04
    void theSenderIsNamedAsTheTeamDecided()
    {
        QCOMPARE(senderName(FromName::AgentAndCompany, u"Kari"_s, u"Fjell"_s), u"Kari, Fjell"_s);
        QCOMPARE(senderName(FromName::Company, u"Kari"_s, u"Fjell"_s), u"Fjell"_s);
        QCOMPARE(senderName(FromName::Company, u"Kari"_s, u""_s), u"Kari"_s);
        QCOMPARE(senderName(FromName::AgentAndCompany, u""_s, u"Fjell"_s), u"Fjell"_s);
        QCOMPARE(senderName(FromName::AgentAndCompany, u"Fjell"_s, u"Fjell"_s), u"Fjell"_s);
    }

    void whatIsSharedComesBackAsItWas()
    {
        const SenderStyle style{FromName::Company, u"<p>Hei</p>"_s, u"Hei"_s};
        QCOMPARE(SenderStyle::fromJson(style.toJson()), style);
        const Snippet snippet{u"1"_s, u"Takk"_s, u"takk"_s, {{u"nb"_s, u"<p>Takk</p>"_s}, {u"sv"_s, u"<p>Tack</p>"_s}}};
        QCOMPARE(Snippet::fromJson(u"1"_s, snippet.toJson()), snippet);
        const Macro macro{u"2"_s,
                          u"Ferdig"_s,
                          u"Ctrl+Alt+F"_s,
                          {{MacroStep::Kind::AddTag, u"retur"_s},
                           {MacroStep::Kind::Snippet, u"1"_s},
                           {MacroStep::Kind::SetStatus, u"closed"_s}}};
        QCOMPARE(Macro::fromJson(u"2"_s, macro.toJson()), macro);
        QCOMPARE(macro.snippets(), QStringList{u"1"_s});
    }

    // covers: INB-16
    void aSavedReplySpeaksTheCustomersLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("own") << u"sv"_s << u"Tack"_s;
        QTest::newRow("Norwegian by another name") << u"no"_s << u"Takk"_s;
        QTest::newRow("nynorsk") << u"nn-NO"_s << u"Takk"_s;
        QTest::newRow("a Dane reads Norwegian") << u"da"_s << u"Takk"_s;
        QTest::newRow("elsewhere English") << u"de"_s << u"Thanks"_s;
        QTest::newRow("nothing known") << u""_s << u"Thanks"_s;
    }
    void aSavedReplySpeaksTheCustomersLanguage()
    {
        QFETCH(QString, language);
        const Snippet snippet{{}, {}, {}, {{u"nb"_s, u"Takk"_s}, {u"sv"_s, u"Tack"_s}, {u"en"_s, u"Thanks"_s}}};
        QTEST(snippet.textFor(language), "text");
        const Snippet onlySwedish{{}, {}, {}, {{u"sv"_s, u"Tack"_s}, {u"da"_s, u""_s}}};
        QCOMPARE(onlySwedish.textFor(language), u"Tack"_s);
    }

    void shortcutsAreOneWord()
    {
        QVERIFY(Snippet::isShortcut(u"tilbud-på_nytt"_s));
        QVERIFY(!Snippet::isShortcut(u"to ord"_s));
        QVERIFY(!Snippet::isShortcut(u"/takk"_s));
        QVERIFY(!Snippet::isShortcut(u""_s));
        QVERIFY(!Snippet::isShortcut(QString(33, u'a')));
    }

    // covers: INB-16
    void aMacroDecidesForEveryConversation()
    {
        Macro macro;
        macro.steps = {{MacroStep::Kind::Assign, u"me"_s},
                       {MacroStep::Kind::Snippet, u"1"_s},
                       {MacroStep::Kind::SetPriority, u"2"_s},
                       {MacroStep::Kind::SetStatus, u"closed"_s}};
        const auto operations = operationsOf(macro, {ConversationId{7}, ConversationId{8}}, MemberId{u"kari"_s});
        QCOMPARE(operations.size(), 6);
        QCOMPARE(operations[0].kind, OperationKind::Assign);
        QCOMPARE(operations[0].payload[u"member"].toString(), u"kari"_s);
        QCOMPARE(operations[1].payload[u"priority"].toInt(), 2);
        QCOMPARE(operations[2].payload[u"status"].toString(), u"closed"_s);
        QCOMPARE(operations[3].target, ConversationId{8});
    }
};

QTEST_GUILESS_MAIN(WritingTest)
#include "writing_test.moc"
