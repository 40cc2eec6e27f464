// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_icon.h"

#include "ui/inbox/view_icon.h"
#include "ui/inbox/views_pane.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

const QHash<QString, Icon>& known()
{
    static const QHash<QString, Icon> icons{
        {u"conversation.close"_s, Icon::Check},
        {u"conversation.reopen"_s, Icon::Reopen},
        {u"conversation.assign"_s, Icon::People},
        {u"conversation.assignMe"_s, Icon::Mine},
        {u"conversation.status"_s, Icon::Unread},
        {u"conversation.priority"_s, Icon::Flag},
        {u"conversation.tag"_s, Icon::Tag},
        {u"conversation.snooze"_s, Icon::Clock},
        {u"conversation.read"_s, Icon::Done},
        {u"conversation.unread"_s, Icon::Mail},
        {u"conversation.merge"_s, Icon::Merge},
        {u"conversation.follow"_s, Icon::Eye},
        {u"conversation.block"_s, Icon::Block},
        {u"conversation.spam"_s, Icon::Spam},
        {u"answer.reply"_s, Icon::Reply},
        {u"answer.replyAll"_s, Icon::ReplyAll},
        {u"answer.forward"_s, Icon::Forward},
        {u"answer.comment"_s, Icon::Comment},
        {u"answer.new"_s, Icon::Compose},
        {u"reading.find"_s, Icon::Search},
        {u"reading.files"_s, Icon::Attachment},
        {u"reading.images"_s, Icon::Eye},
        {u"reading.message"_s, Icon::Mail},
        {u"list.next"_s, Icon::Down},
        {u"list.previous"_s, Icon::Up},
        {u"list.search"_s, Icon::Search},
        {u"list.saveView"_s, Icon::SavedView},
        {u"app.undo"_s, Icon::Undo},
        {u"app.redo"_s, Icon::Redo},
        {u"app.sync"_s, Icon::Sync},
        {u"app.views"_s, Icon::Views},
        {u"app.details"_s, Icon::Sidebar},
        {u"app.compact"_s, Icon::List},
        {u"app.account"_s, Icon::Mail},
        {u"app.dropFolder"_s, Icon::Folder},
        {u"app.outbox"_s, Icon::Send},
        {u"app.journal"_s, Icon::Sync},
        {u"app.contacts"_s, Icon::People},
        {u"app.keys"_s, Icon::Keyboard},
        {u"app.tour"_s, Icon::Help},
        {u"app.quit"_s, Icon::Close},
        {u"settings.about"_s, Icon::Info},
        {u"settings.keys"_s, Icon::Keyboard},
    };
    return icons;
}

} // namespace

Icon commandIcon(const QString& id)
{
    if (const auto found = known().constFind(id); found != known().constEnd())
        return *found;
    if (id.startsWith(u"view."_s)) {
        const QList<domain::View> views = ViewsPane::views();
        const int number = id.mid(5).toInt();
        if (number > 0 && number <= views.size())
            return viewIcon(views.at(number - 1));
    }
    if (id.startsWith(u"inbox."_s))
        return Icon::Inbox;
    if (id.startsWith(u"list."_s))
        return Icon::Select;
    return id.startsWith(u"settings."_s) || id == u"app.settings"_s ? Icon::Settings : Icon::Run;
}

} // namespace svarbord::ui
