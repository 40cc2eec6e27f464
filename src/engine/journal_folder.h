// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log_folder.h"

#include <functional>

namespace svarbord::engine {

class NetworkWorker;

/// The shared log in the folder Svarbord/Journal of an account, and its snapshot in Svarbord/Config, as
/// Engine::openJournal() gives them: hands what is asked to the network thread. Watches the folder as long as it lives;
/// the engine has to outlive it.
class JournalFolder final : public journal::LogFolder
{
    Q_OBJECT

public:
    using Post = std::function<void(std::function<void(NetworkWorker&)>)>;

    /// id is that of the channel which the worker opened, or will have opened by the time it reads what is posted.
    JournalFolder(NetworkWorker& worker, Post post, int id);
    ~JournalFolder() override;

    [[nodiscard]] QFuture<Result<journal::LogPosition>> append(journal::LogAddition addition) override;
    [[nodiscard]] QFuture<Result<journal::LogSlice>> entriesAfter(quint32 epoch, qint64 position, int limit) override;
    [[nodiscard]] QFuture<Result<journal::LogSlice>> chaptersAfter(quint32 epoch, qint64 position, int limit,
                                                                   journal::ChapterPart part) override;
    [[nodiscard]] QFuture<Status> removeBatches(quint32 epoch, QList<qint64> positions) override;
    [[nodiscard]] QFuture<Status> remove(quint32 epoch, QList<qint64> positions) override;

private:
    Post m_post;
    int m_id = 0;
};

} // namespace svarbord::engine
