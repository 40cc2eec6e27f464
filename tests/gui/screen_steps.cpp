// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screen_steps.h"

#include "ui/conversation/conversation_pane.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/command_table.h"

#include <QAbstractButton>
#include <QCursor>

namespace svarbord::tests {

using ui::ConversationPane;

void run(const DeskWindow& desk, const char* command)
{
    if (!desk.window->commands().run(QString::fromLatin1(command)))
        qWarning("%s is not possible", command);
}

void press(const DeskWindow& desk, const char* button)
{
    appeared<QAbstractButton>(desk, button)->click();
}

ui::ConversationPane& open(DeskWindow& desk, ConversationId id)
{
    until([&] { return desk.rows() >= sampleOpenCount; }, "the list");

    const auto pane = [&desk] { return desk.child<ConversationPane>("conversationPane"); };
    bool isShown = pane() && pane()->conversation() == id;
    const QObject signs;
    const auto listen = [&] {
        QObject::connect(pane(), &ConversationPane::shown, &signs,
                         [&](ConversationId shown) { isShown |= shown == id; });
    };
    if (pane())
        listen();
    desk.window->openConversation(id);
    until([&] { return pane() != nullptr; }, "the pane of the conversation");
    if (!isShown)
        listen();
    until([&] { return pane() && pane()->conversation() == id && isShown; }, "the conversation");
    desk.list()->setFocus();
    QCursor::setPos(desk.window->mapToGlobal(QPoint(desk.window->width() / 2, 180)));
    return *desk.child<ConversationPane>("conversationPane");
}

ui::ConversationPane& openFirst(DeskWindow& desk)
{
    return open(desk, sampleConversation());
}

void showSettings(DeskWindow& desk, const char* page)
{
    run(desk, "app.settings");
    appeared<ui::SettingsDialog>(desk, "settingsDialog")->showPage(QString::fromLatin1(page));
}

} // namespace svarbord::tests
