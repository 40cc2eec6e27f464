// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/shell/command_icon.h"
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

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int keyRole = Qt::UserRole + 2;
constexpr int groupRole = Qt::UserRole + 3;
constexpr int entryRole = Qt::UserRole + 4; ///< place in m_found plus 1
constexpr int iconRole = Qt::UserRole + 5;
constexpr int rowHeight = 38;
constexpr int headHeight = 46;
constexpr int inset = 6;
constexpr int textLeft = 40; ///< after the icons
constexpr int widest = 600;
constexpr int shownRows = 9;
constexpr int findPauseMs = 60;

/// Everything else steps back while something is chosen here.
class Shade final : public QWidget
{
public:
    Shade(const Theme& theme, QWidget* window, std::function<void()> pressed)
        : QWidget(window),
          m_theme(theme),
          m_pressed(std::move(pressed))
    {
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int strength = 90;
        QPainter(this).fillRect(rect(), m_theme.look == Look::Light ? QColor(20, 24, 31, strength)
                                                                    : QColor(0, 0, 0, strength + 40));
    }
    void mousePressEvent(QMouseEvent*) override { m_pressed(); }

private:
    const Theme& m_theme;
    std::function<void()> m_pressed;
};

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
        const QColor color = selected ? m_theme.accentText : m_theme.text;
        painter->drawPixmap(option.rect.x() + 12, option.rect.center().y() - Theme::iconSize / 2 + 1,
                            iconPixmap(static_cast<Icon>(index.data(iconRole).toInt()), Theme::iconSize,
                                       painter->device()->devicePixelRatioF(),
                                       selected ? m_theme.accentText : m_theme.secondary));
        QRect place = option.rect.adjusted(textLeft, 0, -12, 0);
        const QString key = index.data(keyRole).toString();
        if (!key.isEmpty())
            place.setRight(place.right() - paintKeyCap(*painter, place, key, m_theme) - 12);
        paintWords(*painter, place, index, color, selected ? m_theme.secondary : m_theme.muted);
        painter->restore();
    }

private:
    static void paintWords(QPainter& painter, const QRect& place, const QModelIndex& index, const QColor& color,
                           const QColor& faint)
    {
        painter.setFont(Theme::small());
        const QString group = index.data(groupRole).toString();
        const int groupWidth = std::min(painter.fontMetrics().horizontalAdvance(group), place.width() / 3);
        painter.setFont(Theme::body());
        const QString text = painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                              place.width() - groupWidth - 10);
        painter.setPen(color);
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, text);
        const int used = painter.fontMetrics().horizontalAdvance(text) + 10;
        painter.setFont(Theme::small());
        painter.setPen(faint);
        painter.drawText(place.adjusted(used, 1, 0, 1), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(group, Qt::ElideRight, place.width() - used));
    }

    const Theme& m_theme;
};

bool isIn(const QString& text, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool beginsWord(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

/// How far a command is from what is typed, nothing when it is something else: its beginning, the beginning of its
/// words, anywhere in it, and last what only its group has.
std::optional<int> distance(const Command& command, const QString& typed, const QStringList& words)
{
    if (!isIn(command.text + u' ' + command.group, words))
        return std::nullopt;
    if (command.text.startsWith(typed, Qt::CaseInsensitive))
        return 0;
    const auto begins = [&](const QString& word) { return beginsWord(command.text, word); };
    if (std::all_of(words.begin(), words.end(), begins))
        return 1;
    return isIn(command.text, words) ? 2 : 3;
}

} // namespace

CommandPalette::CommandPalette(CommandTable& commands, const Theme& theme, QWidget* window)
    : QWidget(window),
      m_commands(commands),
      m_theme(theme),
      m_shade(new Shade(theme, window, [this] { leave(); })),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"commandPalette"_s);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setFont(Theme::font(15));
    m_field->setStyleSheet(u"QLineEdit { border: none; padding: 0; background: transparent; }"_s);
    m_field->setFixedHeight(headHeight - 6);
    m_field->setTextMargins(textLeft, 0, keyCapWidth(u"Esc"_s) + 20, 0);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(inset, 4, inset, inset);
    column->setSpacing(inset + 2);
    column->addWidget(m_field);
    column->addWidget(m_list);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
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
    if (!isVisible())
        m_from = QWidget::window()->focusWidget();
    place();
    m_field->clear();
    fill({});
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

/// Whoever wrote goes on writing where he was: a letter that went elsewhere would be a command.
void CommandPalette::leave()
{
    const QPointer<QWidget> from = std::exchange(m_from, {});
    hide();
    QWidget* writing = from.data();
    if (writing && writing->isVisible())
        writing->setFocus(Qt::PopupFocusReason);
    else
        parentWidget()->setFocus();
}

void CommandPalette::place()
{
    const int width = std::min(widest, parentWidget()->width() - 40);
    setGeometry((parentWidget()->width() - width) / 2, std::max(16, parentWidget()->height() / 8), width, height());
    m_shade->setGeometry(parentWidget()->rect());
}

void CommandPalette::fill(const QString& text)
{
    m_list->clear();
    m_found.clear();
    ++m_generation;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, const Command*>> found;
    for (const Command& command : m_commands.commands())
        if (command.id != u"app.palette" && m_commands.isPossible(command))
            if (const auto far = distance(command, text.trimmed(), words))
                found.append({*far, &command});
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [far, command] : std::as_const(found)) {
        auto* item = new QListWidgetItem(command->text, m_list);
        item->setData(idRole, command->id);
        item->setData(groupRole, command->group);
        item->setData(keyRole, m_commands.keyText(command->id));
        item->setData(iconRole, static_cast<int>(commandIcon(command->id)));
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
    resize(width(), headHeight + inset + 4 + std::clamp(m_list->count(), 1, shownRows) * rowHeight);
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
        item->setData(iconRole, static_cast<int>(entry.icon));
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
    leave();
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
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
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
        leave();
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

void CommandPalette::showEvent(QShowEvent*)
{
    m_shade->show();
    m_shade->raise();
    raise();
}

void CommandPalette::hideEvent(QHideEvent*)
{
    m_shade->hide();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.line);
    painter.setBrush(m_theme.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    const QRect head = m_field->geometry().adjusted(12, 0, -12, 0);
    painter.drawPixmap(head.x(), head.center().y() - Theme::iconSize / 2 + 1,
                       iconPixmap(Icon::Search, Theme::iconSize, devicePixelRatioF(), m_theme.secondary));
    paintKeyCap(painter, head, u"Esc"_s, m_theme);
    painter.fillRect(QRect(1, m_list->y() - inset / 2 - 1, width() - 2, 1), m_theme.line);
}

} // namespace svarbord::ui
