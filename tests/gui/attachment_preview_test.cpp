// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-05 SEC-02
#include "ui/conversation/attachment_preview.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray picture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(100, 100, 3000, 3000, Qt::black);
    }
    painter.end();
    return bytes;
}

} // namespace

class AttachmentPreviewTest : public QObject
{
    Q_OBJECT

private slots:
    void aLargePictureIsReadAtTheSizeItIsShown()
    {
        const AttachmentPreview preview = previewOf(picture(4000, 2000), u"image/png"_s, u"bilde.png"_s, 800);
        QCOMPARE(preview.pages.size(), 1);
        QCOMPARE(preview.pages.first().size(), QSize(800, 400));
    }

    void theBytesDecideAndNotTheName()
    {
        QVERIFY(!previewOf(picture(10, 10), u"application/octet-stream"_s, u"uten navn"_s, 800).pages.isEmpty());
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"></svg>";
        QVERIFY(previewOf(svg, u"image/svg+xml"_s, u"logo.svg"_s, 800).pages.isEmpty());
        QVERIFY(previewOf(QByteArray(3000, '\0'), u"text/plain"_s, u"a.txt"_s, 800).isEmpty());
        QVERIFY(previewOf("MZ\x90 program", u"application/x-msdownload"_s, u"a.exe"_s, 800).isEmpty());
    }

    void textIsShownAsTextInItsOwnCharacters()
    {
        QCOMPARE(previewOf("Bl\xc3\xa5"
                           "b\xc3\xa6r",
                           u"text/plain"_s, u"a.txt"_s, 800)
                     .text,
                 u"Blåbær"_s);
        QCOMPARE(previewOf("Bl\xe5"
                           "b\xe6r;1",
                           u"text/csv"_s, u"a.csv"_s, 800)
                     .text,
                 u"Blåbær;1"_s);
        const AttachmentPreview cut = previewOf(QByteArray(2'000'000, 'x'), u"text/plain"_s, u"a.txt"_s, 800);
        QCOMPARE(cut.text.size(), mostText);
        QVERIFY(cut.isCut);
    }

    void aPdfIsShownPageByPageUpToABound()
    {
        if (!QImageReader::supportedImageFormats().contains("pdf"))
            QSKIP("this desktop has no reader for PDF pictures");
        const AttachmentPreview two = previewOf(pdf(2), u"application/pdf"_s, u"kvittering.pdf"_s, 400);
        QCOMPARE(two.pages.size(), 2);
        QCOMPARE(two.pages.first().width(), 400);
        QVERIFY(!two.isCut);
        const AttachmentPreview many = previewOf(pdf(mostPages + 1), u"application/pdf"_s, u"a.pdf"_s, 60);
        QCOMPARE(many.pages.size(), mostPages);
        QVERIFY(many.isCut);
    }

    void aBrokenFileIsNoPreviewAndNoHarm()
    {
        QVERIFY(previewOf(picture(100, 100).left(40), u"image/png"_s, u"a.png"_s, 800).isEmpty());
        QVERIFY(previewOf("%PDF-1.7 \n garbage", u"application/pdf"_s, u"a.pdf"_s, 800).isEmpty());
    }
};

QTEST_MAIN(AttachmentPreviewTest)
#include "attachment_preview_test.moc"
