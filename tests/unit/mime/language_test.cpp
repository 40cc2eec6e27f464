// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/language.h"
#include "support/places.h"

#include <QFile>
#include <QTest>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: RTE-08
    void recognisesSingleSentences_data();
    void recognisesSingleSentences();
    void recognisesTwoSentencesSurely_data() { recognisesSingleSentences_data(); }
    void recognisesTwoSentencesSurely();
    void leavesOtherTextsAlone_data();
    void leavesOtherTextsAlone();
    void longTextIsBounded();
};

static QStringList sentences(const QString& language)
{
    QFile file(QStringLiteral(SVARBORD_FIXTURES "/language/%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void LanguageTest::recognisesSingleSentences_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"nb", "nn", "da", "sv", "en", "fi", "de"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void LanguageTest::recognisesSingleSentences()
{
    QFETCH(QString, language);
    const QStringList all = sentences(language);
    QVERIFY(all.size() >= 20);
    int right = 0;
    for (const QString& sentence : all) {
        const QString found = mime::recognizeLanguage(sentence);
        if (found == language)
            ++right;
        else
            qInfo().noquote() << language << "taken for" << (found.isEmpty() ? u"nothing"_s : found) << ':' << sentence;
    }
    qInfo("%s: %d of %d sentences", qUtf8Printable(language), right, int(all.size()));
    QVERIFY2(right * 100 >= all.size() * 90, qPrintable(u"%1 of %2"_s.arg(right).arg(all.size())));
}

void LanguageTest::recognisesTwoSentencesSurely()
{
    QFETCH(QString, language);
    const QStringList all = sentences(language);
    for (qsizetype i = 0; i + 1 < all.size(); ++i)
        QCOMPARE(mime::recognizeLanguage(all[i] + u' ' + all[i + 1]), language);
}

void LanguageTest::leavesOtherTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one word") << u"Ordre"_s;
    QTest::newRow("numbers") << u"12345 67890 2024-05-17"_s;
    QTest::newRow("address only") << u"https://example.com/og/det/er kari.og.ola@example.com"_s;
    QTest::newRow("russian") << u"Здравствуйте, где мой заказ? Я жду уже неделю."_s;
    QTest::newRow("polish") << u"Dzień dobry, nie otrzymałem jeszcze mojej przesyłki, proszę o szybką odpowiedź."_s;
    QTest::newRow("french") << u"Bonjour, je n'ai toujours pas reçu mon colis, pouvez-vous me dire où il se trouve ?"_s;
    QTest::newRow("spanish") << u"Hola, todavía no he recibido mi paquete, ¿pueden decirme dónde está?"_s;
    QTest::newRow("italian") << u"Buongiorno, non ho ancora ricevuto il mio pacco, potete dirmi dove si trova?"_s;
}

void LanguageTest::leavesOtherTextsAlone()
{
    QFETCH(QString, text);
    QCOMPARE(mime::recognizeLanguage(text), QString());
}

void LanguageTest::longTextIsBounded()
{
    QString text = u"Hei, jeg har ikke fått pakken min og lurer på hvor den er. "_s;
    text += QString(5'000'000, u'x');
    QCOMPARE(mime::recognizeLanguage(text), u"nb"_s);
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
