// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/blocked_senders.h"

#include "base/when_done.h"
#include "services/inbox_service.h"
#include "ui/components/buttons.h"
#include "ui/components/made_anew.h"
#include "ui/components/spoken.h"
#include "ui/components/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

BlockedSenders::BlockedSenders(services::InboxService& inbox, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_inbox(inbox),
      m_theme(theme)
{
    setObjectName(u"blockedSenders"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    connect(&inbox, &services::InboxService::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.shared)
            reload();
    });
    spoken(this, [this] { reload(); });
}

void BlockedSenders::reload()
{
    const auto blocked = m_inbox.blockedSenders();
    if (!blocked) {
        emit failed(blocked.error().userText);
        return;
    }
    m_addresses = *blocked;
    MadeAnew rows(*this);
    rows.clear(layout());
    if (m_addresses.isEmpty()) {
        auto* none =
            new QLabel(tr("Nobody is blocked. “Spam, and block the sender” in a conversation’s menu does it."), this);
        none->setFont(Theme::small());
        none->setProperty("tone", u"muted"_s);
        none->setWordWrap(true);
        layout()->addWidget(none);
    }
    for (const QString& address : std::as_const(m_addresses))
        layout()->addWidget(makeRow(address));
}

QWidget* BlockedSenders::makeRow(const QString& address)
{
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 4, 0, 4);
    auto* name = new QLabel(address, row);
    name->setTextFormat(Qt::PlainText);
    across->addWidget(name, 1);
    auto* lift = new FlatButton(m_theme, tr("Unblock"), ButtonKind::Secondary, row);
    lift->setObjectName(u"unblock:"_s + address);
    lift->setAccessibleName(tr("Unblock %1").arg(address));
    across->addWidget(lift);
    connect(lift, &QAbstractButton::clicked, this, [this, address] { unblock(address); });
    return row;
}

void BlockedSenders::unblock(const QString& address)
{
    whenDone(m_inbox.setBlocked(address, false), this, [this](const Status& done) {
        if (!done)
            emit failed(done.error().userText);
    });
}

} // namespace svarbord::ui
