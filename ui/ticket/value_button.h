// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QAbstractButton>

namespace svarbord::ui {

/// A field's value that can be pressed to change it; looks like text until pointed at or focused.
class ValueButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ValueButton(const Theme& theme, QWidget* parent = nullptr);

    /// With a small avatar before the text where key is not empty; its letters are those of the text.
    void setValue(const QString& text, const QString& personKey = {});
    /// Somebody who is away: pale, and a word more behind the name.
    void setAway(const QString& word);
    void setLink(bool link) { m_link = link; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_personKey;
    QString m_away; ///< empty: he is not
    bool m_link = false;
};

/// One earlier conversation: channel, subject, when.
class EarlierRow : public QAbstractButton
{
    Q_OBJECT

public:
    EarlierRow(const Theme& theme, const QString& subject, const QString& when, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {100, 31}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_when;
};

} // namespace svarbord::ui
