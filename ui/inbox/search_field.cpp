// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/search_field.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/inbox/search_suggestions.h"

#include <QKeyEvent>
#include <QPainter>

namespace svarbord::ui {

namespace {

constexpr int iconPlace = 28;

} // namespace

SearchField::SearchField(const Theme& theme, const QString& key, QWidget* parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_key(key)
{
    setObjectName(QStringLiteral("searchField"));
    spoken(this, [this] { say(); });
    setClearButtonEnabled(false);
    setTextMargins(iconPlace - 8, 0, 0, 0);
    setFixedHeight(30);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (m_suggesting)
            suggestions().refresh();
    });
}

void SearchField::setPurpose(std::function<QString()> words)
{
    m_purpose = std::move(words);
    say();
}

void SearchField::say()
{
    const QString words = m_purpose ? m_purpose() : tr("Search everything");
    setPlaceholderText(words);
    setAccessibleName(words);
}

void SearchField::setKey(const QString& key)
{
    m_key = key;
    update();
}

SearchSuggestionsPopup& SearchField::suggestions()
{
    if (!m_suggestions)
        m_suggestions = new SearchSuggestionsPopup(this, m_theme);
    return *m_suggestions;
}

/// Tab takes a suggestion, and only else goes on to the next widget.
bool SearchField::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_suggestions) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && m_suggestions->takeKey(key))
            return true;
    }
    return QLineEdit::event(event);
}

void SearchField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (m_suggesting && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        suggestions().refresh();
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_suggestions) {
        m_suggestions->remember(text());
        m_suggestions->hide();
    }
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.drawPixmap(9, (height() - Theme::iconSize) / 2,
                       iconPixmap(Icon::Search, Theme::iconSize, devicePixelRatioF(), m_theme.muted));
    if (text().isEmpty() && !m_key.isEmpty())
        paintKeyCap(painter, rect().adjusted(0, 0, -7, 0), m_key, m_theme);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (m_suggestions && m_suggestions->takeKey(event))
        return;
    if (event->key() == Qt::Key_Escape) {
        if (!text().isEmpty())
            clear();
        emit left();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace svarbord::ui
