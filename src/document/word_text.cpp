// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/word_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QXmlStreamReader>
#include <quazip.h>
#include <quazipfile.h>

namespace svarbord::document {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype portion = 64 * 1024;

std::unexpected<Error> notReadable(const QString& detail)
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("document", "The Word file cannot be read."),
                detail);
}

/// Unpacked piece by piece into the XML reader, so that a bomb costs no more than the budget.
QString paragraphs(QIODevice& part, const ReadingBudget& budget)
{
    QString text;
    QXmlStreamReader xml;
    qint64 unpacked = 0;
    bool inText = false;
    while (unpacked < budget.unpackedBytes && text.size() < budget.textLength) {
        const QByteArray piece = part.read(portion);
        if (piece.isEmpty())
            break;
        unpacked += piece.size();
        xml.addData(piece);
        while (!xml.atEnd() && text.size() < budget.textLength) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                inText = xml.name() == u"t";
                if (xml.name() == u"tab" || xml.name() == u"br")
                    text += u' ';
            } else if (token == QXmlStreamReader::EndElement) {
                inText = false;
                if (xml.name() == u"p")
                    text += u'\n';
            } else if (token == QXmlStreamReader::Characters && inText) {
                text += xml.text();
            }
        }
        if (xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError)
            break;
    }
    return text.left(budget.textLength);
}

} // namespace

Result<QString> wordText(const QByteArray& content, const ReadingBudget& budget)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    QuaZip archive(&buffer);
    if (!archive.open(QuaZip::mdUnzip))
        return notReadable(u"no zip file: %1"_s.arg(archive.getZipError()));
    if (!archive.setCurrentFile(u"word/document.xml"_s))
        return notReadable(u"no main part"_s);
    QuaZipFile part(&archive);
    if (!part.open(QIODevice::ReadOnly))
        return notReadable(u"the main part cannot be unpacked: %1"_s.arg(part.getZipError()));
    return paragraphs(part, budget);
}

} // namespace svarbord::document
