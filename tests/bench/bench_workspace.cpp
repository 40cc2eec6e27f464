// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_workspace.h"

#include "base/stable_hash.h"
#include "domain/search_query.h"
#include "mime/read_mail.h"
#include "storage/database.h"
#include "storage/message_repository.h"
#include "storage/migrations.h"
#include "storage/search/search.h"
#include "storage/search/search_index.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace svarbord::bench {

namespace {

constexpr int storeBatch = 500;
constexpr int indexBatch = 2000;
constexpr int messagesEach = 3;
constexpr qint64 firstDay = 1'700'000'000;
constexpr qint64 span = 730 * 86'400;

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().userText), qUtf8Printable(result.error().detail));
    return std::move(*result);
}

domain::Message messageFrom(const mime::ParsedMail& mail, qint64 number, Timestamp date)
{
    domain::Message message;
    message.conversation = ConversationId{number / messagesEach + 1};
    message.messageIdHeader = QStringLiteral("%1@bench.example").arg(number);
    message.from = mail.from;
    message.to = mail.to;
    message.cc = mail.cc;
    message.subject = mail.subject;
    message.date = date;
    message.arrived = date;
    message.snippet = mail.newText.left(200);
    for (const mime::ParsedAttachment& part : mail.attachments) {
        domain::Attachment attachment;
        attachment.name = part.name;
        attachment.contentType = part.contentType;
        attachment.size = part.size;
        message.attachments.append(attachment);
    }
    return message;
}

} // namespace

BenchWorkspace::BenchWorkspace(const QString& file)
    : m_db(orDie(storage::Database::open(file, storage::Database::Mode::ReadWrite)))
{
    if (const Status migrated = storage::migrate(*m_db); !migrated)
        qFatal("%s", qUtf8Printable(migrated.error().detail));
    m_db->setDurability(storage::Database::Durability::Crash);
}

BenchWorkspace::~BenchWorkspace() = default;

void BenchWorkspace::store(const QString& file, qint64 number, Fill& fill)
{
    QFile raw(file);
    if (!raw.open(QIODevice::ReadOnly))
        return;
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = raw.readAll();
    const mime::ParsedMail mail =
        mime::readMail(bytes, {.keepAttachmentContent = false, .html = mime::HtmlUse::KeepSource});
    const storage::PackedBody body = storage::packBody({mail.text, {}, mail.newText, mail.htmlSource});
    fill.parseSeconds += seconds(timer);

    timer.restart();
    const Timestamp date = fromMs((firstDay + span * number / std::max<qint64>(fill.messages, 1)) * 1000);
    const domain::Message message = messageFrom(mail, number, date);
    if (number % messagesEach == 0)
        m_db->query("INSERT INTO conversation(id, box, last_activity, priority, status, created, subject,"
                    " customer_name, customer_address) VALUES (?, ?, ?, 1, 'open', 0, ?, ?, ?)")
            .with(message.conversation, number % 2 == 0 ? 0 : 2, date, message.subject, message.from.name,
                  message.from.address)
            .run();
    orDie(storage::MessageRepository(*m_db).insert(message, contentHash(message.messageIdHeader.toUtf8()), body));
    fill.storeSeconds += seconds(timer);
}

void BenchWorkspace::index(Fill& fill)
{
    QElapsedTimer whole;
    whole.start();
    storage::search::SearchIndex index(*m_db);
    for (bool more = true; more;) {
        QElapsedTimer timer;
        timer.start();
        m_db->execute("BEGIN");
        more = orDie(index.indexQueued(indexBatch)) > 0;
        m_db->execute("COMMIT");
        fill.worstIndexCommit = std::max(fill.worstIndexCommit, seconds(timer));
    }
    fill.indexSeconds = seconds(whole);
    whole.restart();
    while (orDie(index.tidy())) {
    }
    fill.tidySeconds = seconds(whole);
    m_db->execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

BenchWorkspace::Fill BenchWorkspace::fill(const QString& maildir, qint64 count)
{
    QStringList files;
    for (const char* part : {"/cur", "/new"})
        for (const QFileInfo& entry : QDir(maildir + QLatin1String(part)).entryInfoList(QDir::Files, QDir::Name))
            files.append(entry.absoluteFilePath());
    if (files.isEmpty())
        qFatal("no mail in %s", qUtf8Printable(maildir));
    Fill fill;
    fill.messages = count;
    for (qint64 number = 0; number < count; ++number) {
        if (number % storeBatch == 0)
            m_db->execute(number == 0 ? "BEGIN" : "COMMIT; PRAGMA wal_checkpoint(PASSIVE); BEGIN");
        store(files.at(number % files.size()), number, fill);
    }
    m_db->execute("COMMIT");
    index(fill);
    return fill;
}

BenchWorkspace::Times BenchWorkspace::search(const QString& text, int repeat)
{
    Times times;
    for (int i = 0; i < repeat; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto query = domain::parseSearchQuery(text, fromMs(1'800'000'000'000), QTimeZone::utc());
        times.found = orDie(storage::search::search(*m_db, query, 50, MemberId{QStringLiteral("me")})).size();
        times.milliseconds.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace svarbord::bench
