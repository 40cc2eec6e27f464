// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster.h"
#include "storage/operation_repository.h"
#include "storage/store.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace svarbord::journal {

/// An operation that has its place in the log.
struct LoggedOperation
{
    domain::Operation operation;
    qint64 order = 0;     ///< grows strictly
    Timestamp received{}; ///< by the log's own clock
};

/// What counts for nobody, and why.
struct Refusal
{
    OperationId operation;
    domain::Permission reason = domain::Permission::Granted;
};

/// Folds what others decided between what is committed and what is pending here, so that every workstation that has
/// read as far stands alike. Conversations are settled one by one; where messages are shown, contacts and shared
/// values, which hang together, what is pending is taken out, and folded again behind. For use inside Store::write();
/// its functions throw what storage::required() throws.
class LogFolding
{
public:
    explicit LogFolding(storage::WriteContext& context) : m_context(context) {}

    /// In the order of the log. One that is known already only gets its place; one that cannot be folded any more (its
    /// contact was removed) is kept and changes nothing, here as everywhere.
    void take(const QList<LoggedOperation>& entries);
    /// Takes those out that are pending and have no effect for anybody: their author had no right to them.
    void refuse(const QList<Refusal>& refusals);
    /// Gives what is pending here another author or time.
    void restamp(const QList<domain::Operation>& operations);

private:
    /// Pending operations that hang together, taken out while others' are folded before them.
    struct Family
    {
        QList<storage::StoredOperation> pending;
        bool taken = false;
        std::optional<domain::Operation> last; ///< of others, that was folded before them
    };

    void takeOne(const LoggedOperation& entry);
    void takeOwn(const LoggedOperation& entry, bool wasVoid);
    void takeOut(Family& family, const QList<domain::OperationKind>& kinds);
    [[nodiscard]] std::optional<domain::Operation> refuseOne(const Refusal& refusal);
    void mentionAnew(const domain::Operation& operation);
    [[nodiscard]] QList<storage::StoredOperation>& pendingValues(const domain::Operation& operation);
    void takeMarksBack(const storage::StoredOperation& refused);
    void refuseShared(const storage::StoredOperation& refused);
    void closeSplits(const domain::Operation& refused);
    void standAgain(const storage::StoredOperation& refused);
    void settleAll();
    void takeForConversation(const LoggedOperation& entry);
    void takeShared(const LoggedOperation& entry);
    void takeInOrder(const LoggedOperation& entry, Family& out);
    void expectNamed(const domain::Operation& operation);
    void noteUndoing(const domain::Operation& operation);
    [[nodiscard]] QJsonObject tryToFold(const domain::Operation& operation);
    QJsonObject foldOrNothing(const domain::Operation& operation);
    void foldBack(Family& out);

    storage::WriteContext& m_context;
    Family m_places;
    Family m_contacts;
    QSet<ConversationId> m_unsettled;
    QSet<ConversationId> m_seenAnew; ///< what members had seen there may be another now
    QSet<OperationId> m_fresh;
    /// Pending shared values in their order, by area and key.
    std::optional<QHash<std::pair<QString, QString>, QList<storage::StoredOperation>>> m_values;
};

} // namespace svarbord::journal
