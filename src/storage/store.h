// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/future.h"
#include "base/result.h"
#include "domain/changes.h"
#include "storage/database.h"
#include "storage/guarded.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace svarbord::storage {

class ReadConnections;
class Writer;

/// Keeps what a connection reads at one moment; within another snapshot of the same connection it joins that one.
class Snapshot
{
public:
    explicit Snapshot(Database& db);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    [[nodiscard]] const Status& begun() const { return m_begun; }

private:
    Database& m_db;
    bool m_outermost;
    Status m_begun;
};

/// What a write works on. Whatever it adds to changes is announced after the commit.
struct WriteContext
{
    Database& db;
    domain::ChangeSet changes;
    Timestamp now{};
};

/// One workspace folder: workspace.sqlite and blobs/. Owns the database thread, the only one that writes, and lends
/// each reading thread a read-only connection. Callable from any thread; clock must outlive it. The destructor
/// finishes the writes already handed over.
class Store : public QObject
{
    Q_OBJECT

public:
    /// Acts overtake bulk work that waits; a running bulk transaction is not interrupted, so keep those under
    /// 100 ms. Acts are durable against loss of power when their future finishes (synchronous=FULL); bulk commits
    /// only against a crash (NORMAL): what they hold can be fetched again, and order is kept either way.
    enum class Priority { Act, Bulk };

    /// Creates or migrates the workspace. Unsupported when a newer program wrote it, DiskFailed when the folder
    /// cannot be written, Corrupt when it is no database; checkIntegrity() (storage/migrations.h) looks deeper.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& folder, const Clock& clock);
    ~Store() override;

    /// Runs f(WriteContext&) -> Result<T> on the database thread in one transaction. A value commits and then
    /// emits changed(); an error rolls back.
    template <typename F>
    auto write(F f, Priority priority = Priority::Act) -> Future<std::invoke_result_t<F&, WriteContext&>>;

    /// Runs f(Database&) -> Result<T> here and now on this thread's read-only connection, in one snapshot.
    template <typename F>
    auto read(F&& f) const -> std::invoke_result_t<F&, Database&>;

    /// The same on a small pool of reading threads.
    template <typename F>
    auto readAsync(F f) const -> Future<std::invoke_result_t<F&, Database&>>;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

signals:
    /// After the commit, on the database thread: connect with a context object. Also within about a second of what
    /// another program (svarbordctl) wrote to the same workspace.
    void changed(const svarbord::domain::ChangeSet& changes);

private:
    Store(QString folder, const Clock& clock, std::unique_ptr<Database> writing);

    /// job decides within an open transaction: true commits. finished is called exactly once, with the error when
    /// the transaction could not begin or commit.
    void post(std::function<bool(WriteContext&)> job, std::function<void(const Status&)> finished, Priority priority);
    [[nodiscard]] Result<Database*> readConnection() const;

    QString m_folder;
    const Clock& m_clock;
    QThread m_thread;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ReadConnections> m_readers;
    mutable QThreadPool m_readPool;
};

template <typename F>
auto Store::write(F f, Priority priority) -> Future<std::invoke_result_t<F&, WriteContext&>>
{
    using R = std::invoke_result_t<F&, WriteContext&>;
    struct Work
    {
        F f;
        Promise<R> promise;
        std::optional<R> outcome;
    };
    auto work = std::make_shared<Work>(Work{std::move(f), {}, {}});
    Future<R> future = work->promise.future();
    post(
        [work](WriteContext& context) {
            try {
                work->outcome.emplace(work->f(context));
            } catch (const std::exception& exception) {
                work->outcome.emplace(fail(detail::toError(exception)));
            }
            return work->outcome->has_value();
        },
        [work](const Status& committed) {
            if (!committed)
                work->outcome.emplace(fail(committed.error()));
            work->promise.finish(std::move(*work->outcome));
        },
        priority);
    return future;
}

template <typename F>
auto Store::read(F&& f) const -> std::invoke_result_t<F&, Database&>
{
    const Result<Database*> db = readConnection();
    if (!db)
        return fail(db.error());
    const Snapshot snapshot(**db);
    if (!snapshot.begun())
        return fail(snapshot.begun().error());
    try {
        return f(**db);
    } catch (const std::exception& exception) {
        return fail(detail::toError(exception));
    }
}

template <typename F>
auto Store::readAsync(F f) const -> Future<std::invoke_result_t<F&, Database&>>
{
    using R = std::invoke_result_t<F&, Database&>;
    auto promise = std::make_shared<Promise<R>>();
    Future<R> future = promise->future();
    m_readPool.start([this, promise, f = std::move(f)]() mutable { promise->finish(read(f)); });
    return future;
}

} // namespace svarbord::storage
