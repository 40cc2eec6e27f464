// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/shell/command_table.h"

#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int keyRole = Qt::UserRole + 2;
constexpr int groupRole = Qt::UserRole + 3;
constexpr int rowHeight = 36;
constexpr int entryRole = Qt::UserRole + 4; ///< place in m_found plus 1
constexpr int shownRows = 9;
constexpr int findPauseMs = 60;

class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, rowHeight}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.accentBackground);
            painter->drawRoundedRect(option.rect, Theme::smallRadius, Theme::smallRadius);
        }
        QRect place = option.rect.adjusted(12, 0, -12, 0);
        painter->setFont(Theme::body());
        painter->setPen(selected ? m_theme.accentText : m_theme.text);
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->drawText(place, Qt::AlignVCenter, text);
        const int used = painter->fontMetrics().horizontalAdvance(text) + 10;
        painter->setFont(Theme::small());
        painter->setPen(selected ? m_theme.secondary : m_theme.muted);
        painter->drawText(place.adjusted(used, 0, 0, 0), Qt::AlignVCenter, index.data(groupRole).toString());
        if (const QString key = index.data(keyRole).toString(); !key.isEmpty())
            paintKeyCap(*painter, place, key, m_theme);
        painter->restore();
    }

private:
    const Theme& m_theme;
};

bool matches(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(CommandTable& commands, const Theme& theme, QWidget* window)
    : QWidget(window),
      m_commands(commands),
      m_theme(theme),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setFont(Theme::font(15));
    m_field->setStyleSheet(u"QLineEdit { border: none; padding: 8px 12px; background: transparent; }"_s);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_field);
    column->addWidget(m_list);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    m_field->installEventFilter(this);
    m_findDelay.setSingleShot(true);
    m_findDelay.setInterval(findPauseMs);
    connect(&m_findDelay, &QTimer::timeout, this, &CommandPalette::find);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runChosen);
    spoken(this, [this] {
        m_field->setPlaceholderText(tr("What do you want to do?"));
        m_field->setAccessibleName(m_field->placeholderText());
        m_list->setAccessibleName(tr("Commands"));
    });
    hide();
}

void CommandPalette::open()
{
    const int width = std::min(560, parentWidget()->width() - 40);
    setGeometry((parentWidget()->width() - width) / 2, std::max(16, parentWidget()->height() / 7), width, height());
    m_field->clear();
    fill({});
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::fill(const QString& text)
{
    m_list->clear();
    m_found.clear();
    ++m_generation;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const Command& command : m_commands.commands()) {
        if (command.id == u"app.palette" || !m_commands.isPossible(command))
            continue;
        if (!matches(command.text + u' ' + command.group, words))
            continue;
        auto* item = new QListWidgetItem(command.text, m_list);
        item->setData(idRole, command.id);
        item->setData(groupRole, command.group);
        item->setData(keyRole, m_commands.keyText(command.id));
    }
    m_list->setCurrentRow(0);
    fit();
    if (text.trimmed().size() > 1)
        m_findDelay.start();
    else
        m_findDelay.stop();
}

void CommandPalette::fit()
{
    resize(width(), 58 + std::clamp(m_list->count(), 1, shownRows) * rowHeight);
}

void CommandPalette::find()
{
    for (const Finder& finder : std::as_const(m_finders))
        finder(m_field->text().trimmed(),
               [window = QPointer<CommandPalette>(this), asked = m_generation](const QList<PaletteEntry>& found) {
                   if (CommandPalette* palette = window.data(); palette && asked == palette->m_generation)
                       palette->take(found);
               });
}

void CommandPalette::take(const QList<PaletteEntry>& found)
{
    for (const PaletteEntry& entry : found) {
        m_found.append(entry);
        auto* item = new QListWidgetItem(entry.text, m_list);
        item->setData(groupRole, entry.group);
        item->setData(entryRole, m_found.size());
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    fit();
}

void CommandPalette::runChosen()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const QString id = item->data(idRole).toString();
    const auto entry = item->data(entryRole).toLongLong();
    const auto go = entry > 0 ? m_found.at(entry - 1).run : std::function<void()>();
    hide();
    parentWidget()->setFocus();
    // After this event: a command may open a menu, which must not receive the Enter that chose it.
    QTimer::singleShot(0, &m_commands, [this, id, go] {
        if (go)
            go();
        else
            m_commands.run(id);
    });
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(QWidget::window()->focusWidget())) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        hide();
        parentWidget()->setFocus();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.line);
    painter.setBrush(m_theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    painter.fillRect(QRect(1, m_list->y() - 4, width() - 2, 1), m_theme.line);
}

} // namespace svarbord::ui
