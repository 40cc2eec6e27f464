// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/reply_trimmer.h"

#include <QTest>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

class ReplyTrimmerTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatTheWriterAdded_data();
    void keepsWhatTheWriterAdded();
    void leavesOrdinaryTextAlone_data();
    void leavesOrdinaryTextAlone();
    void keepsInlineAnswers();
    void isNeverEmptyForText_data();
    void isNeverEmptyForText();
};

void ReplyTrimmerTest::keepsWhatTheWriterAdded_data()
{
    QTest::addColumn<QString>("quote");
    const auto row = [](const char* name, const char16_t* quote) { QTest::newRow(name) << QString::fromUtf16(quote); };
    row("gmail en", u"On Fri, May 17, 2024 at 10:12 AM Kari Nordmann <kari@butikken.example> wrote:\n\n> Hei\n> der\n");
    row("gmail en, wrapped",
        u"On Fri, May 17, 2024 at 10:12 AM Kari Nordmann <\nkari.nordmann@butikken.example> wrote:\n> Hei\n");
    row("gmail nb", u"fre. 17. mai 2024 kl. 10:12 skrev Kari Nordmann <kari@butikken.example>:\n\n> Hei\n");
    row("gmail nb, wrapped", u"fre. 17. mai 2024 kl. 10:12 skrev Kari Nordmann <\nkari@butikken.example>:\n\n> Hei\n");
    row("gmail da", u"Den fre. 17. maj 2024 kl. 10.12 skrev Lærke Møller <laerke@butikken.example>:\n\n> Hej\n");
    row("gmail sv", u"Den fre 17 maj 2024 kl 10:12 skrev Åsa Berg <asa@butikken.example>:\n\n> Hej\n");
    row("gmail de", u"Am Fr., 17. Mai 2024 um 10:12 Uhr schrieb Jürgen Groß <j@butikken.example>:\n\n> Hallo\n");
    row("gmail fr", u"Le ven. 17 mai 2024 à 10:12, Hélène <h@butikken.example> a écrit :\n\n> Bonjour\n");
    row("gmail fr, wrapped",
        u"Le ven. 17 mai 2024 à 10:12, Hélène Dupont <h@butikken.example> a\nécrit :\n\n> Bonjour\n");
    row("gmail fi", u"pe 17. toukok. 2024 klo 10.12 Aino Virtanen (aino@butikken.example) kirjoitti:\n\n> Hei\n");
    row("apple nb, no marks",
        u"17. mai 2024 kl. 10:12 skrev Kari Nordmann <kari@butikken.example>:\n\nHei, her er svaret.\nHilsen Kari\n");
    row("apple sv", u"17 maj 2024 kl. 10:12 skrev Åsa Berg <asa@butikken.example>:\n\n> Hej\n");
    row("apple da", u"Den 17. maj 2024 kl. 10.12 skrev Lærke <laerke@butikken.example>:\n\n> Hej\n");
    row("apple en", u"On 17 May 2024, at 10:12, Kari Nordmann <kari@butikken.example> wrote:\n\n> Hello\n");
    row("thunderbird nb", u"Den 17.05.2024 10:12, skrev Kari Nordmann:\n> Hei\n>\n> der\n");
    row("thunderbird da", u"Den 17.05.2024 kl. 10.12 skrev Lærke Møller:\n> Hej\n");
    row("thunderbird sv", u"Den 2024-05-17 kl. 10:12, skrev Åsa Berg:\n> Hej\n");
    row("thunderbird de", u"Am 17.05.24 um 10:12 schrieb Jürgen Groß:\n> Hallo\n");
    row("thunderbird fr", u"Le 17/05/2024 à 10:12, Hélène a écrit :\n> Bonjour\n");
    row("thunderbird fi", u"Aino Virtanen kirjoitti 17.5.2024 klo 10.12:\n> Hei\n");
    row("mutt", u"Kari Nordmann skrev Fri, 17 May 2024 10:12:00 +0200:\n> Hei\n");
    row("outlook desktop nb", u"Fra: Kari Nordmann <kari@butikken.example>\nSendt: fredag 17. mai 2024 10:12\nTil: Åse "
                              u"<ase@kunde.example>\nEmne: Re: Sykkel\n\nHei\n");
    row("outlook desktop da",
        u"Fra: Lærke <laerke@butikken.example>\nSendt: 17. maj 2024 10:12\nTil: Åse\nEmne: Cykel\n\nHej\n");
    row("outlook desktop sv", u"Från: Åsa Berg <asa@butikken.example>\nSkickat: den 17 maj 2024 10:12\nTill: "
                              u"Göran\nÄmne: SV: Cykel\n\nHej\n");
    row("outlook desktop en", u"From: Kari <kari@butikken.example>\nSent: Friday, May 17, 2024 10:12 AM\nTo: "
                              u"Ase\nSubject: RE: Bike\n\nHello\n");
    row("outlook desktop de", u"Von: Jürgen <j@butikken.example>\nGesendet: Freitag, 17. Mai 2024 10:12\nAn: "
                              u"Uwe\nBetreff: AW: Rad\n\nHallo\n");
    row("outlook desktop fr", u"De : Hélène <h@butikken.example>\nEnvoyé : vendredi 17 mai 2024 10:12\nÀ : Luc\nObjet "
                              u": RE: Vélo\n\nBonjour\n");
    row("outlook desktop fi", u"Lähettäjä: Aino <aino@butikken.example>\nLähetetty: perjantai 17. toukokuuta 2024 "
                              u"10.12\nVastaanottaja: Eero\nAihe: VS: Pyörä\n\nHei\n");
    row("outlook nn",
        u"Frå: Kari <kari@butikken.example>\nSendt: fredag 17. mai 2024 10:12\nTil: Åse\nEmne: Sykkel\n\nHei\n");
    row("outlook web", u"________________________________\nFra: Kari <kari@butikken.example>\nSendt: fredag 17. mai "
                       u"2024 10:12\nTil: Åse\nEmne: Re: Sykkel\n\nHei\n");
    row("outlook mobile",
        u"Hent Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFra: Kari "
        u"<kari@butikken.example>\nSendt: fredag 17. mai 2024 10:12\nTil: Åse\nEmne: Re: Sykkel\n\nHei\n");
    row("outlook bold labels", u"*Fra:* Kari <kari@butikken.example>\n*Sendt:* fredag 17. mai 2024 10:12\n*Til:* "
                               u"Åse\n*Emne:* Re: Sykkel\n\nHei\n");
    row("outlook with blank lines", u"From: Kari <kari@butikken.example>\n\nSent: Friday, May 17, 2024 10:12 AM\n\nTo: "
                                    u"Ase\n\nSubject: RE: Bike\n\nHello\n");
    row("marker en", u"-----Original Message-----\nFrom: Kari\nSent: Friday\nTo: Ase\nSubject: Bike\n\nHello\n");
    row("marker nb", u"-----Opprinnelig melding-----\nHei\n");
    row("marker da", u"-----Oprindelig meddelelse-----\nHej\n");
    row("marker sv", u"-----Ursprungligt meddelande-----\nHej\n");
    row("marker de", u"-----Ursprüngliche Nachricht-----\nHallo\n");
    row("marker fr", u"-----Message d'origine-----\nBonjour\n");
    row("marker fi", u"-----Alkuperäinen viesti-----\nHei\n");
    row("samsung",
        u"-------- Opprinnelig melding --------\nFra: Kari <kari@butikken.example>\nDato: 17.05.2024\n\nHei\n");
    row("iphone nb",
        u"Sendt fra min iPhone\n\n> 17. mai 2024 kl. 10:12 skrev Kari <kari@butikken.example>:\n> \n> Hei\n");
    row("iphone en", u"Sent from my iPhone\n");
    row("iphone sv", u"Skickat från min iPhone\n");
    row("iphone de", u"Von meinem iPhone gesendet\n");
    row("iphone fr", u"Envoyé de mon iPhone\n");
    row("iphone fi", u"Lähetetty iPhonesta\n");
    row("separator", u"-- \nÅse Ødegård\nDaglig leder, Kunde AS\nTlf. 22 00 00 00\n");
    row("separator without blank", u"--\nÅse Ødegård\nKunde AS\n");
    row("closing nb", u"Med vennlig hilsen\nÅse Ødegård\nTlf. 22 00 00 00\n");
    row("closing nb short", u"Mvh Åse\n");
    row("closing nn", u"Med venleg helsing\nÅse\n");
    row("closing da", u"Med venlig hilsen,\n\nLærke Møller\nKunde A/S\n");
    row("closing sv", u"Med vänliga hälsningar\nGöran Sjöberg\n");
    row("closing en", u"Kind regards,\nJohn Smith\n");
    row("closing de", u"Mit freundlichen Grüßen\nUwe Müller\n");
    row("closing fr", u"Cordialement,\nLuc Martin\n");
    row("closing fi", u"Ystävällisin terveisin\nEero Mäkinen\n");
    row("signature and quote", u"-- \nÅse\n\nOn Fri, 17 May 2024, Kari <kari@butikken.example> wrote:\n> Hei\n");
}

void ReplyTrimmerTest::keepsWhatTheWriterAdded()
{
    QFETCH(QString, quote);
    const QString added = u"Hei igjen,\n\ndet stemmer ikke. Kan dere se på det en gang til?"_s;
    QCOMPARE(mime::trimReply(added + u"\n\n"_s + quote), added);
    QString windows = added + u"\n\n"_s + quote;
    windows.replace(u'\n', u"\n \n"_s.left(1)); // trailing line break only
    QCOMPARE(mime::trimReply(windows), added);
}

void ReplyTrimmerTest::leavesOrdinaryTextAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a date and a colon") << u"Hei,\n\n17. mai skjedde dette:\nskjermen ble svart."_s;
    QTest::newRow("somebody wrote") << u"Kari skrev til meg i går:\nvi ringer deg.\nMen ingen ringte."_s;
    QTest::newRow("list with dashes") << u"Vi trenger:\n- to sykler\n- en hjelm\n--- og så er det jul\nTakk"_s;
    QTest::newRow("from and to in prose") << u"Til: alle ansatte\nVi flytter.\nHva koster det?"_s;
    QTest::newRow("greeting of a third") << u"Hilsen fra butikken var fin. Takk!\nJeg lurer på om dere har flere."_s;
    QTest::newRow("forward")
        << u"Til info.\n\n---------- Forwarded message ---------\nFrom: Ola <ola@x.example>\nDate: Fri\nSubject: S\nTo: Kari\n\nHei, varen er borte."_s;
}

void ReplyTrimmerTest::leavesOrdinaryTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(mime::trimReply(text), text);
}

void ReplyTrimmerTest::keepsInlineAnswers()
{
    const QString text =
        u"On Fri, 17 May 2024, Kari <kari@butikken.example> wrote:\n> Which colour?\n\nBlue.\n\n> Which size?\n\nLarge, please.\n\n-- \nAse\n"_s;
    QCOMPARE(mime::trimReply(text), u"Blue.\n\nLarge, please."_s);
}

void ReplyTrimmerTest::isNeverEmptyForText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("only quote") << u"> Hei\n> der"_s;
    QTest::newRow("only signature") << u"-- \nKari"_s;
    QTest::newRow("only mobile signature") << u"Sendt fra min iPhone"_s;
    QTest::newRow("only outlook header") << u"Fra: Kari <k@x.example>\nSendt: i dag\nTil: Ola\nEmne: Hei\n\nTekst"_s;
    QTest::newRow("only marker") << u"-----Original Message-----\nHello"_s;
    QTest::newRow("only attribution") << u"On Fri, 17 May 2024, Kari <k@x.example> wrote:\n> a"_s;
}

void ReplyTrimmerTest::isNeverEmptyForText()
{
    QFETCH(QString, text);
    QVERIFY(!mime::trimReply(text).isEmpty());
    QCOMPARE(mime::trimReply(QString()), QString());
}

QTEST_GUILESS_MAIN(ReplyTrimmerTest)
#include "reply_trimmer_test.moc"
