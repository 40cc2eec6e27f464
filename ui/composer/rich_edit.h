// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outbox.h"

#include <QHash>
#include <QTextEdit>

namespace svarbord::ui {

class MentionCompleter;
class SpellHighlighter;
class WordCompleter;

/// The editor of a mail: what is pasted or dropped is cleaned, images become inline images, files become attachments.
class RichEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit RichEdit(QWidget* parent = nullptr);

    void setCleanHtml(const QString& html);
    void setRich(bool rich); ///< off: plain text only, with @mentions (comments)
    [[nodiscard]] MentionCompleter& mentions() { return *m_mentions; }
    /// Saved replies while "/" is typed; what is chosen is the composer's to write.
    [[nodiscard]] WordCompleter& snippets() { return *m_snippets; }
    [[nodiscard]] SpellHighlighter& spelling() { return *m_spelling; }
    /// Closes whatever list is open; false when none was.
    bool dismissLists();
    void addInlineImage(const domain::OutgoingAttachment& image);
    void insertInlineImage(const QImage& image);
    /// False when the file is no image, or too large to stand in the text.
    bool insertImageFile(const QString& path);
    /// Puts text in the editor's clean HTML where the cursor is.
    void insertHtmlHere(const QString& html);
    /// The inline images that are still in the text.
    [[nodiscard]] QList<domain::OutgoingAttachment> inlineImages() const;
    void clearAll();

    void toggleBold();
    void toggleItalic();
    void toggleList(bool ordered);
    void setLink(const QString& target); ///< empty takes the link away
    [[nodiscard]] QString linkAtCursor() const;
    /// As high as the text, within bounds: the composer grows while somebody writes.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// One line high while nobody writes in it.
    void setResting(bool resting);

signals:
    void filesOffered(const QStringList& paths);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QVariant loadResource(int type, const QUrl& name) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void space();
    void place(domain::OutgoingAttachment image, int width);

    QHash<QString, domain::OutgoingAttachment> m_images; ///< by Content-ID
    MentionCompleter* m_mentions;
    WordCompleter* m_snippets;
    SpellHighlighter* m_spelling;
    bool m_rich = true;
    bool m_resting = false;
};

} // namespace svarbord::ui
