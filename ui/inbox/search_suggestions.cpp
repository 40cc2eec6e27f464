// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/search_suggestions.h"

#include "ui/components/icons.h"
#include "ui/components/spoken.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int rowHeight = 30;
constexpr int hintRole = Qt::UserRole + 1;
constexpr int kindRole = Qt::UserRole + 2;
constexpr qsizetype mostRecent = 10;

class LineDelegate final : public QStyledItemDelegate
{
public:
    LineDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {120, rowHeight}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? m_theme.accentBackground : m_theme.hover);
            painter->drawRoundedRect(option.rect, Theme::smallRadius, Theme::smallRadius);
        }
        QRect place = option.rect.adjusted(10, 0, -10, 0);
        const auto kind = static_cast<viewmodels::SearchSuggestion::Kind>(index.data(kindRole).toInt());
        const Icon icon = kind == viewmodels::SearchSuggestion::Kind::Recent ? Icon::Clock : Icon::Search;
        painter->drawPixmap(place.x(), place.y() + (place.height() - 14) / 2,
                            iconPixmap(icon, 14, painter->device()->devicePixelRatioF(), m_theme.muted));
        place.setLeft(place.left() + 24);
        painter->setFont(kind == viewmodels::SearchSuggestion::Kind::Operator ? Theme::bodyStrong() : Theme::body());
        painter->setPen(selected ? m_theme.accentText : m_theme.text);
        const QString text =
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, place.width());
        painter->drawText(place, Qt::AlignVCenter, text);
        place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(text) + 10);
        painter->setFont(Theme::small());
        painter->setPen(selected ? m_theme.secondary : m_theme.muted);
        painter->drawText(
            place, Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data(hintRole).toString(), Qt::ElideRight, place.width()));
        painter->restore();
    }

private:
    const Theme& m_theme;
};

} // namespace

SearchSuggestionsPopup::SearchSuggestionsPopup(QLineEdit* field, const Theme& theme)
    : QFrame(field->window()),
      m_field(field),
      m_theme(theme),
      m_list(new QListWidget(this))
{
    setObjectName(u"searchSuggestions"_s);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"searchSuggestionList"_s);
    m_list->setItemDelegate(new LineDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(u"QListWidget { background: transparent; }"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(5, 5, 5, 5);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { take(m_list->row(item)); });
    spoken(this, [this] { m_list->setAccessibleName(tr("Search suggestions")); });
    hide();
}

void SearchSuggestionsPopup::remember(const QString& search)
{
    const QString text = search.simplified();
    if (text.size() < 3 || (!m_known.recent.isEmpty() && m_known.recent.constFirst().startsWith(text)))
        return;
    if (!m_known.recent.isEmpty() && text.startsWith(m_known.recent.constFirst(), Qt::CaseInsensitive))
        m_known.recent.removeFirst();
    m_known.recent.removeAll(text);
    m_known.recent.prepend(text);
    m_known.recent = m_known.recent.mid(0, mostRecent);
    emit recentChanged(m_known.recent);
}

void SearchSuggestionsPopup::refresh()
{
    m_now = viewmodels::suggestSearch(m_field->text(), m_field->cursorPosition(), m_known);
    m_list->clear();
    for (const viewmodels::SearchSuggestion& suggestion : std::as_const(m_now.list)) {
        auto* item = new QListWidgetItem(suggestion.text, m_list);
        item->setData(hintRole, suggestion.hint);
        item->setData(kindRole, static_cast<int>(suggestion.kind));
    }
    setVisible(m_list->count() > 0 && m_field->hasFocus());
    if (isVisible())
        place();
}

void SearchSuggestionsPopup::place()
{
    const QPoint below = m_field->mapTo(window(), QPoint(0, m_field->height() + 4));
    const int width = std::max(m_field->width(), std::min(420, window()->width() - below.x() - 12));
    setGeometry(below.x(), below.y(), width, m_list->count() * rowHeight + 12);
    raise();
}

void SearchSuggestionsPopup::move(int rows)
{
    const int row = m_list->currentRow() + rows;
    if (row < 0)
        m_list->setCurrentRow(-1);
    else
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void SearchSuggestionsPopup::take(int row)
{
    if (row < 0 || row >= m_now.list.size())
        return;
    const viewmodels::SearchSuggestion chosen = m_now.list.at(row);
    QString text = m_field->text();
    const QString tail = text.mid(m_now.from + m_now.length);
    const QString put = chosen.text + (chosen.ends && !tail.startsWith(u' ') ? u" "_s : QString());
    text.replace(m_now.from, m_now.length, put);
    m_field->setText(text);
    m_field->setCursorPosition(static_cast<int>(m_now.from + put.size()));
    m_field->setFocus();
    if (chosen.ends)
        hide();
    else
        refresh();
    emit taken();
}

bool SearchSuggestionsPopup::takeKey(QKeyEvent* event)
{
    if (!isVisible())
        return false;
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Tab:
        if (m_field->text().isEmpty())
            return false;
        take(std::max(m_list->currentRow(), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentRow() < 0) {
            hide();
            return false;
        }
        take(m_list->currentRow());
        return true;
    case Qt::Key_Escape:
        hide();
        return !m_field->text().isEmpty() && m_list->currentRow() >= 0;
    default:
        return false;
    }
}

void SearchSuggestionsPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.line);
    painter.setBrush(m_theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace svarbord::ui
