// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace svarbord::ui {

class IconButton;
class PersonButton;

/// The narrow bar at the left: screens above; panes that are folded away, settings and oneself below.
class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(const Theme& theme, QWidget* parent = nullptr);

    void setSelf(const QString& name, const QString& key);
    [[nodiscard]] PersonButton& self() const { return *m_self; }
    void setKeyHints(const QString& inbox, const QString& views, const QString& details, const QString& help,
                     const QString& settings);
    /// Buttons that unfold what does not fit.
    void setFolded(bool views, bool details);
    /// Which screen is up; contacts have a button only when there is such a screen.
    enum class Screen { Inbox, Contacts };
    void setScreen(Screen screen);
    void showContacts(const QString& keyHint);

signals:
    void inboxRequested();
    void contactsRequested();
    void viewsRequested();
    void detailsRequested();
    void helpRequested();
    void settingsRequested();
    /// Whether one is available is to be said.
    void selfRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    IconButton* m_inbox;
    IconButton* m_contacts;
    IconButton* m_views;
    IconButton* m_details;
    IconButton* m_help;
    IconButton* m_settings;
    PersonButton* m_self;
};

} // namespace svarbord::ui
