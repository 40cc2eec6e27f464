// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "domain/fold.h"
#include "journal/folding.h"
#include "journal/long_act.h"
#include "journal/rights.h"
#include "storage/conversation_repository.h"
#include "storage/operation_repository.h"

#include <QCoreApplication>

namespace svarbord::journal {

using storage::OperationRepository;
using storage::required;
using storage::StoredOperation;
using storage::WriteContext;

namespace {

/// What is known while an act is taken back or done again in parts.
struct Progress
{
    qint64 act = 0;
    OperationId last; ///< the operation that was turned last
    QSet<ConversationId> seen;
};

void note(const QList<StoredOperation>& operations, Progress& progress, TakenBack& taken)
{
    for (const StoredOperation& stored : operations) {
        if (!stored.operation.target.isValid() || progress.seen.contains(stored.operation.target))
            continue;
        progress.seen.insert(stored.operation.target);
        taken.conversations.append(stored.operation.target);
    }
    if (!operations.isEmpty())
        progress.last = operations.last().operation.id;
}

void describe(const StoredOperation& first, TakenBack& taken)
{
    taken.kind = first.operation.kind;
    taken.payload = first.operation.payload;
}

/// What an act on many does to one of them; nothing where it would change nothing.
bool applyToOne(Folding& folding, storage::Database& db, domain::Operation draft, ConversationId target, qint64 act)
{
    storage::ConversationRepository conversations(db);
    if (!required(conversations.exists(target)))
        return false;
    draft.target = target;
    if (folding.changesNothing(draft))
        return false;
    folding.apply(std::move(draft), act);
    return true;
}

} // namespace

Future<Result<OperationId>> Journal::perform(QList<domain::Operation> drafts)
{
    return m_store.write([drafts = std::move(drafts)](WriteContext& context) -> Result<OperationId> {
        if (drafts.isEmpty())
            return fail(ErrorCode::InvalidInput, QCoreApplication::translate("journal", "Nothing is selected."));
        if (const Status allowed = mayDecide(context.db, drafts); !allowed)
            return fail(allowed.error());
        Folding folding(context);
        const qint64 act = folding.beginAct(drafts.first().member);
        OperationId first;
        for (const domain::Operation& draft : drafts) {
            const StoredOperation stored = folding.apply(draft, act);
            if (!first.isValid())
                first = stored.operation.id;
        }
        return first;
    });
}

Future<Status> Journal::record(QList<domain::Operation> drafts)
{
    return m_store.write([drafts = std::move(drafts)](WriteContext& context) -> Status {
        Folding folding(context);
        for (const domain::Operation& draft : drafts)
            (void)folding.apply(draft, 0);
        return {};
    });
}

Future<Result<qint64>> Journal::performEach(domain::Operation draft, QList<ConversationId> targets)
{
    using Act = LongAct<qint64>;
    return Act::run(m_store,
                    [draft = std::move(draft), targets = std::move(targets), act = qint64{0},
                     next = qsizetype{0}](WriteContext& context, qint64& changed) mutable -> Result<bool> {
                        if (targets.isEmpty())
                            return fail(ErrorCode::InvalidInput,
                                        QCoreApplication::translate("journal", "Nothing is selected."));
                        if (const Status allowed = mayDecide(context.db, {draft}); !allowed)
                            return fail(allowed.error());
                        Folding folding(context);
                        if (act == 0)
                            act = folding.beginAct(draft.member);
                        const qsizetype end = std::min<qsizetype>(next + Act::partSize, targets.size());
                        for (; next < end; ++next)
                            changed += applyToOne(folding, context.db, draft, targets.at(next), act) ? 1 : 0;
                        return next < targets.size();
                    });
}

Future<Result<qint64>> Journal::performMade(MemberId member, qsizetype steps, Maker make)
{
    using Act = LongAct<qint64>;
    return Act::run(m_store,
                    [member = std::move(member), steps, make = std::move(make), act = qint64{0},
                     next = qsizetype{0}](WriteContext& context, qint64& done) mutable -> Result<bool> {
                        Folding folding(context);
                        const qsizetype end = std::min<qsizetype>(next + Act::partSize, steps);
                        for (; next < end; ++next) {
                            auto operation = make(context.db, next);
                            if (!operation)
                                return fail(operation.error());
                            if (!*operation)
                                continue;
                            if (const Status allowed = mayDecide(context.db, {**operation}); !allowed)
                                return fail(allowed.error());
                            if (act == 0)
                                act = folding.beginAct(member);
                            operation->value().member = member;
                            folding.apply(*std::move(*operation), act);
                            ++done;
                        }
                        return next < steps;
                    });
}

Future<Result<TakenBack>> Journal::undo(MemberId member)
{
    using Act = LongAct<TakenBack>;
    return Act::run(m_store,
                    [member = std::move(member), progress = Progress{}](WriteContext& context,
                                                                        TakenBack& taken) mutable -> Result<bool> {
                        if (progress.act == 0) {
                            const auto act = required(OperationRepository(context.db).lastDone(member));
                            if (!act)
                                return fail(ErrorCode::NotFound,
                                            QCoreApplication::translate("journal", "There is nothing to undo."));
                            progress.act = *act;
                        }
                        const auto back = Folding(context).takeBack(progress.act, progress.last, Act::partSize);
                        note(back, progress, taken);
                        if (!back.isEmpty())
                            describe(back.last(), taken);
                        return back.size() == Act::partSize;
                    });
}

Future<Result<TakenBack>> Journal::redo(MemberId member)
{
    using Act = LongAct<TakenBack>;
    return Act::run(m_store,
                    [member = std::move(member), progress = Progress{}](WriteContext& context,
                                                                        TakenBack& taken) mutable -> Result<bool> {
                        const bool begins = progress.act == 0;
                        if (begins) {
                            const auto act = required(OperationRepository(context.db).firstUndone(member));
                            if (!act)
                                return fail(ErrorCode::NotFound,
                                            QCoreApplication::translate("journal", "There is nothing to redo."));
                            progress.act = *act;
                        }
                        const auto again = Folding(context).doAgain(progress.act, progress.last, Act::partSize);
                        note(again, progress, taken);
                        if (begins && !again.isEmpty())
                            describe(again.first(), taken);
                        return again.size() == Act::partSize;
                    });
}

Future<Result<OperationId>> Journal::restore(OperationId operation, MemberId member)
{
    return m_store.write(
        [operation = std::move(operation), member = std::move(member)](WriteContext& context) -> Result<OperationId> {
            const auto stored = required(OperationRepository(context.db).find(operation));
            if (!stored)
                return fail(ErrorCode::NotFound,
                            QCoreApplication::translate("journal", "This change is not in the history."));
            domain::Operation back = domain::inverse(stored->operation, stored->before);
            back.member = member;
            back.undoes = {}; // a decision of its own, which the timeline shows
            if (const Status allowed = mayDecide(context.db, {back}); !allowed)
                return fail(allowed.error());
            Folding folding(context);
            return folding.apply(back, folding.beginAct(member)).operation.id;
        });
}

} // namespace svarbord::journal
