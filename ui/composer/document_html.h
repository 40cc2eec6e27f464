// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QTextCursor;
class QTextDocument;

namespace svarbord::ui {

/// What is written as small clean HTML: paragraphs, lists, bold, italic, underline, links and inline images (cid:),
/// no fonts, no colours. Nothing of Qt's own HTML, which carries a style sheet for each line.
[[nodiscard]] QString documentAsHtml(const QTextDocument& document);
/// The same as plain text: "- " and "1. " before the entries of lists, targets behind the words of links.
[[nodiscard]] QString documentAsText(const QTextDocument& document);
/// The Content-IDs of the images that are (still) in the document.
[[nodiscard]] QStringList documentImages(const QTextDocument& document);

/// Inserts HTML from anywhere (clipboard, a kept draft) with only what documentAsHtml can write. Images other than
/// cid: are left out, nothing is loaded.
void insertCleanHtml(QTextCursor& cursor, const QString& html);

} // namespace svarbord::ui
