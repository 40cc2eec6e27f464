// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/session/session.h"
#include "journal/log_folder.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

namespace svarbord::engine {

/// One folder of ours in a mailbox, as a connection knows it.
struct JournalPlace
{
    QString name;                   ///< the last part of what it is called
    QString wanted;                 ///< what it is called when it is made
    QString folder;                 ///< as the server calls it; empty: there is none yet
    quint32 epoch = 0;              ///< UIDVALIDITY as told last
    quint32 uidNext = 0;            ///< at least
    QHash<quint32, int> withheld{}; ///< how often these were listed and not handed over
};

/// What its mails are read for.
enum class JournalContent { Batch, Chapter, ChapterHead };

struct JournalWish
{
    quint32 epoch = 0; ///< 0: whichever it is
    qint64 position = 0;
    int limit = 0;
    JournalContent content = JournalContent::Batch;
    qint64 largest = 0; ///< no mail that is larger is fetched
    QByteArray only{};  ///< what else is searched for, with a space before it
};

/// Where they are in this mailbox, or would be made. Gives the folder above them, for servers that want to be told.
QCoro::Task<Result<QString>> findPlaces(std::shared_ptr<imap::Session> session, QList<JournalPlace*> places);

/// What mails with batches, or with chapters, are searched for by.
[[nodiscard]] QByteArray searchForMark(bool isChapter);

/// What lies in the folder that this session has selected; news are told while it is read. place must outlive it.
QCoro::Task<Result<journal::LogSlice>> readSlice(std::shared_ptr<imap::Session> session, JournalPlace* place,
                                                 JournalWish wish, std::function<void()> news);

} // namespace svarbord::engine
