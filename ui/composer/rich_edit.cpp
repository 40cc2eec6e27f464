// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/rich_edit.h"

#include "ui/composer/document_html.h"
#include "ui/composer/mention_completer.h"
#include "ui/composer/spell_highlighter.h"
#include "ui/composer/word_completer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QContextMenuEvent>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMimeDatabase>
#include <QTextBlock>
#include <QTextList>
#include <QUrl>
#include <QUuid>
#include <QtMath>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestInlineImage = 640;
constexpr qint64 largestInlineImage = 5'000'000;
constexpr int lineSpacing = 120; // percent
constexpr int restingHeight = 42;

QStringList localFiles(const QMimeData& source)
{
    QStringList paths;
    for (const QUrl& url : source.urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    return paths;
}

/// A browser puts the address of a copied picture, or markup around it, beside the picture itself.
bool hasWords(const QMimeData& source)
{
    const QString text = source.text().trimmed();
    return !text.isEmpty() && !(source.hasUrls() && QUrl(text).isValid() && !text.contains(u' '));
}

} // namespace

RichEdit::RichEdit(QWidget* parent)
    : QTextEdit(parent),
      m_mentions(new MentionCompleter(*this)),
      m_snippets(new WordCompleter(*this, u'/', WordCompleter::Match::Anywhere, u"snippetList"_s)),
      m_spelling(new SpellHighlighter(*this))
{
    m_snippets->setEnabled(true);
    setAcceptRichText(true);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(20);
    space();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
}

/// Lines as far apart as in the conversation above.
void RichEdit::space()
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(lineSpacing, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(format);
}

QSize RichEdit::sizeHint() const
{
    const int text = qCeil(document()->size().height());
    return {400, std::clamp(text + 22, m_resting ? restingHeight : 74, 300)};
}

QSize RichEdit::minimumSizeHint() const
{
    return {120, m_resting ? restingHeight : 60};
}

void RichEdit::setResting(bool resting)
{
    if (resting == m_resting)
        return;
    m_resting = resting;
    updateGeometry();
}

void RichEdit::setRich(bool rich)
{
    m_rich = rich;
    setAcceptRichText(rich);
    m_mentions->setEnabled(!rich);
    m_snippets->setEnabled(rich);
}

void RichEdit::clearAll()
{
    clear();
    setCurrentCharFormat({});
    m_images.clear();
    space();
}

void RichEdit::setCleanHtml(const QString& html)
{
    clear();
    QTextCursor cursor = textCursor();
    insertCleanHtml(cursor, html);
    space();
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
}

void RichEdit::addInlineImage(const domain::OutgoingAttachment& image)
{
    m_images.insert(image.contentId, image);
}

void RichEdit::insertInlineImage(const QImage& image)
{
    domain::OutgoingAttachment attachment;
    QBuffer buffer(&attachment.content);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return;
    attachment.contentType = u"image/png"_s;
    attachment.name = u"image%1.png"_s.arg(m_images.size() + 1);
    place(std::move(attachment), image.width());
}

bool RichEdit::insertImageFile(const QString& path)
{
    static const QStringList shownEverywhere{u"image/png"_s, u"image/jpeg"_s, u"image/gif"_s};
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path);
    QFile file(path);
    if (!shownEverywhere.contains(type.name()) || file.size() > largestInlineImage)
        return false;
    const QSize size = QImageReader(path).size();
    if (!size.isValid() || !file.open(QIODevice::ReadOnly))
        return false;
    domain::OutgoingAttachment attachment;
    attachment.content = file.readAll();
    attachment.contentType = type.name();
    attachment.name = QFileInfo(path).fileName();
    place(std::move(attachment), size.width());
    return true;
}

void RichEdit::place(domain::OutgoingAttachment image, int width)
{
    image.contentId = QUuid::createUuid().toString(QUuid::WithoutBraces) + "@svarbord"_L1;
    m_images.insert(image.contentId, image);
    QTextImageFormat format;
    format.setName("cid:"_L1 + image.contentId);
    format.setWidth(std::min(width, widestInlineImage));
    textCursor().insertImage(format);
}

void RichEdit::insertHtmlHere(const QString& html)
{
    QTextCursor cursor = textCursor();
    insertCleanHtml(cursor, html);
    setTextCursor(cursor);
    space();
    ensureCursorVisible();
}

bool RichEdit::dismissLists()
{
    const bool mentions = m_mentions->dismiss();
    return m_snippets->dismiss() || mentions;
}

QList<domain::OutgoingAttachment> RichEdit::inlineImages() const
{
    QList<domain::OutgoingAttachment> used;
    for (const QString& contentId : documentImages(*document()))
        if (m_images.contains(contentId))
            used += m_images.value(contentId);
    return used;
}

QVariant RichEdit::loadResource(int type, const QUrl& name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != "cid"_L1)
        return {};
    const QString contentId = name.toString(QUrl::FullyDecoded).mid(4);
    return QImage::fromData(m_images.value(contentId).content);
}

bool RichEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText() || source->hasHtml() || (m_rich && (source->hasImage() || source->hasUrls()));
}

void RichEdit::insertFromMimeData(const QMimeData* source)
{
    QStringList files = m_rich ? localFiles(*source) : QStringList();
    if (!files.isEmpty()) {
        // Pictures stand where they are dropped; everything else goes along as a file.
        files.removeIf([this](const QString& path) { return insertImageFile(path); });
        if (!files.isEmpty())
            emit filesOffered(files);
    } else if (m_rich && source->hasImage() && !hasWords(*source)) {
        insertInlineImage(source->imageData().value<QImage>());
    } else if (m_rich && source->hasHtml()) {
        QTextCursor cursor = textCursor();
        insertCleanHtml(cursor, source->html());
        setTextCursor(cursor);
    } else if (source->hasText()) {
        textCursor().insertText(source->text(), QTextCharFormat());
    }
    space();
    ensureCursorVisible();
}

void RichEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    menu->setObjectName(u"editorMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = byKey ? cursorRect().center() : viewport()->mapFrom(this, event->pos());
    m_spelling->addSuggestions(*menu, place);
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void RichEdit::toggleBold()
{
    QTextCharFormat format;
    format.setFontWeight(fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::Bold);
    mergeCurrentCharFormat(format);
}

void RichEdit::toggleItalic()
{
    setFontItalic(!fontItalic());
}

void RichEdit::toggleList(bool ordered)
{
    QTextCursor cursor = textCursor();
    const auto style = ordered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
    if (const QTextList* list = cursor.currentList(); list && list->format().style() == style)
        cursor.setBlockFormat(QTextBlockFormat());
    else
        cursor.createList(style);
}

QString RichEdit::linkAtCursor() const
{
    return currentCharFormat().anchorHref();
}

void RichEdit::setLink(const QString& target)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    QTextCharFormat format;
    format.setAnchor(!target.isEmpty());
    format.setAnchorHref(target);
    format.setFontUnderline(!target.isEmpty());
    if (cursor.hasSelection() || target.isEmpty())
        cursor.mergeCharFormat(format);
    else
        cursor.insertText(target, format);
}

void RichEdit::keyPressEvent(QKeyEvent* event)
{
    if (m_mentions->takes(*event) || m_snippets->takes(*event)) {
        event->ignore();
        return;
    }
    // An empty entry ends its list, as everybody expects of Enter.
    const bool enter = event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier;
    const bool backspace = event->key() == Qt::Key_Backspace && textCursor().atBlockStart();
    QTextCursor cursor = textCursor();
    if (cursor.currentList() && !cursor.hasSelection() && ((enter && cursor.block().length() == 1) || backspace)) {
        cursor.setBlockFormat(QTextBlockFormat());
        space();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

} // namespace svarbord::ui
