// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "base/log.h"
#include "base/when_done.h"
#include "domain/fold.h"
#include "journal/folding.h"
#include "storage/operation_repository.h"

#include <QCoreApplication>

namespace svarbord::journal {

using storage::OperationRepository;
using storage::required;
using storage::StoredOperation;
using storage::WriteContext;

namespace {

constexpr int mostAtOnce = 500;

TakenBack toTakenBack(const QList<StoredOperation>& operations)
{
    TakenBack taken;
    for (const StoredOperation& stored : operations)
        if (!taken.conversations.contains(stored.operation.target))
            taken.conversations.append(stored.operation.target);
    if (!operations.isEmpty()) {
        taken.kind = operations.first().operation.kind;
        taken.payload = operations.first().operation.payload;
    }
    return taken;
}

} // namespace

Journal::Journal(storage::Store& store, JournalTransport& transport, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_transport(transport)
{
    connect(&store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (!changes.conversations.isEmpty())
            handOver();
    });
}

QFuture<Result<OperationId>> Journal::perform(QList<domain::Operation> drafts)
{
    return m_store.write([drafts = std::move(drafts)](WriteContext& context) -> Result<OperationId> {
        if (drafts.isEmpty())
            return fail(ErrorCode::InvalidInput, QCoreApplication::translate("journal", "Nothing is selected."));
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

QFuture<Result<TakenBack>> Journal::undo(MemberId member)
{
    return m_store.write([member = std::move(member)](WriteContext& context) -> Result<TakenBack> {
        const auto act = required(OperationRepository(context.db).lastDone(member));
        if (!act)
            return fail(ErrorCode::NotFound, QCoreApplication::translate("journal", "There is nothing to undo."));
        return toTakenBack(Folding(context).takeBack(*act));
    });
}

QFuture<Result<TakenBack>> Journal::redo(MemberId member)
{
    return m_store.write([member = std::move(member)](WriteContext& context) -> Result<TakenBack> {
        const auto act = required(OperationRepository(context.db).firstUndone(member));
        if (!act)
            return fail(ErrorCode::NotFound, QCoreApplication::translate("journal", "There is nothing to redo."));
        return toTakenBack(Folding(context).doAgain(*act));
    });
}

QFuture<Result<OperationId>> Journal::restore(OperationId operation, MemberId member)
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
            Folding folding(context);
            return folding.apply(back, folding.beginAct(member)).operation.id;
        });
}

void Journal::resume()
{
    handOver();
}

void Journal::handOver()
{
    if (m_handingOver) {
        return;
    }
    const auto pending =
        m_store.read([](storage::Database& db) { return OperationRepository(db).pending(mostAtOnce); });
    if (!pending) {
        qCWarning(logStorage) << "the journal cannot be read:" << pending.error().detail;
        return;
    }
    if (pending->isEmpty()) {
        emit settled();
        return;
    }
    m_handingOver = true;
    whenDone(m_transport.append(*pending), this,
             [this](const Result<QList<Committed>>& committed) { keepOrder(committed); });
}

void Journal::keepOrder(const Result<QList<Committed>>& committed)
{
    if (!committed) {
        // They stay pending: resume() or the next act hands them over again.
        m_handingOver = false;
        qCWarning(logStorage) << "the journal was not taken:" << committed.error().detail;
        return;
    }
    auto stored = m_store.write(
        [committed = *committed](WriteContext& context) -> Status {
            for (const Committed& entry : committed)
                required(OperationRepository(context.db).setOrder(entry.operation, entry.order));
            return {};
        },
        storage::Store::Priority::Bulk);
    whenDone(stored, this, [this](const Status& kept) {
        m_handingOver = false;
        if (kept)
            handOver(); // what was decided meanwhile
    });
}

} // namespace svarbord::journal
