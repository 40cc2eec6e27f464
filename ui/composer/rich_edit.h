// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outbox.h"

#include <QHash>
#include <QTextEdit>

namespace svarbord::ui {

class MentionCompleter;

/// The editor of a mail: what is pasted or dropped is cleaned, images become inline images, files become attachments.
class RichEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit RichEdit(QWidget* parent = nullptr);

    void setCleanHtml(const QString& html);
    void setRich(bool rich); ///< off: plain text only, with @mentions (comments)
    [[nodiscard]] MentionCompleter& mentions() { return *m_mentions; }
    void addInlineImage(const domain::OutgoingAttachment& image);
    void insertInlineImage(const QImage& image);
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
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 60}; }

signals:
    void filesOffered(const QStringList& paths);

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    QVariant loadResource(int type, const QUrl& name) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void space();

    QHash<QString, domain::OutgoingAttachment> m_images; ///< by Content-ID
    MentionCompleter* m_mentions;
    bool m_rich = true;
};

} // namespace svarbord::ui
