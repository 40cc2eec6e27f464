// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/filters_page.h"

#include "ui/settings/blocked_senders.h"
#include "ui/settings/filter_editor.h"

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

FiltersPage::FiltersPage(services::FilterService& filters, services::InboxService& inbox, Dialogs& dialogs,
                         const Theme& theme, QWidget* parent)
    : SettingsPage(theme, Icon::Filter, [] { return tr("Mail filters"); }, parent)
{
    setObjectName(u"filtersPage"_s);
    addPart(new FilterEditor(filters, dialogs, theme, this),
            [] { return tr("filter spam block allow ignore sender domain subject header list"); });
    addHeading([] { return tr("Blocked senders"); });
    auto* blocked = new BlockedSenders(inbox, theme, this);
    addPart(blocked, [blocked] { return tr("blocked sender spam unblock") + u' ' + blocked->addresses().join(u' '); });
    connect(blocked, &BlockedSenders::failed, this, &FiltersPage::failed);
    finish();
}

} // namespace svarbord::ui
