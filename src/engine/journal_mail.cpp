// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal_mail.h"

#include "mime/build_mail.h"
#include "mime/split_mail.h"

#include <QCoreApplication>

namespace svarbord::engine {

namespace {

const QString batchType = QStringLiteral("application/vnd.svarbord.journal+zstd");
const QString chapterType = QStringLiteral("application/vnd.svarbord.chapter+zstd");
const QString headType = QStringLiteral("application/vnd.svarbord.chapter-head+zstd");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

QByteArray contentIn(const mime::Part& part, const QString& type)
{
    if (part.contentType == type)
        return part.content.value_or(QByteArray());
    for (const mime::Part& child : part.children)
        if (QByteArray found = contentIn(child, type); !found.isEmpty())
            return found;
    return {};
}

} // namespace

QByteArray journalMark(bool isChapter)
{
    return isChapter ? QByteArrayLiteral("@chapter.svarbord") : QByteArrayLiteral("@journal.svarbord");
}

QString journalMessageId(const QString& batch, bool isChapter)
{
    return batch + QString::fromLatin1(journalMark(isChapter));
}

Result<QByteArray> journalMail(const journal::LogAddition& addition, const domain::Account& account, Timestamp now)
{
    domain::OutgoingMail mail;
    mail.subject = Text::tr("Svarbord journal");
    mail.text = addition.summary;
    if (addition.isChapter())
        mail.attachments = {{QStringLiteral("head.zst"), headType, addition.head, {}},
                            {QStringLiteral("chapter.zst"), chapterType, addition.bytes, {}}};
    else
        mail.attachments = {{QStringLiteral("journal.zst"), batchType, addition.bytes, {}}};
    mime::MailIdentity identity;
    identity.from = {account.displayName, account.address};
    identity.messageIdHeader = journalMessageId(addition.id, addition.isChapter());
    identity.date = toDateTime(now);
    return mime::buildMail(mail, identity);
}

QByteArray batchIn(QByteArrayView mail)
{
    return contentIn(mime::splitMail(mail).root, batchType);
}

QByteArray chapterHeadIn(QByteArrayView part)
{
    return contentIn(mime::splitMail(part).root, headType);
}

QByteArray chapterIn(QByteArrayView mail)
{
    return contentIn(mime::splitMail(mail).root, chapterType);
}

} // namespace svarbord::engine
