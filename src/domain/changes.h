// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QMetaType>
#include <QSet>

namespace svarbord::domain {

/// What a committed transaction touched: sent to the view models after the commit, on their thread.
struct ChangeSet
{
    QSet<ConversationId> conversations;
    QSet<ContactId> contacts;
    bool bulk = false; ///< too many to name: reload what is on screen
    bool accounts = false;
    bool outbox = false;
    bool members = false;
    bool shared = false;     ///< signatures, saved replies, macros (OperationKind::SetShared)
    bool tasks = false;      ///< who may do what must happen once (domain/lease.h)
    bool overtaken = false;  ///< what a member decided here does not stand (domain/overtaking.h)
    bool arrivedNew = false; ///< at least one new inbound mail, for notifications

    [[nodiscard]] bool isEmpty() const
    {
        return conversations.isEmpty() && !bulk && !accounts && !outbox && !members && !shared && !tasks &&
               !overtaken && contacts.isEmpty();
    }
    void merge(const ChangeSet& other)
    {
        conversations.unite(other.conversations);
        contacts.unite(other.contacts);
        bulk = bulk || other.bulk;
        accounts = accounts || other.accounts;
        outbox = outbox || other.outbox;
        members = members || other.members;
        shared = shared || other.shared;
        tasks = tasks || other.tasks;
        overtaken = overtaken || other.overtaken;
        arrivedNew = arrivedNew || other.arrivedNew;
    }
};

} // namespace svarbord::domain

Q_DECLARE_METATYPE(svarbord::domain::ChangeSet)
