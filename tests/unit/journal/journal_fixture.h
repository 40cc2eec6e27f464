// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "storage/member_repository.h"
#include "unit/storage/store_fixture.h"

namespace svarbord::journal {

using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

inline const MemberId kari{u"kari"_s};
inline const MemberId ola{u"ola"_s};

/// A store with members and some conversations, and a journal over it.
class JournalFixture : public StoreFixture
{
public:
    explicit JournalFixture(int conversations = 3)
    {
        for (int i = 1; i <= conversations; ++i)
            addMail(ConversationId{i}, u"%1@x"_s.arg(i), clock.now() - std::chrono::hours(i));
        write([](WriteContext& context) -> Status {
            MemberRepository members(context.db);
            for (const QString& name : {u"kari"_s, u"ola"_s})
                required(members.put({MemberId{name}, name, {}, domain::Role::Agent, domain::Seat::Full}));
            return members.put({MemberId{u"watcher"_s}, u"Watcher"_s, {}, domain::Role::Agent, domain::Seat::ViewOnly});
        });
        start();
    }

    void restart()
    {
        journal.reset();
        reopen();
        start();
    }

    [[nodiscard]] static domain::Operation draft(qint64 target, OperationKind kind, const QJsonObject& payload,
                                                 const MemberId& member = kari)
    {
        domain::Operation operation;
        operation.member = member;
        operation.kind = kind;
        operation.target = ConversationId{target};
        operation.payload = payload;
        return operation;
    }

    OperationId perform(const QList<domain::Operation>& drafts)
    {
        auto outcome = journal->perform(drafts).takeResult();
        if (!outcome)
            qFatal("%s %s", qPrintable(outcome.error().userText), qPrintable(outcome.error().detail));
        return *outcome;
    }

    domain::ConversationState state(qint64 id)
    {
        auto found = read([id](Database& db) { return ConversationRepository(db).state(ConversationId{id}); });
        found.revision = 0;
        return found;
    }
    domain::ConversationDetail detail(qint64 id)
    {
        return read([id](Database& db) { return ConversationRepository(db).detail(ConversationId{id}); });
    }

    std::unique_ptr<Journal> journal;

private:
    void start() { journal = std::make_unique<Journal>(*store); }
};

} // namespace svarbord::journal
