// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sample_workspace.h"
#include "ui/components/icons.h"
#include "ui/components/theme_watcher.h"
#include "ui/inbox/list_pane.h"
#include "ui/shell/main_window.h"
#include "wiring/workspace_runtime.h"

#include <QApplication>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>

namespace svarbord::tests {

/// The program's own window on the real services over a workspace of this test alone. The engine does not run: what
/// is sent stays in the outbox.
class DeskWindow
{
public:
    enum class Content { Sample, Nothing };

    explicit DeskWindow(Content content, std::optional<ui::Look> look = ui::Look::Light) : theme(look)
    {
        if (!app::WorkspaceRuntime::create(m_dir.path(), QStringLiteral("Fjellsport")))
            qFatal("no workspace");
        auto opened = app::WorkspaceRuntime::open({m_dir.path(), app::CredentialChoice::Keychain});
        if (!opened)
            qFatal("the workspace does not open");
        m_runtime = std::move(*opened);
        if (content == Content::Sample)
            fillSampleWorkspace(m_runtime->store(), m_clock.now());
        window = std::make_unique<ui::MainWindow>(
            ui::WindowServices{*m_runtime->inbox, *m_runtime->mail, *m_runtime->accounts,
                               app::WorkspaceRuntime::dropFolder(m_dir.path()), m_runtime->contacts.get(),
                               m_runtime->safety.get(), m_runtime->team.get(), m_runtime->overtaken.get(), nullptr,
                               m_runtime->availability.get()},
            theme, m_clock, m_dir.path());
        window->show();
        // A window may only be asked for its child once it is laid out.
        if (!QTest::qWaitForWindowActive(window.get(), 30'000)) // a busy machine takes its time
            qFatal("the window does not come up");
    }

    template <typename T>
    T* child(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] services::InboxService& inbox() const { return *m_runtime->inbox; }
    [[nodiscard]] services::MailService& mail() const { return *m_runtime->mail; }
    [[nodiscard]] services::AccountService& accounts() const { return *m_runtime->accounts; }
    [[nodiscard]] services::ContactService& contacts() const { return *m_runtime->contacts; }
    [[nodiscard]] services::AvailabilityService& availability() const { return *m_runtime->availability; }
    [[nodiscard]] services::TeamService& team() const { return *m_runtime->team; }
    [[nodiscard]] services::SafetyService& safety() const { return *m_runtime->safety; }
    [[nodiscard]] storage::Store& store() const { return m_runtime->store(); }
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }
    /// Of this test alone; goes with it.
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QListView* list() const { return window->list().view(); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    [[nodiscard]] domain::ConversationDetail detail(ConversationId id) const
    {
        return *m_runtime->inbox->conversation(id);
    }
    /// A key as a person presses it: to whatever has the keyboard.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }
    void type(const QString& text) const { QTest::keyClicks(window->focusWidget(), text); }

private:
    SystemClock m_clock;
    QTemporaryDir m_dir;
    std::unique_ptr<app::WorkspaceRuntime> m_runtime;

public:
    ui::ThemeWatcher theme;
    std::unique_ptr<ui::MainWindow> window;
};

/// What the program does before its window; then the test.
template <typename Test>
int runWithDesk(int argc, char** argv)
{
    QApplication application(argc, argv);
    ui::useIconTheme();
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace svarbord::tests
