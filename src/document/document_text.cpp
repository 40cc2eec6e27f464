// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document_text.h"

#include "document/pdf_text.h"
#include "document/word_text.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace svarbord::document {

namespace {

DocumentKind kindByName(const QString& fileName)
{
    const QString end = fileName.section(u'.', -1).toLower();
    if (end == u"pdf")
        return DocumentKind::Pdf;
    if (end == u"docx" || end == u"docm")
        return DocumentKind::Word;
    for (const QStringView text : {u"txt", u"csv", u"log", u"md", u"ics", u"vcf"})
        if (end == text)
            return DocumentKind::Text;
    return DocumentKind::None;
}

QString plainText(const QByteArray& content, qsizetype length)
{
    QByteArray head = content.left(length * 4);
    if (head.size() < content.size()) // not within a character
        while (!head.isEmpty() && static_cast<unsigned char>(head.back()) >= 0x80)
            head.chop(1);
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(head)).left(length);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(head);
    return (utf8.hasError() ? QString::fromLatin1(head) : text).left(length);
}

} // namespace

DocumentKind documentKind(const QString& contentType, const QString& fileName)
{
    const QString type = contentType.toLower();
    if (type == u"application/pdf")
        return DocumentKind::Pdf;
    if (type == u"application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        return DocumentKind::Word;
    if (type.startsWith(u"text/") && type != u"text/html" && type != u"text/rtf")
        return DocumentKind::Text;
    const bool saysLittle = type.isEmpty() || type == u"application/octet-stream" ||
                            type == u"application/x-download" || type == u"application/zip" ||
                            type == u"application/x-pdf";
    return saysLittle ? kindByName(fileName) : DocumentKind::None;
}

Result<QString> documentText(DocumentKind kind, const QByteArray& content, const ReadingBudget& budget)
{
    if (content.size() > budget.fileBytes)
        return fail(ErrorCode::TooLarge,
                    QCoreApplication::translate("document", "The file is too large to be searched."));
    switch (kind) {
    case DocumentKind::Text:
        return plainText(content, budget.textLength);
    case DocumentKind::Pdf:
        return pdfText(content, budget);
    case DocumentKind::Word:
        return wordText(content, budget);
    case DocumentKind::None:
        break;
    }
    return fail(ErrorCode::Unsupported,
                QCoreApplication::translate("document", "Files of this kind cannot be searched."));
}

} // namespace svarbord::document
