// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "journal/log_folder.h"

#include <QByteArrayView>

namespace svarbord::engine {

/// No batch and no chapter is packed larger than this mail.
inline constexpr qint64 largestJournalMail = 15 * 512 * 1024;

/// The Message-ID of the mail that carries a batch, without angle brackets: by it a mail is found that was stored while
/// the answer was lost.
[[nodiscard]] QString journalMessageId(const QString& batch, bool isChapter = false);
/// What the Message-IDs of all mails with batches, or with chapters, have in common.
[[nodiscard]] QByteArray journalMark(bool isChapter);
/// A mail with a part for people and one with the batch; or with the head of a chapter, and then all of it.
[[nodiscard]] Result<QByteArray> journalMail(const journal::LogAddition& addition, const domain::Account& account,
                                             Timestamp now);
/// The batch that a mail carries; empty where it carries none.
[[nodiscard]] QByteArray batchIn(QByteArrayView mail);
[[nodiscard]] QByteArray chapterIn(QByteArrayView mail);
/// Of the part that a mail with a chapter has its head in, which is the second one.
[[nodiscard]] QByteArray chapterHeadIn(QByteArrayView part);

} // namespace svarbord::engine
