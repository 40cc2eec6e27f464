// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid7.h"
#include "base/when_done.h"
#include "engine/engine.h"
#include "engine/log_look.h"
#include "engine/own_place.h"
#include "engine/team_keys.h"
#include "engine/team_sync.h"
#include "journal/chapter.h"
#include "journal/folding.h"
#include "journal/log_settings.h"
#include "journal/recovery_key.h"
#include "journal/sharing.h"
#include "storage/settings_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::engine {

using storage::required;
using storage::SettingsRepository;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds farewellPatience{15};
constexpr int clockBits = 16;
const QString selfKey = u"workspace.self"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine::TeamSync)
};

/// The wish, or with a number where somebody else goes by it.
MemberId freeId(const domain::Roster& roster, const MemberId& wish)
{
    MemberId id = wish;
    for (int number = 2; roster.member(id); ++number)
        id.value = wish.value + QString::number(number);
    return id;
}

/// What the recovery key's device says: this new one belongs to me.
Result<journal::SealedBatch> admission(const journal::LogReader& log, const journal::SigningKeys& recovery,
                                       const domain::RosterDevice& fresh, Timestamp now)
{
    const DeviceId author = journal::recoveryDevice(recovery.publicKey);
    domain::Operation operation;
    operation.id = OperationId{makeUuid7(now)};
    operation.member = fresh.member;
    operation.device = author;
    operation.clock = std::max({log.newestClock(), log.headOf(author).clock, toMs(now) << clockBits}) + 1;
    operation.kind = domain::OperationKind::AdmitDevice;
    operation.payload = domain::devicePayload(fresh);
    return journal::seal(
        {log.roster().workspace, makeUuid7(now), author, log.headOf(author).hash, log.newest(), {operation}},
        recovery.secretKey);
}

/// Who belongs to the team, as fast as its snapshot allows.
class Reading final : public LogLook::Visitor
{
public:
    journal::LogReader log;

    void begin(quint32 epoch, qint64 newest, const std::optional<journal::LogEntry>& oldest) override
    {
        m_chapters.emplace(epoch, newest, oldest);
    }
    void chapter(const journal::LogEntry& entry) override { m_chapters->add(entry); }
    qint64 behindChapters() override
    {
        log = m_chapters->reader();
        return log.position();
    }
    void visit(const journal::LogEntry& entry) override { static_cast<void>(log.read(entry)); }

private:
    std::optional<journal::ChapterChain> m_chapters;
};

/// Whatever was copied is let in anew, or nowhere any more.
void forgetCopy(storage::WriteContext& context)
{
    for (const QString& key : {copyKey, unsignedCopyKey})
        required(SettingsRepository(context.db).remove(key));
}

Status keepAccount(storage::WriteContext& context, AccountId account)
{
    forgetCopy(context);
    return SettingsRepository(context.db).set(team::accountKey, QString::number(account.value));
}

} // namespace

/// The way into a log: the key first, then what the log is told, then what is kept of it here.
struct TeamSync::Entry
{
    domain::Account account;
    Introduction who;
    QString title;        ///< of a workspace that is founded
    QString workspace;    ///< in the mailbox
    QByteArray beginning; ///< of its log
    journal::SigningKeys keys;
    DeviceId device;
    journal::SigningKeys recovery; ///< admits the device; its public half goes into what is founded
    std::optional<journal::LogReader> log;
    QString outcome; ///< the code, or the short name
    enum class Way { Found, Join, Recover } way = Way::Join;
    Promise<Result<QString>> promise;
};

Future<Result<journal::LogReader>> TeamSync::read(const domain::Account& account)
{
    auto promise = std::make_shared<Promise<Result<journal::LogReader>>>();
    auto future = promise->future();
    const auto reader = std::make_shared<Reading>();
    auto* look = new LogLook(m_engine.openJournal(account), this);
    const auto visited = look->visit(reader);
    whenDone(visited, this, [look, reader, promise](const Status& done) {
        look->deleteLater();
        promise->finish(done ? Result<journal::LogReader>(reader->log) : fail(done.error()));
    });
    return future;
}

Future<Result<domain::Roster>> TeamSync::look(const domain::Account& account)
{
    return read(account).andThen([](const Result<journal::LogReader>& log) -> Result<domain::Roster> {
        if (!log)
            return fail(log.error());
        return log->roster();
    });
}

Future<Result<QString>> TeamSync::found(const domain::Account& account, const Introduction& founder,
                                        const QString& title)
{
    const auto entry = std::make_shared<Entry>();
    auto future = entry->promise.future();
    entry->account = account;
    entry->who = founder;
    entry->title = title;
    entry->workspace = makeUuid7(m_clock.now());
    entry->way = Entry::Way::Found;
    whenDone(read(account), this, [this, entry](const Result<journal::LogReader>& log) {
        if (!log)
            return entry->promise.finish(fail(log.error()));
        if (log->roster().isFounded())
            return entry->promise.finish(
                fail(ErrorCode::Conflict,
                     Text::tr("There is a workspace in this mailbox already: %1. Ask to join it instead.")
                         .arg(log->roster().title)));
        auto recovery = journal::makeRecoveryKey();
        if (!recovery)
            return entry->promise.finish(fail(recovery.error()));
        entry->recovery = recovery->keys;
        entry->outcome = recovery->code;
        keepKey(entry);
    });
    return future;
}

Future<Result<MemberId>> TeamSync::join(const domain::Account& account, const Introduction& newcomer)
{
    const auto entry = std::make_shared<Entry>();
    auto future = entry->promise.future();
    entry->account = account;
    entry->who = newcomer;
    whenDone(read(account), this, [this, entry](const Result<journal::LogReader>& log) {
        if (!log)
            return entry->promise.finish(fail(log.error()));
        const domain::Roster& roster = log->roster();
        MemberId& id = entry->who.member.id;
        const domain::RosterMember* known = roster.member(id);
        if (!roster.isFounded())
            return entry->promise.finish(
                fail(ErrorCode::NotFound, Text::tr("Nobody shares a workspace in this mailbox yet.")));
        if (entry->who.isKnown && (!known || known->removed))
            return entry->promise.finish(fail(ErrorCode::NotFound, Text::tr("%1 is not a member.").arg(id.value)));
        if (entry->who.isKnown)
            entry->who.member = known->member;
        else
            id = freeId(roster, id);
        entry->workspace = roster.workspace;
        entry->beginning = log->beginning();
        entry->outcome = id.value;
        keepKey(entry);
    });
    return future.andThen([](const Result<QString>& id) -> Result<MemberId> {
        if (!id)
            return fail(id.error());
        return MemberId{*id};
    });
}

Future<Result<MemberId>> TeamSync::recover(const domain::Account& account, const QString& code, const QString& machine)
{
    const auto entry = std::make_shared<Entry>();
    auto future = entry->promise.future();
    entry->account = account;
    entry->who.machine = machine;
    entry->way = Entry::Way::Recover;
    auto recovery = journal::keysFromRecoveryCode(code);
    if (!recovery) {
        entry->promise.finish(fail(recovery.error()));
    } else {
        entry->recovery = *std::move(recovery);
        whenDone(read(account), this, [this, entry](const Result<journal::LogReader>& log) {
            if (!log)
                return entry->promise.finish(fail(log.error()));
            const DeviceId paper = journal::recoveryDevice(entry->recovery.publicKey);
            const domain::Roster& roster = log->roster();
            const domain::RosterDevice* known = roster.device(paper);
            if (!known || known->publicKey != entry->recovery.publicKey || !roster.isActive(paper))
                return entry->promise.finish(fail(
                    ErrorCode::Rejected, Text::tr("This recovery key does not belong to the workspace in this mailbox, "
                                                  "or was withdrawn.")));
            entry->who.member = roster.member(known->member)->member;
            entry->workspace = roster.workspace;
            entry->beginning = log->beginning();
            entry->outcome = known->member.value;
            entry->log = *log;
            keepKey(entry);
        });
    }
    return future.andThen([](const Result<QString>& id) -> Result<MemberId> {
        if (!id)
            return fail(id.error());
        return MemberId{*id};
    });
}

void TeamSync::keepKey(const std::shared_ptr<Entry>& entry)
{
    if (m_state.phase != TeamPhase::Local && m_state.phase != TeamPhase::NoKey)
        return entry->promise.finish(
            fail(ErrorCode::Conflict, Text::tr("This workspace is shared already. Leave its team first.")));
    auto keys = journal::makeSigningKeys();
    if (!keys)
        return entry->promise.finish(fail(keys.error()));
    entry->keys = *std::move(keys);
    entry->device = DeviceId{makeUuid7(m_clock.now())};
    whenDone(m_engine.keepSecret(team::keyName(entry->device), team::secretOf(entry->keys)), this,
             [this, entry](const Status& kept) {
                 if (!kept)
                     return entry->promise.finish(fail(kept.error()));
                 if (entry->way == Entry::Way::Recover)
                     return admit(entry);
                 enter(entry);
             });
}

void TeamSync::admit(const std::shared_ptr<Entry>& entry)
{
    const auto sealed = admission(
        *entry->log, entry->recovery,
        {entry->device, entry->who.member.id, entry->keys.publicKey, entry->who.machine, false}, m_clock.now());
    if (!sealed)
        return entry->promise.finish(fail(sealed.error()));
    const std::shared_ptr<journal::LogFolder> folder = m_engine.openJournal(entry->account);
    const auto added =
        folder->append({sealed->batch.id, journal::encodeBatch(*sealed), journal::describeBatch(sealed->batch), false});
    whenDone(added, this, [this, entry, folder](const Result<journal::LogPosition>& place) {
        if (!place)
            return entry->promise.finish(fail(place.error()));
        enter(entry);
    });
}

void TeamSync::enter(const std::shared_ptr<Entry>& entry)
{
    const auto stored = m_store.write([entry](storage::WriteContext& context) -> Status {
        const MemberId self{required(SettingsRepository(context.db).value(selfKey, QString()))};
        const journal::Newcomer newcomer{entry->who.member, entry->device, entry->keys.publicKey, entry->who.machine};
        required(keepAccount(context, entry->account.id));
        if (entry->way == Entry::Way::Found)
            return journal::beginLog(context, self, newcomer, entry->workspace, entry->title,
                                     entry->recovery.publicKey);
        journal::expectBeginning(context, entry->beginning);
        return journal::beginJoining(context, self, newcomer, entry->workspace,
                                     entry->way == Entry::Way::Recover ? journal::Admission::Given
                                                                       : journal::Admission::Asked);
    });
    whenDone(stored, this, [this, entry](const Status& done) {
        if (!done)
            return entry->promise.finish(fail(done.error()));
        begin();
        entry->promise.finish(entry->outcome);
    });
}

Future<Status> TeamSync::leave()
{
    auto promise = std::make_shared<Promise<Status>>();
    auto future = promise->future();
    if (m_state.phase != TeamPhase::Member) {
        leaveNow(promise);
        return future;
    }
    const auto told = m_store.write([device = m_state.device](storage::WriteContext& context) -> Status {
        domain::Operation draft;
        draft.member = MemberId{required(SettingsRepository(context.db).value(selfKey, QString()))};
        draft.kind = domain::OperationKind::WithdrawDevice;
        draft.payload = {{u"device"_s, device.value}};
        static_cast<void>(journal::Folding(context).apply(draft, 0));
        return {};
    });
    whenDone(told, this, [this, promise](const Status& done) {
        if (!done)
            return promise->finish(done);
        whenDone(catchUp(farewellPatience), this, [this, promise](const Status&) { leaveNow(promise); });
    });
    return future;
}

void TeamSync::leaveNow(const std::shared_ptr<Promise<Status>>& promise)
{
    end();
    const DeviceId device = m_state.device;
    const auto left = m_store.write([](storage::WriteContext& context) -> Status {
        required(SettingsRepository(context.db).remove(team::accountKey));
        forgetCopy(context);
        return journal::leaveLog(context);
    });
    whenDone(left, this, [this, promise, device](const Status& done) {
        if (!done)
            return promise->finish(done);
        set({});
        refresh();
        whenDone(m_engine.dropSecret(team::keyName(device)), this,
                 [promise](const Status& dropped) { promise->finish(dropped); });
    });
}

} // namespace svarbord::engine
