// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

namespace svarbord::ui {

/// What an icon means; which drawing of resources/icons that is says icons.cpp.
enum class Icon {
    Inbox,
    Mine,
    People,
    Mention,
    Clock,
    Sent,
    Done,
    Spam,
    Mail,
    Settings,
    Search,
    More,
    Close,
    Check,
    Reopen,
    Reply,
    ReplyAll,
    Forward,
    Comment,
    Attachment,
    Bold,
    Italic,
    Underline,
    List,
    NumberedList,
    Link,
    Image,
    Quote,
    Undo,
    Redo,
    Sync,
    Compose,
    Tag,
    Flag,
    Sidebar,
    Views,
    Warning,
    Offline,
    Plus,
    Remove,
    Download,
    Open,
    Save,
    Phone,
    Chat,
    Form,
    Help,
    Person,
    Left,
    Right,
    Up,
    Down,
    Send,
    SendAndClose,
    Folder,
    Key,
    Unread,
    Draft,
    Eye,
    Copy,
    Archive,
    Bell,
    Keyboard,
    Filter,
    Run,
    Backup,
    Snippet,
    SavedView,
    Company,
    Split,
    Move,
    Merge,
    Source,
    Window,
    Trash,
    Block,
    Signature,
    Select,
    Info,
    Outbox,
    Away,
};

/// Colours by role, read from the application's palette when painted, so icons follow a change of look by themselves.
enum class Tint { Text, Secondary, Muted, Accent, OnAccent, Danger };

/// Of one set and one weight of line, tinted.
[[nodiscard]] QIcon icon(Icon what, Tint tint = Tint::Secondary);
[[nodiscard]] QPixmap iconPixmap(Icon what, int size, qreal devicePixelRatio, const QColor& color);

/// Once, before the first window: for what Qt draws itself, such as the dialog of files.
void useIconTheme();

} // namespace svarbord::ui
