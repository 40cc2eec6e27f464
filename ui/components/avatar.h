// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace svarbord::ui {

struct Theme;

/// At most two letters: first of the first and of the last word; of the address where there is no name.
[[nodiscard]] QString initials(const QString& name);
/// One of eight colours with white text at 4.5:1, always the same for the same key.
[[nodiscard]] QColor avatarColor(const QString& key);
/// key decides the colour (address or member id), name the letters.
void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, const QString& key);
/// The same of somebody who is at something just now, with an eye, or a pen while he writes, at its corner.
void paintPresence(QPainter& painter, const QRectF& rect, const QString& name, const QString& key, bool isWriting,
                   const Theme& theme);

/// The same of somebody who is away: pale, with a moon at its corner.
void paintAway(QPainter& painter, const QRectF& rect, const QString& name, const QString& key, const Theme& theme);

/// A round mark with a person's initials.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int size, QWidget* parent = nullptr);
    void setPerson(const QString& name, const QString& key);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_size;
    QString m_name;
    QString m_key;
};

} // namespace svarbord::ui
