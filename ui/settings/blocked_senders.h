// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace svarbord::services {
class InboxService;
}

namespace svarbord::ui {

class Theme;

/// Whose mail goes to the spam without being looked at, each with a way out.
class BlockedSenders : public QWidget
{
    Q_OBJECT

public:
    BlockedSenders(services::InboxService& inbox, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] const QStringList& addresses() const { return m_addresses; }

signals:
    void failed(const QString& text);

private:
    void reload();
    [[nodiscard]] QWidget* makeRow(const QString& address);
    void unblock(const QString& address);

    services::InboxService& m_inbox;
    const Theme& m_theme;
    QStringList m_addresses;
};

} // namespace svarbord::ui
