// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-09
#include "domain/contact_file.h"

#include <QJsonArray>
#include <QTest>

using namespace svarbord;
using namespace svarbord::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

ContactDraft firstOf(const QString& csv, const QList<ContactField>& fields = {})
{
    const auto table = parseCsv(csv);
    if (!table || table->rows.isEmpty())
        return {};
    return draftFromRow(table->rows.first(), guessColumns(*table, fields), fields);
}

} // namespace

class ContactFileTest : public QObject
{
    Q_OBJECT

private slots:
    void encodingsAreTold()
    {
        QCOMPARE(decodeContactFile("bl\xC3\xA5").text, u"blå"_s);
        QCOMPARE(decodeContactFile("bl\xE5 \x80").text, u"blå €"_s);
        QCOMPARE(decodeContactFile("bl\xE5").encoding, u"windows-1252"_s);
        QCOMPARE(decodeContactFile(QByteArray("\xFF\xFE\xE5\x00", 4)).text.right(1), u"å"_s);
    }

    void columnsAreUnderstood_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::newRow("English, commas")
            << u"Name,E-mail,Phone,Company\nKari Nordmann,kari@firma.no,22 33,Firma AS\n"_s;
        QTest::newRow("Norwegian, semicolons")
            << u"Fornavn;Etternavn;E-post;Telefon;Selskap\r\nKari;Nordmann;Kari@Firma.no;22 33;Firma AS\r\n"_s;
        QTest::newRow("Danish")
            << u"Fornavn;Efternavn;E-mail;Mobil;Virksomhed\nKari;Nordmann;kari@firma.no;22 33;Firma AS"_s;
        QTest::newRow("Swedish, tabs")
            << u"Namn\tE-postadress\tTelefon\tFöretag\nKari Nordmann\tkari@firma.no\t22 33\tFirma AS"_s;
        QTest::newRow("quotes")
            << u"\"Name\",\"E-mail\",\"Phone\",\"Company\"\n\"Kari Nordmann\",kari@firma.no,\"22 33\",\"Firma AS\""_s;
        QTest::newRow("Google")
            << u"Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Organization Name\nKari,Nordmann,kari@firma.no,22 33,Firma AS"_s;
    }
    void columnsAreUnderstood()
    {
        QFETCH(QString, csv);
        const QJsonObject values = firstOf(csv).values;
        QCOMPARE(values[u"name"].toString(), u"Kari Nordmann"_s);
        QCOMPARE(values[u"addresses"].toArray(), QJsonArray{u"kari@firma.no"_s});
        QCOMPARE(values[u"phone"].toString(), u"22 33"_s);
        QCOMPARE(values[u"company"].toString(), u"Firma AS"_s);
    }

    void ownFieldsAreFilledAndHeldToTheirKind()
    {
        const QList<ContactField> fields{{u"k"_s, u"Kundenr"_s, ContactField::Kind::Number, {}},
                                         {u"n"_s, u"Nivå"_s, ContactField::Kind::Choice, {u"Gull"_s, u"Sølv"_s}},
                                         {u"a"_s, u"Avtale"_s, ContactField::Kind::YesNo, {}}};
        const auto good = firstOf(u"Name;Kundenr;Nivå\nKari;1 204;gull"_s, fields);
        QCOMPARE(good.values[u"fields"].toObject(), (QJsonObject{{u"k"_s, u"1204"_s}, {u"n"_s, u"Gull"_s}}));
        const auto yes = firstOf(u"Name;Avtale\nKari;Ja"_s, fields);
        QCOMPARE(yes.values[u"fields"].toObject(), (QJsonObject{{u"a"_s, u"yes"_s}}));
        const auto no = firstOf(u"Name;Avtale\nKari;nej"_s, fields);
        QCOMPARE(no.values[u"fields"].toObject(), (QJsonObject{{u"a"_s, u"no"_s}}));
        QVERIFY(!firstOf(u"Name;Avtale\nKari;kanskje"_s, fields).problem.isEmpty());
        const auto bad = firstOf(u"Name;Kundenr\nKari;mange"_s, fields);
        QVERIFY(!bad.values.contains(u"fields"_s));
        QVERIFY(!bad.problem.isEmpty());
    }

    void hostileTablesGiveErrorsNotHarm()
    {
        QVERIFY(!parseCsv({}));
        QVERIFY(!parseCsv(u"\n\n"_s));
        QVERIFY(parseCsv(u"a,\"b\nc,d"_s));
        QVERIFY(parseCsv(QString(100'000, u'"')));
        QVERIFY(firstOf(u"Phone\n123"_s).values.isEmpty());
    }

    void formulasDoNotLeaveInATable()
    {
        QVERIFY(writeCsv({{}, {{u"=cmd|x"_s}}}).startsWith(u"'="));
        QCOMPARE(writeCsv({{}, {{u"+47 22"_s, u"a \"b\", c"_s}}}), u"+47 22,\"a \"\"b\"\", c\"\r\n"_s);
    }

    void cardsComeBackAsTheyWere_data()
    {
        QTest::addColumn<ContactFormat>("version");
        QTest::newRow("3.0") << ContactFormat::VCard3;
        QTest::newRow("4.0") << ContactFormat::VCard4;
    }
    void cardsComeBackAsTheyWere()
    {
        QFETCH(ContactFormat, version);
        Contact contact;
        contact.name = u"Åse; Bjørk, \\ og et navn som er så langt at linjen må brettes flere ganger underveis"_s;
        contact.addresses = {u"aase@firma.no"_s, u"b@firma.no"_s};
        contact.phone = u"+47 22 33"_s;
        contact.company = u"Fjell, Sport & Sønn"_s;
        contact.fields = {{u"nivå"_s, u"Gull"_s}};
        const QString text = writeVCard(contact, version);
        for (const QString& line : text.split(u"\r\n"_s))
            QVERIFY(line.toUtf8().size() <= 75);
        const auto cards = parseVCards(text);
        QCOMPARE(cards.size(), 1);
        const Contact back = changed({}, cards.first().values);
        QCOMPARE(back.name, contact.name);
        QCOMPARE(back.addresses, contact.addresses);
        QCOMPARE(back.phone, contact.phone);
        QCOMPARE(back.company, contact.company);
        QCOMPARE(back.fields.value(u"nivå"_s), u"Gull"_s);
    }

    void cardsOfOtherProgramsAreRead()
    {
        const auto cards =
            parseVCards(u"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=85s;Kari\r\n"
                        "item1.EMAIL;type=INTERNET;type=pref:Kari@Firma.no\r\nTEL;TYPE=cell:12\r\n 34\r\n"
                        "PHOTO;ENCODING=b:AAAA\r\n BBBB\r\nEND:VCARD\r\nBEGIN:VCARD\nTEL:1\nEND:VCARD\n"_s);
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards.first().values[u"name"].toString(), u"Kari Ås"_s);
        QCOMPARE(cards.first().values[u"addresses"].toArray(), QJsonArray{u"kari@firma.no"_s});
        QCOMPARE(cards.first().values[u"phone"].toString(), u"1234"_s);
        QVERIFY(cards.last().values.isEmpty());
    }

    void companiesAreKnownByTheirDomain()
    {
        QCOMPARE(companyDomain(u"kari@fjellsport.no"_s), u"fjellsport.no"_s);
        QCOMPARE(companyDomain(u"kari@gmail.com"_s), QString());
    }

    void namesSortAsInNorwegian()
    {
        QStringList keys;
        for (const QString& name : {u"Anne"_s, u"Zoe"_s, u"Ærlig"_s, u"Øystein"_s, u"Åse"_s})
            keys.append(contactSortKey(name, {}));
        QStringList sorted = keys;
        sorted.sort();
        QCOMPARE(sorted, keys);
    }
};

QTEST_GUILESS_MAIN(ContactFileTest)
#include "contact_file_test.moc"
