// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-15 SEC-04
#include "document/document_text.h"

#include <QBuffer>
#include <QStandardPaths>
#include <QTest>
#include <quazip.h>
#include <quazipfile.h>

using namespace svarbord;
using namespace svarbord::document;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray zipWith(const QString& name, const QByteArray& content)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        qFatal("no zip file");
    QuaZipFile part(&zip);
    if (!part.open(QIODevice::WriteOnly, QuaZipNewInfo(name)))
        qFatal("no part");
    part.write(content);
    part.close();
    zip.close();
    return bytes;
}

QByteArray wordWith(const QByteArray& body)
{
    return zipWith(u"word/document.xml"_s,
                   R"(<?xml version="1.0"?><w:document xmlns:w="urn:w"><w:body>)" + body + "</w:body></w:document>");
}

/// One page that says text, with offsets nobody checked: readers mend that.
QByteArray pdfWith(const QByteArray& text)
{
    const QByteArray stream = "BT /F1 12 Tf 72 700 Td (" + text + ") Tj ET";
    return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
           "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"
           "endobj\n4 0 obj<</Length " +
           QByteArray::number(stream.size()) + ">>stream\n" + stream +
           "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
           "trailer<</Root 1 0 R>>\n%%EOF\n";
}

} // namespace

class DocumentTextTest : public QObject
{
    Q_OBJECT

private slots:
    void theKindComesFromTypeAndName()
    {
        QCOMPARE(documentKind(u"application/pdf"_s, u"x"_s), DocumentKind::Pdf);
        QCOMPARE(documentKind(u"application/octet-stream"_s, u"Avtale.DOCX"_s), DocumentKind::Word);
        QCOMPARE(documentKind(u"text/csv"_s, {}), DocumentKind::Text);
        QCOMPARE(documentKind(u"image/png"_s, u"bilde.pdf"_s), DocumentKind::None);
        QCOMPARE(documentKind(u"text/html"_s, u"side.html"_s), DocumentKind::None);
    }

    void wordFilesSayTheirParagraphs()
    {
        const auto text = documentText(DocumentKind::Word, wordWith("<w:p><w:r><w:t>Blåbær</w:t></w:r></w:p>"
                                                                    "<w:p><w:r><w:t>og fløte</w:t></w:r></w:p>"));
        QVERIFY(text.has_value());
        QCOMPARE(*text, u"Blåbær\nog fløte\n"_s);
    }

    void pdfFilesSayTheirText()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const auto text = documentText(DocumentKind::Pdf, pdfWith("Kvittering 4711"));
        QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().detail));
        QVERIFY2(text->contains(u"Kvittering 4711"_s), qPrintable(*text));
    }

    void textComesInAnyEncoding()
    {
        QCOMPARE(documentText(DocumentKind::Text, "bl\xC3\xA5").value(), u"blå"_s);
        QCOMPARE(documentText(DocumentKind::Text, "bl\xE5").value(), u"blå"_s);
    }

    void hostileFilesGiveErrorsNotHarm_data()
    {
        QTest::addColumn<DocumentKind>("kind");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no zip") << DocumentKind::Word << QByteArray("PK\x03\x04 not at all");
        QTest::newRow("no main part") << DocumentKind::Word << zipWith(u"annet.xml"_s, "<a/>");
        QTest::newRow("no pdf") << DocumentKind::Pdf << QByteArray("%PDF-1.7 nothing else");
        QTest::newRow("noise") << DocumentKind::Pdf << QByteArray(100'000, '\xFE');
        QTest::newRow("too large") << DocumentKind::Text << QByteArray(17 * 1024 * 1024, 'a');
    }
    void hostileFilesGiveErrorsNotHarm()
    {
        QFETCH(DocumentKind, kind);
        QFETCH(QByteArray, content);
        QVERIFY(!documentText(kind, content).has_value());
    }

    void aBombIsReadToTheBudgetAndNoFurther()
    {
        const QByteArray packed =
            wordWith("<w:p><w:r><w:t>" + QByteArray(60 * 1024 * 1024, 'a') + "</w:t></w:r></w:p>");
        QVERIFY(packed.size() < 1024 * 1024);
        ReadingBudget budget;
        budget.textLength = 1000;
        const auto text = documentText(DocumentKind::Word, packed, budget);
        QVERIFY(!text || text->size() <= 1000);
    }

    void entitiesThatMultiplyAreRefused()
    {
        QByteArray xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"aaaaaaaaaa\">";
        for (int i = 1; i < 10; ++i)
            xml += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                   ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
        xml += "]><d><t>&a9;</t></d>";
        const auto text = documentText(DocumentKind::Word, zipWith(u"word/document.xml"_s, xml));
        QVERIFY(!text || text->size() < 200'000);
    }
};

QTEST_GUILESS_MAIN(DocumentTextTest)
#include "document_text_test.moc"
