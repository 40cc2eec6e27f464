// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saved_view.h"
#include "ui/components/theme.h"

#include <QHash>
#include <QObject>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace svarbord::ui {

class NavItem;

/// The saved searches in the views pane, with what can be done to each. Alt+Up and Alt+Down move one.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    /// Its lines stand in column and belong to pane, so that one view of all is the chosen one.
    SavedViews(const Theme& theme, const MemberId& self, QWidget* pane, QVBoxLayout* column);

    void set(const QList<domain::SavedView>& views);
    void setCount(const QString& id, int count);
    [[nodiscard]] const QList<domain::SavedView>& views() const { return m_views; }

signals:
    void chosen(const svarbord::domain::SavedView& view);
    void renameRequested(const svarbord::domain::SavedView& view);
    /// With the change made: stored as it is.
    void changeRequested(const svarbord::domain::SavedView& view);
    void removeRequested(const svarbord::domain::SavedView& view);
    void orderRequested(const QStringList& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    NavItem* makeItem(const domain::SavedView& view);
    void openMenu(const domain::SavedView& view, const QPoint& place);
    void move(const QString& id, int step);

    const Theme& m_theme;
    MemberId m_self;
    QWidget* m_pane;
    QVBoxLayout* m_column;
    QLabel* m_heading;
    QList<domain::SavedView> m_views;
    QHash<QString, NavItem*> m_items;
};

} // namespace svarbord::ui
