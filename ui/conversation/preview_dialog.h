// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/components/theme.h"
#include "ui/conversation/attachment_preview.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace svarbord::ui {

class AttachmentOpener;
class FlatButton;
class IconButton;

/// Looks at attachments without leaving the program: pictures, PDF and text, one after the other with the arrow keys.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// attachments: all of the conversation; begins with the one of this id. Deletes itself.
    PreviewDialog(const Theme& theme, AttachmentOpener& opener, QList<domain::Attachment> attachments,
                  AttachmentId first, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void go(int step);
    void load();
    void take(const QByteArray& content);
    void show(const AttachmentPreview& preview);
    void say(const QString& text);

    const Theme& m_theme;
    AttachmentOpener& m_opener;
    QList<domain::Attachment> m_attachments;
    qsizetype m_at = 0;
    quint64 m_generation = 0;
    QLabel* m_name = nullptr;
    QLabel* m_words = nullptr;
    QScrollArea* m_pages = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QStackedLayout* m_stack = nullptr;
    IconButton* m_previous = nullptr;
    IconButton* m_next = nullptr;
};

} // namespace svarbord::ui
