// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"
#include "viewmodels/member_standing.h"

#include <QAbstractButton>

namespace svarbord::ui {

/// Oneself, at the foot of the rail: initials, and a dot that says whether one is available. Pressed, it asks.
class PersonButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PersonButton(const Theme& theme, QWidget* parent = nullptr);

    void setPerson(const QString& name, const QString& key);
    void setStanding(const viewmodels::MemberStanding& standing);
    void setKeyHint(const QString& key);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void say();

    const Theme& m_theme;
    QString m_name;
    QString m_personKey;
    QString m_keyHint;
    viewmodels::MemberStanding m_standing;
};

} // namespace svarbord::ui
