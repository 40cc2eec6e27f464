// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-15
#include "storage/search/token_scanner.h"

#include <QtTest>

#include <random>

using svarbord::storage::search::TokenScanner;

namespace {

QString tokensOf(const QByteArray& text)
{
    TokenScanner scanner(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    QStringList tokens;
    while (scanner.next())
        tokens.append(QString::fromUtf8(scanner.token().data(), static_cast<qsizetype>(scanner.token().size())));
    return tokens.join(u' ');
}

} // namespace

class SearchTokensTest : public QObject
{
    Q_OBJECT

private slots:
    void folds_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("å and aa") << QStringLiteral("Århus") << QStringLiteral("Aarhus");
        QTest::newRow("ø and oe") << QStringLiteral("SØKE") << QStringLiteral("soeke");
        QTest::newRow("ø and ö") << QStringLiteral("Sjøberg") << QStringLiteral("Sjöberg");
        QTest::newRow("ö and oe") << QStringLiteral("köp") << QStringLiteral("KOEP");
        QTest::newRow("æ and ae") << QStringLiteral("Kjær") << QStringLiteral("kjaer");
        QTest::newRow("æ and ä") << QStringLiteral("lære") << QStringLiteral("LÄRE");
        QTest::newRow("oppgåve") << QStringLiteral("oppgåve") << QStringLiteral("oppgaave");
        QTest::newRow("decomposed å") << QStringLiteral("a\u030Ase") << QStringLiteral("Åse");
        QTest::newRow("decomposed ö") << QStringLiteral("O\u0308berg") << QStringLiteral("øberg");
        QTest::newRow("ü and ue") << QStringLiteral("Müller") << QStringLiteral("mueller");
        QTest::newRow("é and e") << QStringLiteral("idé") << QStringLiteral("IDE");
        QTest::newRow("decomposed é") << QStringLiteral("ide\u0301") << QStringLiteral("ide");
        QTest::newRow("ß and ss") << QStringLiteral("Straße") << QStringLiteral("STRASSE");
        QTest::newRow("soft hyphen") << QStringLiteral("faktura\u00ADnummer") << QStringLiteral("fakturanummer");
        QTest::newRow("full width") << QStringLiteral("ＡＢＣ１２３") << QStringLiteral("abc123");
        QTest::newRow("Cyrillic case") << QStringLiteral("МОСКВА") << QStringLiteral("москва");
    }
    void folds()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!tokensOf(one.toUtf8()).isEmpty());
        QCOMPARE(tokensOf(one.toUtf8()), tokensOf(other.toUtf8()));
    }

    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("case number") << QStringLiteral("Sak: SAK-818882-01.") << QStringLiteral("sak sak 818882 01");
        QTest::newRow("address") << QStringLiteral("<kari.nordmann@epost.example>")
                                 << QStringLiteral("kari nordmann epost example");
        QTest::newRow("glued order number") << QStringLiteral("ORD48211") << QStringLiteral("ord 48211");
        QTest::newRow("half typed order number") << QStringLiteral("ORD482") << QStringLiteral("ord 482");
        QTest::newRow("number and letter") << QStringLiteral("48211B") << QStringLiteral("48211 b");
        QTest::newRow("short names stay whole") << QStringLiteral("A4 10kg") << QStringLiteral("a4 10kg");
        QTest::newRow("ideographs") << QStringLiteral("東京 ok") << QStringLiteral("東 京 ok");
        QTest::newRow("nothing") << QStringLiteral(" -- ?! 🙂 ") << QString();
        QTest::newRow("different letters") << QStringLiteral("har hår her") << QStringLiteral("har haar her");
    }
    void splits()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(tokensOf(text.toUtf8()), tokens);
    }

    void placesPointIntoTheText()
    {
        const QByteArray text = QByteArrayLiteral("\xc3\x85 k\xc3\xb8pe  SAK-818882");
        TokenScanner scanner(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        QStringList pieces;
        while (scanner.next())
            pieces.append(QString::fromUtf8(text.mid(static_cast<qsizetype>(scanner.begin()),
                                                     static_cast<qsizetype>(scanner.end() - scanner.begin()))));
        QCOMPARE(pieces, QStringList({QStringLiteral("Å"), QStringLiteral("køpe"), QStringLiteral("SAK"),
                                      QStringLiteral("818882")}));
    }

    void malformedBytesOnlySeparate()
    {
        QCOMPARE(tokensOf(QByteArrayLiteral("abc\xff\xfe def\xc3")), QStringLiteral("abc def"));
        QCOMPARE(tokensOf(QByteArray("a\0b", 3)), QStringLiteral("a b"));
    }

    void longWordsAreBounded()
    {
        const QString tokens = tokensOf(QByteArray(100'000, 'x') + " end");
        QCOMPARE(tokens, QString(static_cast<qsizetype>(TokenScanner::maxTokenBytes), u'x') + QStringLiteral(" end"));
    }

    void anyBytesGiveOrderedBoundedTokens()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes(static_cast<qsizetype>(random() % 80), '\0');
            for (char& byte : bytes)
                byte = static_cast<char>(random() % 256);
            TokenScanner scanner(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
            std::size_t last = 0;
            while (scanner.next()) {
                QVERIFY(scanner.begin() >= last);
                QVERIFY(scanner.end() > scanner.begin());
                QVERIFY(scanner.end() <= static_cast<std::size_t>(bytes.size()));
                QVERIFY(scanner.token().size() <= TokenScanner::maxTokenBytes);
                last = scanner.end();
            }
        }
    }
};

QTEST_GUILESS_MAIN(SearchTokensTest)
#include "search_tokens_test.moc"
