// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/desk_window.h"
#include "support/patience.h"

namespace svarbord::ui {
class ConversationPane;
}

namespace svarbord::tests {

// Steps on the way to a screen, taken as people take them, each waiting for what it leads to.

/// What does not come is seen in the picture, and told.
template <typename Condition>
void until(Condition condition, const char* what)
{
    if (!tests::comes(condition, 20'000))
        qWarning("waited in vain for %s", what);
}

template <typename T>
T* appeared(const DeskWindow& desk, const char* name)
{
    T* found = nullptr;
    until(
        [&] {
            for (T* each : desk.window->findChildren<T*>(QString::fromLatin1(name)))
                if (each->isVisible())
                    found = each;
            return found != nullptr;
        },
        name);
    if (!found)
        qFatal("no %s", name);
    return found;
}

/// A command of the window, by its id.
void run(const DeskWindow& desk, const char* command);
void press(const DeskWindow& desk, const char* button);
ui::ConversationPane& open(DeskWindow& desk, ConversationId id);
/// That of the sample.
ui::ConversationPane& openFirst(DeskWindow& desk);
void showSettings(DeskWindow& desk, const char* page);

} // namespace svarbord::tests
