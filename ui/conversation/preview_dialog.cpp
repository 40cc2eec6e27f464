// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/preview_dialog.h"

#include "base/when_done.h"
#include "ui/components/buttons.h"
#include "ui/conversation/attachment_opener.h"

#include <QFontDatabase>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int pageWidth = 780;

} // namespace

PreviewDialog::PreviewDialog(const Theme& theme, AttachmentOpener& opener, QList<domain::Attachment> attachments,
                             AttachmentId first, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_opener(opener),
      m_attachments(std::move(attachments))
{
    setObjectName(u"previewDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(pageWidth + 80, 720).boundedTo(parent->window()->size() - QSize(40, 60)));
    for (qsizetype i = 0; i < m_attachments.size(); ++i)
        if (m_attachments.at(i).id == first)
            m_at = i;
    build();
    load();
}

void PreviewDialog::build()
{
    m_previous = new IconButton(m_theme, Icon::Left, tr("Previous attachment"), this);
    m_previous->setObjectName(u"previewPrevious"_s);
    m_next = new IconButton(m_theme, Icon::Right, tr("Next attachment"), this);
    m_next->setObjectName(u"previewNext"_s);
    m_name = new QLabel(this);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setObjectName(u"previewName"_s);
    m_name->setFont(Theme::bodyStrong());
    auto* open = new FlatButton(m_theme, tr("Open"), ButtonKind::Secondary, this);
    open->setObjectName(u"previewOpen"_s);
    auto* save = new FlatButton(m_theme, tr("Save as…"), ButtonKind::Secondary, this);
    save->setObjectName(u"previewSave"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    head->addWidget(m_name, 1);
    head->addWidget(open);
    head->addWidget(save);

    m_words = new QLabel(this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setObjectName(u"previewWords"_s);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_pages = new QScrollArea(this);
    m_pages->setObjectName(u"previewPages"_s);
    m_pages->setAccessibleName(tr("Pages of the attachment"));
    m_pages->setWidgetResizable(true);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"previewText"_s);
    m_text->setAccessibleName(tr("Text of the attachment"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { go(1); });
    connect(open, &QAbstractButton::clicked, this, [this] { m_opener.open(m_attachments.at(m_at)); });
    connect(save, &QAbstractButton::clicked, this, [this] { m_opener.save(m_attachments.at(m_at)); });
    connect(&m_opener, &AttachmentOpener::failed, this, &PreviewDialog::say);
}

void PreviewDialog::go(int step)
{
    const qsizetype to = m_at + step;
    if (to < 0 || to >= m_attachments.size())
        return;
    m_at = to;
    load();
}

void PreviewDialog::load()
{
    ++m_generation;
    const domain::Attachment& attachment = m_attachments.at(m_at);
    const QString name = attachment.name.isEmpty() ? tr("Attachment without a name") : attachment.name;
    setWindowTitle(name);
    m_name->setText(m_attachments.size() < 2 ? name
                                             : tr("%1 (%2 of %3)", "attachment, its number, how many")
                                                   .arg(name)
                                                   .arg(m_at + 1)
                                                   .arg(m_attachments.size()));
    m_previous->setVisible(m_attachments.size() > 1);
    m_next->setVisible(m_attachments.size() > 1);
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_attachments.size());
    if (!mayPreview(attachment.contentType, attachment.name)) {
        say(tr("This kind of file cannot be shown here. Open it with its own program, or save it."));
        return;
    }
    say(tr("Fetching…"));
    m_opener.fetch(attachment, this, [this, generation = m_generation](const QByteArray& content) {
        if (generation == m_generation)
            take(content);
    });
}

/// Reading a picture or a PDF takes longer than a frame.
void PreviewDialog::take(const QByteArray& content)
{
    const domain::Attachment attachment = m_attachments.at(m_at);
    const int width = static_cast<int>(pageWidth * devicePixelRatioF());
    whenDone(QtConcurrent::run([content, attachment, width] {
                 return previewOf(content, attachment.contentType, attachment.name, width);
             }),
             this, [this, generation = m_generation](const AttachmentPreview& preview) {
                 if (generation == m_generation)
                     show(preview);
             });
}

void PreviewDialog::show(const AttachmentPreview& preview)
{
    if (preview.isEmpty()) {
        say(tr("This file cannot be shown here. Open it with its own program, or save it."));
        return;
    }
    if (preview.pages.isEmpty()) {
        m_text->setPlainText(preview.text);
        m_stack->setCurrentWidget(m_text);
        return;
    }
    auto* sheet = new QWidget;
    // Paper is white in any look; what lies around it must not be.
    sheet->setObjectName(u"previewSheet"_s);
    sheet->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(sheet);
    column->setSpacing(12);
    for (const QImage& image : preview.pages) {
        auto* page = new QLabel(sheet);
        QPixmap pixmap = QPixmap::fromImage(image);
        pixmap.setDevicePixelRatio(devicePixelRatioF());
        page->setPixmap(pixmap);
        column->addWidget(page, 0, Qt::AlignHCenter);
    }
    if (preview.isCut)
        column->addWidget(new QLabel(tr("Only the first pages are shown here."), sheet), 0, Qt::AlignHCenter);
    column->addStretch();
    m_pages->setWidget(sheet);
    m_stack->setCurrentWidget(m_pages);
    m_pages->setFocus();
}

void PreviewDialog::say(const QString& text)
{
    m_words->setText(text);
    m_stack->setCurrentWidget(m_words);
}

void PreviewDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        go(-1);
    else if (event->key() == Qt::Key_Right)
        go(1);
    else
        QDialog::keyPressEvent(event);
}

} // namespace svarbord::ui
