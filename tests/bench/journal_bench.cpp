// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_maker.h"

#include "domain/fold.h"
#include "engine/engine.h"
#include "engine/journal_mail.h"
#include "journal/folding.h"
#include "net/credential_store.h"
#include "storage/account_repository.h"
#include "storage/chapter_repository.h"
#include "storage/operation_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/stat.h>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

namespace {

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void print(const QJsonObject& figures)
{
    QTextStream(stdout) << QJsonDocument(figures).toJson(QJsonDocument::Compact) << '\n';
}

template <typename T>
QFuture<T> finished(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// A log in memory: what is measured over it is folding alone.
class MemoryFolder final : public journal::LogFolder
{
public:
    explicit MemoryFolder(QList<journal::LogEntry> entries) : m_entries(std::move(entries)) {}

    QFuture<Result<journal::LogPosition>> append(journal::LogAddition addition) override
    {
        m_entries.append({m_entries.size() + 1, addition.bytes, {}});
        QMetaObject::invokeMethod(this, &LogFolder::arrived, Qt::QueuedConnection);
        return finished(Result<journal::LogPosition>(journal::LogPosition{1, m_entries.size()}));
    }
    QFuture<Result<journal::LogSlice>> entriesAfter(quint32 /*epoch*/, qint64 position, int limit) override
    {
        journal::LogSlice slice;
        slice.epoch = 1;
        slice.entries = m_entries.sliced(position).first(std::min<qsizetype>(limit, m_entries.size() - position));
        slice.end = position + slice.entries.size();
        slice.newest = m_entries.size();
        slice.more = slice.end < slice.newest;
        return finished(Result<journal::LogSlice>(slice));
    }

private:
    QList<journal::LogEntry> m_entries;
};

/// A mail account in a workspace of its own, with the journal in its mailbox.
class Mailbox
{
public:
    Mailbox(storage::Store& store, const QStringList& server)
        : m_engine(std::make_unique<engine::Engine>(store, m_credentials, store.clock()))
    {
        domain::Account account;
        account.address = u"support@desk.example"_s;
        account.displayName = u"Support"_s;
        account.user = u"anna"_s;
        account.imap = {server.at(0), static_cast<quint16>(server.at(1).toInt()),
                        domain::TransportSecurity::ImplicitTls};
        account.smtp = {server.at(0), 1, domain::TransportSecurity::StartTls};
        account.caFile = server.at(2);
        const auto id = store
                            .write([account](storage::WriteContext& context) {
                                return storage::AccountRepository(context.db).insert(account);
                            })
                            .takeResult();
        account.id = id.value();
        (void)QCoro::waitFor(m_credentials.write(net::credentialKey(account), u"hemmelig"_s));
        folder = m_engine->openJournal(account);
    }
    ~Mailbox() { folder.reset(); }

private:
    net::InMemoryCredentialStore m_credentials;
    std::unique_ptr<engine::Engine> m_engine;

public:
    std::unique_ptr<journal::LogFolder> folder;
};

std::unique_ptr<storage::Store> workspace(const QString& folder, const Clock& clock)
{
    auto store = storage::Store::open(folder, clock);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().userText));
    return *std::move(store);
}

/// Until everything in the log is folded and everything decided is in it.
void untilInStep(journal::SharedLog& log)
{
    QEventLoop loop;
    QObject::connect(&log, &journal::SharedLog::inStep, &loop, &QEventLoop::quit);
    QObject::connect(&log, &journal::SharedLog::setAside, &loop, [](const journal::Verdict& verdict) {
        qFatal("entry %lld: %s", static_cast<long long>(verdict.position),
               qUtf8Printable(journal::setAsideText(*verdict.setAside)));
    });
    if (const Status begun = log.start(); !begun)
        qFatal("%s", qUtf8Printable(begun.error().userText));
    loop.exec();
}

qint64 operationsIn(storage::Store& store)
{
    return store
        .read([](storage::Database& db) -> Result<qint64> {
            storage::Query query = db.query("SELECT count(*) FROM operation WHERE log_order > 0");
            return query.next() ? query.integer(0) : 0;
        })
        .value();
}

QJsonObject join(journal::LogFolder& folder, storage::Store& store)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    journal::SharedLog log(store, folder, {DeviceId{u"new-pc"_s}, *journal::makeSigningKeys()});
    untilInStep(log);
    const double took = seconds(timer);
    return {{u"seconds"_s, took}, {u"cpu"_s, processorSeconds() - before}, {u"operations"_s, operationsIn(store)}};
}

/// fold FOLDER OPERATIONS PER_BATCH: a new workstation reads a log that is at hand.
int fold(const QStringList& words)
{
    bench::LogMaker maker(words.at(1).toLongLong(), words.at(2).toInt());
    QList<journal::LogEntry> entries;
    qint64 bytes = 0;
    QElapsedTimer timer;
    timer.start();
    while (const auto made = maker.next()) {
        entries.append({entries.size() + 1, made->addition.bytes, made->time});
        bytes += made->addition.bytes.size();
    }
    const double making = seconds(timer);
    MemoryFolder folder(entries);
    const SystemClock clock;
    const auto store = workspace(words.at(0), clock);
    QJsonObject figures = join(folder, *store);
    figures[u"made_seconds"_s] = making;
    figures[u"batches"_s] = entries.size();
    figures[u"bytes"_s] = bytes;
    print(figures);
    return 0;
}

/// make MAILDIR OPERATIONS PER_BATCH: the log as mails of a folder that a server takes over.
int make(const QStringList& words)
{
    const QString folder = words.at(0) + u"/.Svarbord.Journal"_s;
    for (const QString& part : {u"/cur"_s, u"/new"_s, u"/tmp"_s})
        if (!QDir().mkpath(words.at(0) + part) || !QDir().mkpath(folder + part))
            return 1;
    domain::Account account;
    account.address = u"support@desk.example"_s;
    bench::LogMaker maker(words.at(1).toLongLong(), words.at(2).toInt());
    qint64 batches = 0;
    qint64 bytes = 0;
    while (const auto made = maker.next()) {
        const auto mail = engine::journalMail(made->addition, account, made->time);
        const QString name = u"%1/cur/%2.%3.bench:2,S"_s.arg(folder)
                                 .arg(toMs(made->time) / 1000)
                                 .arg(++batches, 9, 10, QLatin1Char('0'));
        QFile file(name);
        if (!mail || !file.open(QIODevice::WriteOnly) || file.write(*mail) != mail->size())
            return 1;
        file.setFileTime(toDateTime(made->time), QFileDevice::FileModificationTime);
        bytes += mail->size();
    }
    const journal::LogIdentity founder = maker.founder();
    QFile keys(words.at(0) + u"/founder"_s);
    if (!keys.open(QIODevice::WriteOnly) ||
        keys.write(founder.keys.publicKey.toBase64() + ' ' + founder.keys.secretKey.toBase64()) <= 0)
        return 1;
    print({{u"batches"_s, batches}, {u"bytes"_s, bytes}});
    return 0;
}

/// keep FOLDER HOST PORT CA FOUNDER: who founded that log reads it and writes its chapters.
int keep(const QStringList& words)
{
    QFile file(words.at(4));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QList<QByteArray> parts = file.readAll().split(' ');
    const journal::SigningKeys keys{QByteArray::fromBase64(parts.value(0)), QByteArray::fromBase64(parts.value(1))};
    const SystemClock clock;
    const auto store = workspace(words.at(0), clock);
    Mailbox mailbox(*store, words.mid(1, 3));
    journal::SharedLog log(*store, *mailbox.folder, {DeviceId{u"agent0-pc"_s}, keys});
    log.keeper().setPolicy({std::chrono::milliseconds{0}, std::chrono::hours{24 * 30}});
    QElapsedTimer timer;
    QEventLoop loop;
    QObject::connect(&log, &journal::SharedLog::inStep, &loop, [&timer] {
        if (!timer.isValid())
            timer.start();
    });
    QTimer looks;
    looks.start(std::chrono::milliseconds{200});
    looks.callOnTimeout(&loop, [&] {
        const auto left =
            store->read([](storage::Database& db) { return storage::ChapterRepository(db).firstUnwritten(); });
        if (timer.isValid() && left && *left == 0)
            loop.quit();
    });
    if (const Status begun = log.start(); !begun)
        qFatal("%s", qUtf8Printable(begun.error().userText));
    loop.exec();
    const double taken = seconds(timer);
    qint64 bytes = 0;
    qint64 chapters = 0;
    journal::LogSlice slice{0, {}, 0, 0, true};
    while (slice.more) {
        auto next = mailbox.folder->chaptersAfter(slice.epoch, slice.end, 8, journal::ChapterPart::Whole);
        slice = next.takeResult().value();
        chapters += slice.entries.size();
        for (const journal::LogEntry& entry : slice.entries)
            bytes += entry.bytes.size();
    }
    print({{u"seconds"_s, taken}, {u"chapters"_s, chapters}, {u"bytes"_s, bytes}});
    return 0;
}

/// join FOLDER HOST PORT CA: a new workstation at that mailbox.
int joinMailbox(const QStringList& words)
{
    const SystemClock clock;
    const auto store = workspace(words.at(0), clock);
    Mailbox mailbox(*store, words.mid(1));
    print(join(*mailbox.folder, *store));
    return 0;
}

void decide(storage::Store& store, domain::OperationKind kind, const QJsonObject& payload, ConversationId target)
{
    const auto done = store
                          .write([&](storage::WriteContext& context) -> Status {
                              domain::Operation draft;
                              draft.member = MemberId{u"kari"_s};
                              draft.kind = kind;
                              draft.payload = payload;
                              draft.target = target;
                              journal::Folding folding(context);
                              folding.apply(draft, 0);
                              return {};
                          })
                          .takeResult();
    if (!done)
        qFatal("%s", qUtf8Printable(done.error().userText));
}

/// append FOLDER HOST PORT CA OPERATIONS: what waited while the server was away, and then one decision after the other.
int append(const QStringList& words)
{
    const SystemClock clock;
    const auto store = workspace(words.at(0), clock);
    Mailbox mailbox(*store, words.mid(1, 3));
    const auto keys = *journal::makeSigningKeys();
    const DeviceId device{u"kari-pc"_s};
    (void)store
        ->write([&](storage::WriteContext& context) {
            return storage::SettingsRepository(context.db).set(u"journal.device"_s, device.value);
        })
        .takeResult();
    decide(*store, domain::OperationKind::Found,
           {{u"workspace"_s, u"0199c306-6400-7000-8000-000000000001"_s},
            {u"title"_s, u"Fjellsport"_s},
            {u"name"_s, u"kari"_s},
            {u"address"_s, u"kari@firma.test"_s},
            {u"key"_s, QString::fromLatin1(keys.publicKey.toBase64())},
            {u"machine"_s, u"PC"_s}},
           {});
    journal::SharedLog log(*store, *mailbox.folder, {device, keys});
    untilInStep(log);
    const int count = words.at(4).toInt();
    const auto share = [&](int number) {
        decide(*store, domain::OperationKind::SetShared,
               {{u"area"_s, u"snippet"_s},
                {u"key"_s, QString::number(number % 200)},
                {u"value"_s, QJsonObject{{u"text"_s, u"Takk for henvendelsen %1"_s.arg(number)}}}},
               {});
    };
    const auto untilSent = [&] {
        QEventLoop loop;
        QObject::connect(&log, &journal::SharedLog::inStep, &loop, [&] {
            const auto pending =
                store->read([](storage::Database& db) { return storage::OperationRepository(db).pending(1); });
            if (pending && pending->isEmpty())
                loop.quit();
        });
        loop.exec();
    };
    (void)store
        ->write([&](storage::WriteContext& context) -> Status {
            journal::Folding folding(context);
            for (int i = 0; i < count; ++i) {
                domain::Operation draft;
                draft.member = MemberId{u"kari"_s};
                draft.kind = domain::OperationKind::SetShared;
                draft.payload = {{u"area"_s, u"snippet"_s},
                                 {u"key"_s, QString::number(i % 200)},
                                 {u"value"_s, QJsonObject{{u"text"_s, u"Takk %1"_s.arg(i)}}}};
                folding.apply(draft, 0);
            }
            return {};
        })
        .takeResult();
    QElapsedTimer timer;
    timer.start();
    untilSent();
    const double waited = seconds(timer);
    QList<double> single;
    for (int i = 0; i < 100; ++i) {
        timer.restart();
        share(i);
        untilSent();
        single.append(seconds(timer) * 1e3);
    }
    std::ranges::sort(single);
    print({{u"operations"_s, count},
           {u"seconds"_s, waited},
           {u"single_median_ms"_s, single.at(50)},
           {u"single_p95_ms"_s, single.at(95)}});
    return 0;
}

/// watch FOLDER HOST PORT CA SECONDS: a workstation at rest.
int watch(const QStringList& words)
{
    const SystemClock clock;
    const auto store = workspace(words.at(0), clock);
    Mailbox mailbox(*store, words.mid(1, 3));
    journal::SharedLog log(*store, *mailbox.folder, {DeviceId{u"idle-pc"_s}, *journal::makeSigningKeys()});
    untilInStep(log);
    QTextStream(stdout) << "idle\n" << Qt::flush;
    QTimer::singleShot(std::chrono::seconds{words.at(4).toInt()}, QCoreApplication::instance(),
                       &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const QStringList words = arguments.mid(2);
    if (what == u"fold" && words.size() == 3)
        return fold(words);
    if (what == u"make" && words.size() == 3)
        return make(words);
    if (what == u"join" && words.size() == 4)
        return joinMailbox(words);
    if (what == u"keep" && words.size() == 5)
        return keep(words);
    if (what == u"append" && words.size() == 5)
        return append(words);
    if (what == u"watch" && words.size() == 5)
        return watch(words);
    std::fputs("usage: svarbord_journal_bench fold FOLDER OPERATIONS PER_BATCH\n"
               "       svarbord_journal_bench make MAILDIR OPERATIONS PER_BATCH\n"
               "       svarbord_journal_bench join FOLDER HOST PORT CA\n"
               "       svarbord_journal_bench keep FOLDER HOST PORT CA FOUNDER\n"
               "       svarbord_journal_bench append FOLDER HOST PORT CA OPERATIONS\n"
               "       svarbord_journal_bench watch FOLDER HOST PORT CA SECONDS\n",
               stderr);
    return 2;
}
