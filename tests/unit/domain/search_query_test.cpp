// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-15
#include "domain/search_query.h"

#include <QtTest>

#include <random>

using namespace svarbord;
using namespace svarbord::domain;

namespace {

const QTimeZone oslo("Europe/Oslo");

Timestamp at(int year, int month, int day, int hour = 0)
{
    return fromDateTime(QDateTime(QDate(year, month, day), QTime(hour, 0), oslo));
}

/// The query as a short formula, so that rows can be read: from[kari*] & !(subject[x] | is-open).
QString formula(const SearchNode& node)
{
    QStringList parts;
    for (const SearchNode& child : node.children)
        parts.append(formula(child));
    switch (node.kind) {
    case SearchNode::Kind::All:
        return u'(' + parts.join(u'&') + u')';
    case SearchNode::Kind::Any:
        return u'(' + parts.join(u'|') + u')';
    case SearchNode::Kind::Not:
        return u'!' + parts.join(QString());
    case SearchNode::Kind::Text: {
        static const QStringList fields{QString(), QStringLiteral("subject"), QStringLiteral("from"),
                                        QStringLiteral("to"), QStringLiteral("cc")};
        return fields.at(static_cast<int>(node.text.field)) + u'[' + node.text.words +
               (node.text.isPrefix ? QStringLiteral("*]") : QStringLiteral("]"));
    }
    case SearchNode::Kind::Filter:
        break;
    }
    static const QStringList kinds{
        QStringLiteral("open"),       QStringLiteral("closed"),   QStringLiteral("unread"),
        QStringLiteral("snoozed"),    QStringLiteral("spam"),     QStringLiteral("assigned"),
        QStringLiteral("unassigned"), QStringLiteral("followed"), QStringLiteral("attachment"),
        QStringLiteral("draft"),      QStringLiteral("comment"),  QStringLiteral("assignee"),
        QStringLiteral("tag"),        QStringLiteral("channel"),  QStringLiteral("status"),
        QStringLiteral("before"),     QStringLiteral("after")};
    const QString time =
        toMs(node.filter.time) == 0
            ? QString()
            : toDateTime(node.filter.time).toTimeZone(oslo).toString(QStringLiteral("yyyy-MM-dd hh:mm"));
    return u'{' + kinds.at(static_cast<int>(node.filter.kind)) + u' ' + node.filter.value + time + u'}';
}

QString read(const QString& text)
{
    return formula(parseSearchQuery(text, at(2026, 3, 10, 14), oslo).root);
}

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const char* name, const char16_t* text, const char16_t* meaning) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(meaning);
        };
        row("nothing", u"  ", u"()");
        row("word being typed", u"fakt", u"([fakt*])");
        row("finished word", u"faktura ", u"([faktura])");
        row("words", u"hei faktura", u"([hei]&[faktura*])");
        row("phrase", u"\"ikke mottatt\" ordre", u"([ikke mottatt]&[ordre*])");
        row("phrase still open", u"\"ikke mott", u"([ikke mott])");
        row("guillemets", u"«ikke mottatt»", u"([ikke mottatt])");
        row("not", u"faktura -purring ", u"([faktura]&![purring])");
        row("NOT", u"faktura NOT purring ", u"([faktura]&![purring])");
        row("lone dash", u"faktura - purring ", u"([faktura]&[purring])");
        row("hyphenated", u"e-post ", u"([e-post])");
        row("or", u"faktura OR purring ", u"(([faktura]|[purring]))");
        row("or binds less than and", u"a b OR c d ", u"((([a]&[b])|([c]&[d])))");
        row("eller", u"faktura ELLER purring ", u"(([faktura]|[purring]))");
        row("small or is a word", u"now or never ", u"([now]&[or]&[never])");
        row("dangling or", u"faktura OR", u"([faktura])");
        row("group", u"(faktura OR regning) kari ", u"(([faktura]|[regning])&[kari])");
        row("group left open", u"kari (faktura OR regning", u"([kari]&([faktura]|[regning*]))");
        row("not a group", u"kari -(a b) ", u"([kari]&!([a]&[b]))");
        row("closing too much", u"a ) b) ", u"([a]&[b])");
        row("from", u"from:kari@epost.example ", u"(from[kari@epost.example])");
        row("fra", u"fra:kari ", u"(from[kari])");
        row("från", u"från:kari ", u"(from[kari])");
        row("to", u"til:anna till:bo ", u"(to[anna]&to[bo])");
        row("cc", u"cc:bo", u"(cc[bo*])");
        row("subject phrase", u"subject:\"Re: ordre\" ", u"(subject[Re: ordre])");
        row("emne", u"emne:ordre ämne:order ", u"(subject[ordre]&subject[order])");
        row("operator case", u"FROM:kari Is:Open ", u"(from[kari]&{open })");
        row("is", u"is:open is:closed is:unread is:snoozed is:spam ",
            u"({open }&{closed }&{unread }&{snoozed }&{spam })");
        row("er", u"er:åpen är:öppen er:ulæst er:lukket ", u"({open }&{open }&{unread }&{closed })");
        row("unassigned", u"is:unassigned -is:assigned ", u"({unassigned }&!{assigned })");
        row("assignee", u"assignee:me ansvarlig:Kari ", u"({assignee me}&{assignee Kari})");
        row("tag", u"tag:\"to be paid\" etikett:vip ", u"({tag to be paid}&{tag vip})");
        row("has", u"has:attachment har:kladd har:utkast har:kommentar har:bilaga ",
            u"({attachment }&{draft }&{draft }&{comment }&{attachment })");
        row("status", u"status:venter status:Closed status:custom ",
            u"({status waiting}&{status closed}&{status custom})");
        row("channel", u"kanal:mail ", u"({channel mail})");
        row("before a day", u"before:2024-05-17 ", u"({before 2024-05-17 00:00})");
        row("after a month", u"etter:2024-05 ", u"({after 2024-05-01 00:00})");
        row("after a year", u"after:2024 ", u"({after 2024-01-01 00:00})");
        row("før, day first", u"før:17.05.2024 ", u"({before 2024-05-17 00:00})");
        row("days ago", u"after:7d after:yesterday ", u"({after 2026-03-03 00:00}&{after 2026-03-09 00:00})");
        row("half typed", u"from: is: is:op after:20 tag:", u"()");
        row("nonsense date", u"before:2024-13-45 x ", u"([x])");
        row("not an operator", u"https://a.example/x ", u"([https://a.example/x])");
        row("unknown operator", u"foo:bar ", u"([foo:bar])");
        row("case number", u"SAK-818882-01", u"([SAK-818882-01*])");
        row("only signs", u"!! ?? -- ::: ", u"()");
    }
    void understands()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        QCOMPARE(read(text), meaning);
    }

    void everyPrefixAndEveryMixOfSignsHasAMeaning()
    {
        const QStringList pieces{QStringLiteral("\""),   QStringLiteral("("),     QStringLiteral(")"),
                                 QStringLiteral("-"),    QStringLiteral(" OR "),  QStringLiteral("NOT "),
                                 QStringLiteral(":"),    QStringLiteral("from:"), QStringLiteral("is:open"),
                                 QStringLiteral(" "),    QStringLiteral("ord"),   QStringLiteral("*"),
                                 QStringLiteral("^"),    QStringLiteral("NEAR("), QStringLiteral("{a b}"),
                                 QStringLiteral("';--"), QString(QChar(0)),       QStringLiteral("before:2024")};
        std::mt19937 random(11);
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (unsigned i = random() % 12; i > 0; --i)
                text += pieces.at(static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size())));
            const SearchQuery query = parseSearchQuery(text, at(2026, 3, 10), oslo);
            QCOMPARE(query.root.kind, SearchNode::Kind::All);
        }
    }

    void lengthNestingAndTermsAreBounded()
    {
        const SearchQuery many = parseSearchQuery(QStringLiteral("a ").repeated(100'000), at(2026, 3, 10), oslo);
        QCOMPARE(many.root.children.size(), maxSearchTerms);
        const SearchQuery deep = parseSearchQuery(QString(100'000, u'('), at(2026, 3, 10), oslo);
        QVERIFY(deep.isEmpty());
        const SearchQuery one = parseSearchQuery(QString(100'000, u'x'), at(2026, 3, 10), oslo);
        QVERIFY(one.root.children.first().text.words.size() <= maxSearchLength);
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "search_query_test.moc"
