// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backoff.h"
#include "domain/waiting_mail.h"
#include "engine/once.h"
#include "engine/waiting_folder.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <map>

namespace svarbord::engine {

/// Mail that was written to leave later (domain::WaitingMail) leaves once, from whichever workstation with its account
/// is up. Whoever holds the task gives it to the own outbox, which sends it as any other mail, under the Message-ID
/// that it has everywhere; where another one may have sent it, it is looked for first. Lives on the thread of Once.
class SendLater : public QObject, public OnceWork
{
    Q_OBJECT

public:
    SendLater(storage::Store& store, WaitingFolder& folder, QObject* parent = nullptr);

    [[nodiscard]] QString kind() const override { return domain::WaitingMail::taskKind.toString(); }
    [[nodiscard]] QList<domain::TaskId> open(storage::Database& db) override;
    /// Over where it is over at any time that it was to leave at.
    [[nodiscard]] domain::Lease lease(storage::Database& db, const domain::TaskId& task) override;
    [[nodiscard]] Readiness readiness(storage::Database& db, const domain::TaskId& task, Timestamp now) override;
    [[nodiscard]] Future<Status> prepare(const domain::TaskId& task) override;
    [[nodiscard]] std::optional<Finished> known(storage::WriteContext& context, const domain::TaskId& task) override;
    [[nodiscard]] std::optional<Finished> act(storage::WriteContext& context, const domain::TaskId& task,
                                              const domain::Lease& lease, const DeviceId& self,
                                              std::chrono::milliseconds until) override;
    void ended(storage::WriteContext& context, const domain::TaskId& task, const domain::Lease& lease) override;
    /// What waits here is put where others find it, and what has left is taken away there.
    void afterwards() override;

signals:
    /// The outbox has something to send.
    void mayLeave();
    /// Other workstations sent something a moment ago: by now its copy lies in the mailbox.
    void leftElsewhere();
    /// A colleague cancelled what was written here, or it turned out to have left before it was cancelled.
    void settledElsewhere(const svarbord::domain::OutboxEntry& entry);

private:
    void tellNews();
    void put(const domain::OutboxEntry& entry);
    void remove(AccountId account, const QString& messageId, const OutboxId& id);
    /// The server did not take it: later, and later still the next time.
    void rest(const OutboxId& id);
    [[nodiscard]] bool isResting(const OutboxId& id) const;

    struct Resting
    {
        Backoff backoff;
        std::chrono::milliseconds until{}; ///< uptime
    };

    storage::Store& m_store;
    WaitingFolder& m_folder;
    std::atomic_bool m_mayLeave = false; ///< told once it is stored: sooner, the outbox would find nothing
    std::atomic_bool m_isLeftElsewhere = false;
    QTimer m_copyLies;
    QSet<OutboxId> m_underWay;            ///< being put into the folder, or taken out
    std::map<QString, Resting> m_resting; ///< by OutboxId
};

} // namespace svarbord::engine
