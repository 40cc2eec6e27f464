// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/format_bar.h"

#include "ui/components/buttons.h"
#include "ui/components/own_keys.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/composer/rich_edit.h"
#include "ui/dialogs/dialogs.h"

#include <QHBoxLayout>
#include <QLabel>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

FormatBar::FormatBar(const Theme& theme, RichEdit& editor, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_editor(editor),
      m_dialogs(dialogs),
      m_keys(new OwnKeys(parent))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 5, 5);
    row->setSpacing(2);
    m_bold = addIcon(Icon::Bold, u"boldButton"_s, u"Ctrl+B"_s);
    m_italic = addIcon(Icon::Italic, u"italicButton"_s, u"Ctrl+I"_s);
    m_bold->setCheckable(true);
    m_italic->setCheckable(true);
    IconButton* list = addIcon(Icon::List, u"listButton"_s, u"Ctrl+Shift+8"_s);
    IconButton* numbers = addIcon(Icon::NumberedList, u"numberedListButton"_s, u"Ctrl+Shift+7"_s);
    IconButton* link = addIcon(Icon::Link, u"linkButton"_s, u"Ctrl+Shift+K"_s);
    m_formats = {m_bold, m_italic, list, numbers, link};
    m_attach = addIcon(Icon::Attachment, u"attachButton"_s, u"Ctrl+Shift+A"_s);
    m_snippet = addIcon(Icon::Snippet, u"snippetButton"_s, u"Ctrl+Shift+I"_s);
    m_popOut = addIcon(Icon::Window, u"popOutButton"_s, u"Ctrl+Shift+P"_s);
    m_discard = addIcon(Icon::Trash, u"discardButton"_s, u"Ctrl+Shift+Backspace"_s);
    m_discard->setEnabled(false);
    m_state = new QLabel(this);
    m_state->setObjectName(u"draftState"_s);
    m_state->setFont(Theme::small());
    m_state->setProperty("tone", u"muted"_s);
    m_state->setContentsMargins(8, 0, 0, 0);
    m_state->setMinimumWidth(0);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_state, 1);
    m_sendAndClose = new FlatButton(theme, {}, ButtonKind::Secondary, this);
    m_sendAndClose->setObjectName(u"sendAndCloseButton"_s);
    row->addWidget(m_sendAndClose);
    m_send = new FlatButton(theme, {}, ButtonKind::Primary, this);
    m_send->setObjectName(u"sendButton"_s);
    row->addWidget(m_send);
    m_later = addIcon(Icon::Clock, u"sendLaterButton"_s, u"Ctrl+Shift+L"_s);

    connect(m_bold, &QAbstractButton::clicked, &editor, &RichEdit::toggleBold);
    connect(m_italic, &QAbstractButton::clicked, &editor, &RichEdit::toggleItalic);
    connect(list, &QAbstractButton::clicked, &editor, [&editor] { editor.toggleList(false); });
    connect(numbers, &QAbstractButton::clicked, &editor, [&editor] { editor.toggleList(true); });
    connect(link, &QAbstractButton::clicked, this, &FormatBar::askForLink);
    connect(m_attach, &QAbstractButton::clicked, this, &FormatBar::attachPressed);
    connect(m_popOut, &QAbstractButton::clicked, this, &FormatBar::popOutPressed);
    connect(m_discard, &QAbstractButton::clicked, this, &FormatBar::discardPressed);
    connect(m_snippet, &QAbstractButton::clicked, this, &FormatBar::snippetPressed);
    connect(m_later, &QAbstractButton::clicked, this, &FormatBar::laterPressed);
    connect(m_send, &QAbstractButton::clicked, this, &FormatBar::sendPressed);
    connect(m_sendAndClose, &QAbstractButton::clicked, this, &FormatBar::sendAndClosePressed);
    connect(&editor, &QTextEdit::currentCharFormatChanged, this, &FormatBar::followCursor);
    spoken(this, [this, list, numbers, link] {
        m_bold->setName(tr("Bold"));
        m_italic->setName(tr("Italic"));
        list->setName(tr("List"));
        numbers->setName(tr("Numbered list"));
        link->setName(tr("Link"));
        m_attach->setName(tr("Attach files"));
        m_snippet->setName(tr("Saved reply"));
        m_later->setName(tr("Send later"));
        m_popOut->setName(tr("Write in a window of its own"));
        m_discard->setName(tr("Throw the draft away"));
        setPlainToolTip(m_sendAndClose, tr("Send and close the conversation (%1)").arg(u"Ctrl+Shift+Enter"_s));
        setTight(m_tight);
        sayPurpose();
        fitButtons();
    });
}

IconButton* FormatBar::addIcon(Icon glyph, const QString& name, const QString& key)
{
    auto* button = new IconButton(m_theme, glyph, {}, this);
    button->setObjectName(name);
    button->setSide(28, 16);
    button->setKeyHint(key);
    layout()->addWidget(button);
    // The editor's own shortcuts, wherever in the composer the keyboard is.
    m_keys->add(QKeySequence(key), [this, button] {
        if (!m_unwanted.contains(button) && button->isEnabled())
            button->click();
    });
    return button;
}

void FormatBar::followCursor()
{
    m_bold->setChecked(m_editor.fontWeight() >= QFont::DemiBold);
    m_italic->setChecked(m_editor.fontItalic());
    m_bold->update();
    m_italic->update();
}

void FormatBar::askForLink()
{
    const QString known = m_editor.linkAtCursor();
    m_dialogs.askText(this, tr("Link"), tr("Address of the page:"), known.isEmpty() ? u"https://"_s : known,
                      [this](const QString& text) {
                          const QString target = text.trimmed();
                          m_editor.setLink(target == u"https://"_s ? QString() : target);
                      });
}

void FormatBar::setPurpose(Purpose purpose)
{
    const bool isComment = purpose == Purpose::Comment;
    for (IconButton* button : std::as_const(m_formats))
        want(button, !isComment);
    for (IconButton* button : {m_attach, m_snippet, m_later})
        want(button, !isComment);
    want(m_sendAndClose, purpose == Purpose::Mail);
    want(m_popOut, m_canPopOut && purpose == Purpose::Mail);
    m_purpose = purpose;
    sayPurpose();
    if (isComment)
        m_send->setGlyph(Icon::Comment);
    else
        m_send->setGlyph(Icon::Send);
    fitButtons();
}

void FormatBar::want(QWidget* part, bool wanted)
{
    if (wanted)
        m_unwanted.remove(part);
    else
        m_unwanted.insert(part);
    part->setVisible(wanted);
}

int FormatBar::neededWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i)
        if (const QWidget* part = layout()->itemAt(i)->widget(); part != m_state && !part->isHidden())
            width += part->sizeHint().width() + layout()->spacing();
    return width;
}

void FormatBar::setTight(bool tight)
{
    m_tight = tight;
    m_sendAndClose->setText(tight ? QString() : tr("Send and close"));
    m_sendAndClose->setAccessibleName(tr("Send and close"));
    m_sendAndClose->setGlyph(tight ? std::optional(Icon::SendAndClose) : std::nullopt);
}

/// In a narrow window lists and the key of Send go first, then the other formats: each has its key. A picture for
/// "send and close" is the last resort, and never the tick that closes without sending.
void FormatBar::fitButtons()
{
    const auto isTooWide = [this] { return neededWidth() > width(); };
    const auto hideIfNeeded = [&](const QList<IconButton*>& parts) {
        for (IconButton* part : parts)
            if (isTooWide())
                part->hide();
    };
    const QList<IconButton*> lists{m_formats.at(3), m_formats.at(2)};
    const QList<IconButton*> others{m_formats.at(4), m_formats.at(1), m_formats.at(0), m_snippet, m_popOut, m_discard};
    for (IconButton* part : lists + others)
        part->setVisible(!m_unwanted.contains(part));
    setTight(false);
    m_send->setKeyHint(tr("Ctrl", "key") + u" ↵"_s);
    hideIfNeeded(lists);
    if (isTooWide())
        m_send->setKeyHint({});
    hideIfNeeded({m_formats.at(4), m_popOut});
    if (isTooWide())
        setTight(true);
    hideIfNeeded(others);
}

void FormatBar::sayPurpose()
{
    m_send->setLabel(m_purpose == Purpose::Comment ? tr("Comment", "verb") : tr("Send"));
}

void FormatBar::setState(const QString& text)
{
    m_text = text;
    fitState();
}

/// Half a word tells nothing.
void FormatBar::fitState()
{
    const int room = m_sendAndClose->isHidden() ? m_send->x() : m_sendAndClose->x();
    const int need = QFontMetrics(m_state->font()).horizontalAdvance(m_text) + m_state->contentsMargins().left() + 4;
    m_state->setText(m_state->x() + need <= room ? m_text : QString());
}

void FormatBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitButtons();
    // The row is laid out after this event.
    QMetaObject::invokeMethod(this, &FormatBar::fitState, Qt::QueuedConnection);
}

QString FormatBar::state() const
{
    return m_text;
}

void FormatBar::setCanPopOut(bool can)
{
    m_canPopOut = can;
    want(m_popOut, can && m_purpose == Purpose::Mail);
    fitButtons();
}

void FormatBar::setCanDiscard(bool can)
{
    m_discard->setEnabled(can);
}

void FormatBar::setSendEnabled(bool enabled)
{
    m_send->setEnabled(enabled);
    m_sendAndClose->setEnabled(enabled);
    m_later->setEnabled(enabled);
}

} // namespace svarbord::ui
