// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/saved_views.h"

#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/inbox/nav_item.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

SavedViews::SavedViews(const Theme& theme, const MemberId& self, QWidget* pane, QVBoxLayout* column)
    : QObject(pane),
      m_theme(theme),
      m_self(self),
      m_pane(pane),
      m_column(column),
      m_heading(new QLabel(pane))
{
    m_heading->setObjectName(u"sectionHeading"_s);
    m_heading->setContentsMargins(8, 14, 0, 6);
    m_heading->hide();
    m_column->addWidget(m_heading);
    spoken(m_heading, [this] { m_heading->setText(tr("Saved views")); });
}

void SavedViews::set(const QList<domain::SavedView>& views)
{
    if (views == m_views)
        return;
    QString focused;
    QString checked;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        focused = (*item)->hasFocus() ? item.key() : focused;
        checked = (*item)->isChecked() ? item.key() : checked;
    }
    QHash<QString, int> counts;
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        counts.insert(item.key(), (*item)->count());
    qDeleteAll(m_items);
    m_items.clear();
    m_views = views;
    for (const domain::SavedView& view : views) {
        NavItem* item = makeItem(view);
        item->setCount(counts.value(view.id));
        item->setChecked(view.id == checked);
        if (view.id == focused)
            item->setFocus();
    }
    m_heading->setVisible(!views.isEmpty());
}

NavItem* SavedViews::makeItem(const domain::SavedView& view)
{
    auto* item = new NavItem(m_theme, view.shared ? Icon::People : Icon::SavedView, view.name, m_pane);
    item->setObjectName(u"savedView:"_s + view.id);
    setPlainToolTip(item, view.query);
    item->setContextMenuPolicy(Qt::CustomContextMenu);
    item->installEventFilter(this);
    m_items.insert(view.id, item);
    m_column->addWidget(item);
    connect(item, &QAbstractButton::clicked, this, [this, view] { emit chosen(view); });
    connect(item, &QWidget::customContextMenuRequested, this,
            [this, item, view](const QPoint& place) { openMenu(view, item->mapToGlobal(place)); });
    return item;
}

void SavedViews::setCount(const QString& id, int count)
{
    if (NavItem* item = m_items.value(id))
        item->setCount(count);
}

void SavedViews::openMenu(const domain::SavedView& view, const QPoint& place)
{
    auto* menu = new QMenu(m_pane);
    menu->setObjectName(u"savedViewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Compose), tr("Rename…"), this, [this, view] { emit renameRequested(view); });
    if (view.owner == m_self)
        menu->addAction(icon(Icon::People), view.shared ? tr("Keep to myself") : tr("Share with the team"), this,
                        [this, changed = view]() mutable {
                            changed.shared = !changed.shared;
                            emit changeRequested(changed);
                        });
    menu->addAction(icon(Icon::Up), tr("Move up"), this, [this, id = view.id] { move(id, -1); });
    menu->addAction(icon(Icon::Down), tr("Move down"), this, [this, id = view.id] { move(id, 1); });
    menu->addSeparator();
    menu->addAction(icon(Icon::Trash), tr("Delete"), this, [this, view] { emit removeRequested(view); });
    menu->popup(place);
}

void SavedViews::move(const QString& id, int step)
{
    QStringList ids;
    for (const domain::SavedView& view : std::as_const(m_views))
        ids.append(view.id);
    const qsizetype from = ids.indexOf(id);
    const qsizetype to = from + step;
    if (from < 0 || to < 0 || to >= ids.size())
        return;
    ids.move(from, to);
    emit orderRequested(ids);
}

bool SavedViews::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::AltModifier && (up || key->key() == Qt::Key_Down)) {
            move(watched->objectName().mid(u"savedView:"_s.size()), up ? -1 : 1);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace svarbord::ui
