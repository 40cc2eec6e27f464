// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"
#include "viewmodels/present_members.h"

#include <QWidget>

namespace svarbord::ui {

/// Who else is at the conversation just now, above where one would answer it: two who write the same answer are told
/// before they send it. Hidden while nobody is.
class PresenceBar : public QWidget
{
    Q_OBJECT

public:
    explicit PresenceBar(const Theme& theme, QWidget* parent = nullptr);

    void setPresent(const QList<viewmodels::PresentMember>& present);
    [[nodiscard]] const QList<viewmodels::PresentMember>& present() const { return m_present; }
    [[nodiscard]] QString text() const { return isHidden() ? QString() : m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void say();

    const Theme& m_theme;
    QList<viewmodels::PresentMember> m_present;
    QString m_text;
};

} // namespace svarbord::ui
