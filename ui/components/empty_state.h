// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/icons.h"
#include "ui/components/theme.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace svarbord::ui {

class FlatButton;

/// What a pane shows instead of content: an icon, one line, an explanation, and at most two buttons.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    void setContent(Icon icon, const QString& title, const QString& explanation = {});
    /// Empty texts hide the buttons.
    void setActions(const QString& primary, const QString& secondary = {});
    [[nodiscard]] FlatButton* primaryButton() const { return m_primary; }
    [[nodiscard]] FlatButton* secondaryButton() const { return m_secondary; }

signals:
    void primaryClicked();
    void secondaryClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshIcon();

    const Theme& m_theme;
    Icon m_icon = Icon::Inbox;
    QLabel* m_picture;
    QLabel* m_title;
    QLabel* m_explanation;
    FlatButton* m_primary;
    FlatButton* m_secondary;
};

} // namespace svarbord::ui
