// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/batch.h"
#include "storage/compression.h"
#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/operation_repository.h"
#include "storage/overtaken_repository.h"
#include "support/patience.h"
#include "unit/journal/log_member.h"
#include "unit/storage/store_fixture.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

namespace svarbord::journal {

using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

/// What lies on the server; each workstation reaches it through a folder of its own.
struct Server
{
    QList<LogEntry> entries;
    QList<class Folder*> clients;
    qint64 isReadByNewer = 0; ///< the entry that looks like one of a newer program
    qint64 withholds = 0;     ///< the entry that it lists and does not hand over
    const QByteArray unreadable =
        compress(QByteArray(R"({"content":{"v":999},"signature":")") + QByteArray(64, 'x').toBase64() + R"("})");
    Timestamp time{}; ///< by its own clock; 0: it does not tell
};

class Folder final : public LogFolder
{
public:
    explicit Folder(Server& server) : m_server(server) { server.clients.append(this); }
    ~Folder() override { m_server.clients.removeOne(this); }

    QFuture<Result<LogPosition>> append(LogAddition addition) override
    {
        if (!isReachable)
            return finished<LogPosition>(fail(ErrorCode::NetworkFailed, u"offline"_s));
        if (refusals > 0) {
            --refusals;
            return finished<LogPosition>(fail(ErrorCode::Rejected, u"no room"_s));
        }
        const auto known = std::ranges::find(m_server.entries, addition.bytes, &LogEntry::bytes);
        if (looksUp && addition.again && known != m_server.entries.end())
            return finished<LogPosition>(LogPosition{1, known->position});
        if (losesBatches > 0) {
            --losesBatches;
            return finished<LogPosition>(LogPosition{1, m_server.entries.size() + 1});
        }
        isReachable = isReachable && !breaksDown;
        m_server.entries.append({m_server.entries.size() + 1, addition.bytes, m_server.time});
        for (Folder* client : std::as_const(m_server.clients))
            emit client->arrived();
        if (losesAnswers || breaksDown)
            return finished<LogPosition>(fail(ErrorCode::NetworkFailed, u"cut"_s));
        return finished<LogPosition>(LogPosition{1, m_server.entries.size()});
    }
    QFuture<Result<LogSlice>> entriesAfter(quint32, qint64 position, int limit) override
    {
        ++looks;
        if (!isReachable)
            return finished<LogSlice>(fail(ErrorCode::NetworkFailed, u"offline"_s));
        LogSlice slice;
        slice.epoch = 1;
        slice.entries =
            m_server.entries.sliced(position).first(std::min<qsizetype>(limit, m_server.entries.size() - position));
        if (const qsizetype at = m_server.isReadByNewer - 1 - position; at >= 0 && at < slice.entries.size())
            slice.entries[at].bytes = m_server.unreadable;
        if (const qsizetype at = m_server.withholds - 1 - position; at >= 0 && at < slice.entries.size())
            slice.entries[at] = {m_server.withholds, {}, {}, true};
        slice.end = position + slice.entries.size();
        slice.newest = m_server.entries.size();
        slice.more = slice.end < slice.newest;
        return finished<LogSlice>(slice);
    }

    void setReachable(bool reachable)
    {
        isReachable = reachable;
        if (reachable)
            emit arrived();
    }

    bool isReachable = true;
    bool losesAnswers = false;
    bool looksUp = false;    ///< what may lie there already
    bool breaksDown = false; ///< once it took something
    int refusals = 0;        ///< of what is added next
    int losesBatches = 0;    ///< it takes them, and they are never there
    int looks = 0;           ///< how often it was asked for entries

private:
    template <typename T>
    static QFuture<Result<T>> finished(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }

    Server& m_server;
};

/// A workstation with one conversation.
class Desk : public StoreFixture
{
public:
    Desk(Server& server, const QString& name) : folder(server), member(*store, folder, name)
    {
        addMail(conversation, u"mail@x"_s, clock.now());
    }

    void crash()
    {
        member.end();
        reopen();
        member.begin(*store, folder);
    }

    /// What is kept by a program that reads less.
    void updateProgram()
    {
        member.end();
        write([](WriteContext& context) -> Status {
            SettingsRepository settings(context.db);
            const QString kept = required(settings.value(u"log.newer"_s, QString()));
            return settings.set(u"log.newer"_s, QString(kept).replace(readableForms(), u"0.0"_s));
        });
        reopen();
        member.begin(*store, folder);
    }

    void hurry()
    {
        constexpr std::chrono::milliseconds soon{1};
        member.log().setPatience({soon, soon, soon, 3});
    }
    [[nodiscard]] QString setting(const QString& key)
    {
        return read([&](Database& db) { return SettingsRepository(db).value(key, QString()); });
    }

    /// The database is at work on something else while this is done; what waits for it is posted.
    template <typename F>
    void whileBusy(F f)
    {
        QSemaphore busy;
        auto work = store->write([&busy](WriteContext&) -> Status {
            busy.acquire();
            return {};
        });
        f();
        busy.release();
        QVERIFY(work.takeResult());
        QVERIFY(store->write([](WriteContext&) { return Status(); }, Store::Priority::Bulk).takeResult());
    }
    /// Reads what lies in the log, as far as that goes without writing.
    void readAhead()
    {
        constexpr int hops = 30;
        constexpr int readers = 8; // more than there are
        for (int i = 0; i < hops; ++i) {
            QThreadPool::globalInstance()->waitForDone();
            for (int reader = 0; reader < readers; ++reader)
                QVERIFY(store->readAsync([](Database&) { return Status(); }).takeResult());
            QCoreApplication::processEvents();
        }
    }

    void setStatus(const QString& status)
    {
        member.decide(OperationKind::SetStatus, {{u"status"_s, status}}, conversation);
    }

    [[nodiscard]] QString status()
    {
        return read([](Database& db) { return ConversationRepository(db).state(conversation); }).statusId;
    }
    [[nodiscard]] qsizetype pending()
    {
        return read([](Database& db) { return OperationRepository(db).pending(100); }).size();
    }

    [[nodiscard]] QList<StoredOperation> comments()
    {
        auto found = read([](Database& db) { return OperationRepository(db).ofConversation(conversation); });
        found.removeIf([](const StoredOperation& stored) { return stored.operation.kind != OperationKind::Comment; });
        return found;
    }
    [[nodiscard]] bool knows(ConversationId contact)
    {
        return store->read([&](Database& db) { return ContactRepository(db).find(ContactId{contact.value}); })
            .has_value();
    }
    [[nodiscard]] domain::Contact contact(ConversationId id)
    {
        return read([&](Database& db) { return ContactRepository(db).find(ContactId{id.value}); });
    }
    /// Of the conversation that shows it.
    [[nodiscard]] ConversationId placeOf(const QString& mail)
    {
        return read([&](Database& db) { return MessageRepository(db).holding({mail}); }).value(mail).conversation;
    }
    [[nodiscard]] bool hasBegun(ConversationId id)
    {
        return read([&](Database& db) { return ConversationRepository(db).hasBegun(id); });
    }
    void comment(const QString& text) { member.decide(OperationKind::Comment, {{u"text"_s, text}}, conversation); }
    [[nodiscard]] QStringList commentTexts()
    {
        QStringList texts;
        for (const StoredOperation& stored : comments())
            if (!stored.undone)
                texts.append(stored.operation.payload[u"text"].toString());
        return texts;
    }
    [[nodiscard]] QList<domain::Overtaken> overtaken()
    {
        return read([this](Database& db) { return OvertakenRepository(db).of(member.member()); });
    }
    /// As a machine that was put back from an old image.
    void turnClocksBack()
    {
        clock.advance(-std::chrono::hours{24 * 30});
        write([](WriteContext& context) { return SettingsRepository(context.db).set(u"journal.clock"_s, u"0"_s); });
    }

    static constexpr ConversationId conversation{7};
    Folder folder;
    LogMember member;
};

/// kari founded the workspace and let ola in.
inline void admit(Desk& kari, Desk& ola)
{
    kari.member.found();
    QTRY_VERIFY(kari.member.log().roster().isFounded());
    ola.member.askToJoin();
    QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
    kari.member.admit(ola.member);
    QTRY_VERIFY(ola.member.log().roster().isActive(ola.member.device()));
}

} // namespace svarbord::journal
