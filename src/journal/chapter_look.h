// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/chapter.h"
#include "journal/log_folder.h"
#include "storage/chapter_repository.h"
#include "storage/store.h"

#include <QObject>

#include <functional>
#include <memory>

namespace svarbord::journal {

/// Up to where the snapshot was looked at. Throws what storage::required() throws.
[[nodiscard]] LogPosition lookedUpTo(storage::Database& db);
void keepLookedUpTo(storage::WriteContext& context, const LogPosition& place);

/// Looks at what lies in the snapshot by the heads of chapters alone, and stores which of them say what was read here.
/// Whoever has read the log needs no more of them. Store and folder must outlive it.
class ChapterLook : public QObject
{
    Q_OBJECT

public:
    struct Seen
    {
        bool isNews = false;      ///< a chapter that is right lies there, and was not known to
        QList<DeviceId> disputed; ///< makers of chapters that say something else than the log did here
        bool isAhead = false;     ///< somebody who may vouches for more than was read here
    };

    ChapterLook(storage::Store& store, LogFolder& folder, QObject* parent = nullptr);

    /// From where the former look ended, or from the beginning where what it saw is gone. reader has read the whole
    /// log.
    void look(const LogReader& reader, std::function<void(const Result<Seen>&)> done);

private:
    struct Work;

    void next(const std::shared_ptr<Work>& work);
    void startOver(const std::shared_ptr<Work>& work);
    void judge(const std::shared_ptr<Work>& work, const LogSlice& slice);
    void store(const std::shared_ptr<Work>& work, const LogSlice& slice, const QList<Result<SealedChapter>>& heads);

    storage::Store& m_store;
    LogFolder& m_folder;
};

} // namespace svarbord::journal
