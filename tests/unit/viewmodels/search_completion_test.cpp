// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-15
#include "domain/search_words.h"
#include "viewmodels/search_completion.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;

namespace {

SearchVocabulary vocabulary()
{
    SearchVocabulary known;
    known.tags = [] { return QStringList{u"viktig"_s, u"Stor kunde"_s}; };
    known.members = [] { return QList<std::pair<QString, QString>>{{u"ola"_s, u"Ola Aas"_s}}; };
    known.people = [](const QString&) {
        return QList<std::pair<QString, QString>>{{u"kari@firma.no"_s, u"Kari Nordmann"_s}};
    };
    known.recent = {u"faktura"_s};
    return known;
}

QStringList texts(const SearchSuggestions& suggestions)
{
    QStringList list;
    for (const SearchSuggestion& suggestion : suggestions.list)
        list.append(suggestion.text);
    return list;
}

} // namespace

class SearchCompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void whatComesNext_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        QTest::newRow("operator") << u"fr"_s << u"from:"_s;
        QTest::newRow("negative operator") << u"-ta"_s << u"-tag:"_s;
        QTest::newRow("tag") << u"tag:v"_s << u"tag:viktig"_s;
        QTest::newRow("tag of two words") << u"tag:sto"_s << u"tag:\"Stor kunde\""_s;
        QTest::newRow("member by name") << u"assignee:ol"_s << u"assignee:ola"_s;
        QTest::newRow("person by name") << u"from:kari"_s << u"from:kari@firma.no"_s;
        QTest::newRow("state") << u"faktura is:cl"_s << u"is:closed"_s;
        QTest::newRow("Norwegian operator") << u"merkelapp:v"_s << u"merkelapp:viktig"_s;
        QTest::newRow("recent search") << QString() << u"faktura"_s;
    }
    void whatComesNext()
    {
        QFETCH(QString, typed);
        QFETCH(QString, offered);
        QCOMPARE(texts(suggestSearch(typed, typed.size(), vocabulary())).value(0), offered);
    }

    void aPlainWordIsLeftAlone() { QVERIFY(suggestSearch(u"støvler"_s, 7, vocabulary()).list.isEmpty()); }

    void termsAreFoundWhereTheyStand()
    {
        const auto spans = domain::searchTermSpans(u"kari -tag:\"Stor kunde\" OR is:open http://x"_s);
        QCOMPARE(spans.size(), 4);
        QCOMPARE(spans.at(1).op, u"tag"_s);
        QCOMPARE(spans.at(1).value, u"Stor kunde"_s);
        QVERIFY(spans.at(1).negative);
        QCOMPARE(spans.at(2).value, u"open"_s);
        QVERIFY(spans.at(3).op.isEmpty());
        QCOMPARE(searchTermText(spans.at(2)), u"Is: open"_s);
    }

    /// A view that somebody saved in his language is read in another.
    void aChipSpeaksTheLanguageOfWhoReadsIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("state") << u"er:åpen"_s << u"Is: open"_s;
        QTest::newRow("Danish state") << u"-er:åben"_s << u"not Is: open"_s;
        QTest::newRow("status") << u"status:venter"_s << u"Status: waiting"_s;
        QTest::newRow("file") << u"har:vedlegg"_s << u"Has: attachment"_s;
        QTest::newRow("oneself") << u"ansvarlig:meg"_s << u"Assignee: me"_s;
        QTest::newRow("member") << u"assignee:ola"_s << u"Assignee: Ola Hansen"_s;
        QTest::newRow("time") << u"etter:7d"_s << u"After: a week ago"_s;
        QTest::newRow("date") << u"after:2024-05"_s << u"After: 2024-05"_s;
        QTest::newRow("unknown value") << u"is:strange"_s << u"Is: strange"_s;
    }
    void aChipSpeaksTheLanguageOfWhoReadsIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const MemberName name = [](const QString& id) { return id == u"ola" ? u"Ola Hansen"_s : QString(); };
        QCOMPARE(searchTermText(domain::searchTermSpans(typed).first(), name), text);
    }
};

QTEST_GUILESS_MAIN(SearchCompletionTest)
#include "search_completion_test.moc"
