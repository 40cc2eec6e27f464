// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/attachment_preview.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QStringDecoder>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostMegabytes = 96; ///< of one decoded picture
constexpr qint64 mostPixels = 100'000'000;
constexpr qsizetype judged = 4096; ///< bytes looked at to tell text from the rest

/// Readers of other kinds (SVG among them) can do more than show a picture.
bool isPlainPicture(const QByteArray& format)
{
    static const QList<QByteArray> plain{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    return plain.contains(format.toLower());
}

bool isPdf(const QByteArray& content)
{
    return content.left(1024).contains("%PDF-");
}

QStringList textEndings()
{
    return {u"txt"_s, u"csv"_s, u"log"_s, u"md"_s, u"json"_s, u"xml"_s, u"ics"_s, u"vcf"_s, u"ini"_s, u"tsv"_s};
}

bool looksLikeText(const QByteArray& content)
{
    const QByteArray start = content.left(judged);
    const auto odd = std::count_if(start.begin(), start.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0 || (byte < 32 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f');
    });
    return odd == 0;
}

QImage readPage(QImageReader& reader, int width)
{
    const QSize whole = reader.size();
    if (whole.isValid()) {
        if (qint64{whole.width()} * whole.height() > mostPixels)
            return {};
        if (whole.width() > width)
            reader.setScaledSize(QSize(width, std::max(1, whole.height() * width / whole.width())));
    }
    return reader.read();
}

AttachmentPreview readPicture(const QByteArray& content, int width)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    reader.setAllocationLimit(mostMegabytes);
    AttachmentPreview preview;
    if (!isPlainPicture(reader.format()))
        return preview;
    if (const QImage image = readPage(reader, width); !image.isNull())
        preview.pages.append(image);
    return preview;
}

AttachmentPreview readPdf(const QByteArray& content, int width)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "pdf");
    reader.setAllocationLimit(mostMegabytes);
    AttachmentPreview preview;
    const int pages = reader.imageCount();
    for (int page = 0; page < std::min(pages, mostPages); ++page) {
        if (!reader.jumpToImage(page))
            break;
        const QSize points = reader.size();
        if (!points.isValid() || points.isEmpty())
            break;
        // A long narrow page must not become a picture of a hundred megabytes.
        const int height = std::min(width * 4, std::max(1, points.height() * width / points.width()));
        reader.setScaledSize(QSize(width, height));
        QImage image = reader.read();
        if (image.isNull())
            break;
        QImage paper(image.size(), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, image);
        preview.pages.append(paper);
    }
    preview.isCut = pages > mostPages;
    return preview;
}

AttachmentPreview readText(const QByteArray& content)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(content.left(mostText * 4));
    if (utf8.hasError())
        text = QString::fromLatin1(content.left(mostText));
    return {{}, text.left(mostText), text.size() > mostText || content.size() > mostText * 4};
}

} // namespace

bool mayPreview(const QString& contentType, const QString& name)
{
    const QString ending = QFileInfo(name).suffix().toLower();
    static const QStringList pictures{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s};
    return pictures.contains(ending) || ending == u"pdf" || textEndings().contains(ending) ||
           contentType.startsWith(u"image/"_s) || contentType == u"application/pdf" || contentType == u"text/plain" ||
           contentType == u"text/csv";
}

AttachmentPreview previewOf(const QByteArray& content, const QString& contentType, const QString& name, int width)
{
    if (isPdf(content))
        return QImageReader::supportedImageFormats().contains("pdf") ? readPdf(content, width) : AttachmentPreview{};
    if (AttachmentPreview picture = readPicture(content, width); !picture.isEmpty())
        return picture;
    if (mayPreview(contentType, name) && looksLikeText(content))
        return readText(content);
    return {};
}

} // namespace svarbord::ui
