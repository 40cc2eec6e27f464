// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/future.h"
#include "base/result.h"
#include "journal/log_folder.h"
#include "journal/log_reader.h"

#include <QObject>

#include <memory>
#include <optional>

namespace svarbord::engine {

/// Reads a log from its beginning to its end and keeps nothing: whose workspace lies in a mailbox, or whether its past
/// is as it was. Ends its reading when it goes.
class LogLook : public QObject
{
    Q_OBJECT

public:
    /// What one look does with what it reads; called in order, on other threads, never two at once.
    class Visitor
    {
    public:
        virtual ~Visitor() = default;
        /// First of all, with the highest position that the log gave and the first batch that lies there.
        virtual void begin(quint32 epoch, qint64 newest, const std::optional<journal::LogEntry>& oldest) = 0;
        /// Then each chapter of the snapshot, as they lie there.
        virtual void chapter(const journal::LogEntry& entry) = 0;
        /// After them. Gives the position that reading begins after.
        virtual qint64 behindChapters() = 0;
        /// What lies in the log behind that.
        virtual void visit(const journal::LogEntry& entry) = 0;
    };

    explicit LogLook(std::unique_ptr<journal::LogFolder> folder, QObject* parent = nullptr);
    ~LogLook() override;

    /// Ok also when there is no log yet. NetworkFailed when it cannot be reached.
    [[nodiscard]] Future<Status> visit(std::shared_ptr<Visitor> visitor);

private:
    void findOldest(quint32 epoch, qint64 position);
    void begin(quint32 epoch, qint64 newest, const std::optional<journal::LogEntry>& oldest);
    void readChapters(const journal::LogPosition& after);
    void endChapters();
    void next(quint32 epoch, qint64 position);

    std::unique_ptr<journal::LogFolder> m_folder;
    std::shared_ptr<Visitor> m_visitor;
    std::shared_ptr<Promise<Status>> m_promise;
    quint32 m_epoch = 0; ///< of the log
};

} // namespace svarbord::engine
