// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/team_sync.h"

#include "base/log.h"
#include "base/when_done.h"
#include "engine/engine.h"
#include "engine/log_look.h"
#include "engine/own_place.h"
#include "engine/presence.h"
#include "engine/team_keys.h"
#include "engine/team_rights.h"
#include "journal/chapter.h"
#include "journal/workspace_copy.h"
#include "storage/account_repository.h"
#include "storage/log_record_repository.h"
#include "storage/operation_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace svarbord::engine {

using storage::required;
using storage::SettingsRepository;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds takeUpAfter{2};
constexpr std::chrono::seconds keyAgainAfter{20};
constexpr std::chrono::milliseconds handedOverLook{100};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine::TeamSync)
};

/// The whole log, or what is left of it where the batches that its snapshot holds were taken out.
class Auditing final : public LogLook::Visitor
{
public:
    explicit Auditing(QList<journal::LogPlace> known) : m_known(std::move(known)) {}

    void begin(quint32 epoch, qint64 newest, const std::optional<journal::LogEntry>& oldest) override
    {
        m_epoch = epoch;
        m_oldest = oldest ? oldest->position : 0;
        m_chapters.emplace(epoch, newest, oldest);
    }
    /// Only a chapter whose batches are all gone stands in for them: what was taken out of one that is still there is
    /// missing.
    void chapter(const journal::LogEntry& entry) override
    {
        const auto head = journal::decodeChapterHead(entry.bytes);
        if (!head)
            return;
        const bool isGone = m_oldest == 0 || head->chapter.end.position < m_oldest;
        if (m_oldest == 0 || (head->chapter.epoch == m_epoch && isGone))
            m_chapters->add(entry);
    }
    qint64 behindChapters() override
    {
        m_audit.emplace(m_chapters->reader(), m_known);
        return 0;
    }
    void visit(const journal::LogEntry& entry) override { m_audit->add(entry); }
    [[nodiscard]] TeamAudit outcome() { return {m_audit->finish(), m_audit->entries(), m_audit->operations()}; }

private:
    QList<journal::LogPlace> m_known;
    quint32 m_epoch = 0;
    qint64 m_oldest = 0; ///< where the first batch lies; 0: none is left
    std::optional<journal::ChapterChain> m_chapters;
    std::optional<journal::LogAudit> m_audit;
};

struct Standing
{
    AccountId account;
    DeviceId device;
    domain::Roster roster;
    bool isAsking = false; ///< a request of ours is on its way
    bool isCopy = false;
};

Result<Standing> standingIn(const storage::Store& store)
{
    return store.read([](storage::Database& db) -> Result<Standing> {
        SettingsRepository settings(db);
        Standing standing;
        standing.account = AccountId{required(settings.value(team::accountKey, u"0"_s)).toLongLong()};
        standing.device = DeviceId{required(settings.value(team::deviceKey, QString()))};
        standing.roster = required(storage::RosterRepository(db).load());
        standing.isAsking =
            !required(storage::OperationRepository(db).pendingOf({domain::OperationKind::RequestJoin})).isEmpty() ||
            required(settings.value(unsignedCopyKey));
        standing.isCopy = required(settings.value(copyKey)).has_value();
        return standing;
    });
}

TeamPhase phaseOf(const Standing& standing)
{
    const domain::Roster& roster = standing.roster;
    if (const domain::RosterDevice* device = roster.device(standing.device))
        return roster.isActive(device->id) ? TeamPhase::Member : TeamPhase::Removed;
    if (!roster.isFounded())
        return TeamPhase::Founding;
    return standing.isAsking || roster.request(standing.device) ? TeamPhase::Waiting : TeamPhase::Declined;
}

} // namespace

TeamSync::TeamSync(storage::Store& store, Engine& engine, const Clock& clock, const QString& dataDir, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_engine(engine),
      m_clock(clock),
      m_lock(dataDir + u"/team.lock"_s)
{
    m_lock.setStaleLockTime(0);
    m_takeUp.callOnTimeout(this, &TeamSync::takeUp);
    connect(&store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.members)
            refresh();
        if (m_isStarted && changes.accounts && m_state.phase != TeamPhase::Local &&
            account(m_state.account) != m_account)
            begin();
    });
    refresh();
}

TeamSync::~TeamSync()
{
    end();
}

void TeamSync::start()
{
    m_isStarted = true;
    begin();
}

/// Also after something of it changed: the account, the key.
void TeamSync::begin()
{
    end();
    refresh();
    if (m_state.phase == TeamPhase::Local || !m_isStarted)
        return;
    takeUp();
}

void TeamSync::end()
{
    ++m_openings;
    m_takeUp.stop();
    m_presence.reset();
    m_notes.reset();
    m_identity.reset();
    m_rights.reset();
    m_log.reset();
    m_folder.reset();
    m_lock.unlock();
}

void TeamSync::takeUp()
{
    TeamState state = m_state;
    state.isElsewhere = !m_lock.isLocked() && !m_lock.tryLock(0);
    set(state);
    if (state.isElsewhere)
        return m_takeUp.start(takeUpAfter);
    m_takeUp.stop();
    if (isUnsignedCopy())
        return askForCopy();
    const auto account = this->account(state.account);
    if (!account) {
        state.problem = Text::tr("The mailbox that the team shares is not connected any more. Connect it again.");
        return set(state);
    }
    const int opening = ++m_openings;
    whenDone(m_engine.readSecret(team::keyName(state.device)), this,
             [this, opening, account = *account](const Result<QString>& secret) {
                 if (opening != m_openings)
                     return;
                 if (secret)
                     return open(account, *secret);
                 lackKey(secret.error());
             });
}

bool TeamSync::isUnsignedCopy() const
{
    const auto told = m_store.read([](storage::Database& db) { return SettingsRepository(db).value(unsignedCopyKey); });
    return told && told->has_value();
}

/// A workspace that was copied has a key of its own before it says anything.
void TeamSync::askForCopy()
{
    const auto keys = journal::makeSigningKeys();
    if (!keys) {
        emit problem(keys.error());
        return;
    }
    const int opening = ++m_openings;
    const DeviceId device = m_state.device;
    whenDone(m_engine.keepSecret(team::keyName(device), team::secretOf(*keys)), this,
             [this, opening, device, publicKey = keys->publicKey](const Status& kept) {
                 if (opening != m_openings)
                     return;
                 if (!kept)
                     return lackKey(kept.error());
                 const auto asked = m_store.write([device, publicKey](storage::WriteContext& context) -> Status {
                     required(SettingsRepository(context.db).remove(unsignedCopyKey));
                     return journal::askForCopy(context, device, publicKey, QSysInfo::machineHostName());
                 });
                 whenDone(asked, this, [this, opening](const Status& stored) {
                     if (opening != m_openings)
                         return;
                     if (!stored)
                         emit problem(stored.error());
                     else
                         takeUp();
                 });
             });
}

void TeamSync::lackKey(const Error& error)
{
    TeamState without = m_state;
    without.phase = TeamPhase::NoKey;
    without.problem = error.userText;
    set(without);
    m_takeUp.start(keyAgainAfter); // a keychain that is locked may be opened
    emit problem(error);
}

void TeamSync::open(const domain::Account& account, const QString& secret)
{
    m_account = account;
    if (m_state.phase == TeamPhase::NoKey) {
        m_state.phase = TeamPhase::Founding; // no longer; what it is follows
        m_state.problem.clear();
    }
    refresh();
    m_folder = m_engine.openJournal(account);
    connect(m_folder.get(), &journal::LogFolder::reachableChanged, this, [this](bool reachable, const QString& why) {
        TeamState state = m_state;
        state.isReachable = reachable;
        state.problem = why;
        set(state);
    });
    m_identity = journal::LogIdentity{m_state.device, team::keysFrom(secret)};
    m_log = std::make_unique<journal::SharedLog>(m_store, *m_folder, *m_identity);
    m_rights = std::make_unique<TeamRights>(m_store, m_engine, account);
    connect(m_rights.get(), &TeamRights::changed, this, [this] {
        TeamState state = m_state;
        state.rights = m_rights->text();
        set(state);
    });
    openPresence();
    connect(m_log.get(), &journal::SharedLog::inStep, this, [this] {
        refresh();
        m_rights->keep(m_roster, m_state.device);
        emit inStep();
    });
    connect(m_log.get(), &journal::SharedLog::setAside, this, &TeamSync::setAside);
    connect(m_log.get(), &journal::SharedLog::refused, this, &TeamSync::refused);
    connect(m_log.get(), &journal::SharedLog::problem, this, &TeamSync::problem);
    const auto tell = [this](const QString& problem) {
        TeamState state = m_state;
        state.problem = problem;
        set(state);
    };
    connect(m_log.get(), &journal::SharedLog::anotherTeamFound, this, tell);
    connect(m_log.get(), &journal::SharedLog::mended, this, [tell] { tell({}); });
    if (const Status begun = m_log->start(); !begun) {
        qCWarning(logEngine) << "the shared log cannot go on:" << begun.error().detail;
        TeamState state = m_state;
        state.problem = begun.error().userText;
        set(state);
        emit problem(begun.error());
    }
}

void TeamSync::takePart()
{
    m_takesPart = true;
    openPresence();
}

void TeamSync::show(domain::Activity activity, ConversationId conversation)
{
    m_activity = activity;
    m_shown = conversation;
    if (m_presence)
        m_presence->show(activity, conversation);
}

void TeamSync::openPresence()
{
    if (!m_takesPart || !m_identity || m_presence)
        return;
    m_notes = m_engine.openPresence(m_account);
    m_presence = std::make_unique<Presence>(*m_notes, *m_identity, [this] { return m_roster; }, m_clock);
    m_presence->show(m_activity, m_shown);
    connect(m_presence.get(), &Presence::changed, this, &TeamSync::presenceChanged);
    connect(this, &TeamSync::changed, m_presence.get(), &Presence::rosterChanged);
}

/// What is stored is what everybody here goes by, whichever program stored it.
void TeamSync::refresh()
{
    const auto standing = standingIn(m_store);
    if (!standing)
        return;
    TeamState state = m_state;
    const bool wasWithoutKey = state.phase == TeamPhase::NoKey && state.device == standing->device;
    state.account = standing->account;
    state.device = standing->device;
    state.isCopy = standing->isCopy && !standing->roster.isActive(standing->device);
    if (!standing->account.isValid())
        state = {};
    else if (!wasWithoutKey)
        state.phase = phaseOf(*standing);
    const bool isNew = std::exchange(m_roster, standing->roster) != standing->roster;
    if (state == m_state && isNew)
        emit changed();
    set(state);
}

void TeamSync::set(TeamState state)
{
    if (std::exchange(m_state, state) != state)
        emit changed();
}

Result<domain::Account> TeamSync::account(AccountId id) const
{
    return m_store.read([id](storage::Database& db) { return storage::AccountRepository(db).find(id); });
}

Future<Status> TeamSync::catchUp(std::chrono::milliseconds patience)
{
    if (m_state.phase == TeamPhase::Local)
        return Future<Status>::ready({});
    if (m_state.phase == TeamPhase::NoKey)
        return Future<Status>::ready(fail(ErrorCode::Unauthorized, m_state.problem));
    auto promise = std::make_shared<Promise<Status>>();
    auto future = promise->future();
    auto* wait = new QObject(this);
    const auto finish = [wait, promise](const Status& outcome) {
        promise->finish(outcome);
        wait->deleteLater();
    };
    connect(this, &TeamSync::inStep, wait, [finish] { finish({}); });
    connect(this, &TeamSync::problem, wait, [finish](const Error& error) { finish(fail(error)); });
    QTimer::singleShot(patience, wait, [finish] {
        finish(fail(ErrorCode::Busy,
                    Text::tr("The team's mailbox has not answered yet. What was decided is handed "
                             "over later."),
                    {}, true));
    });
    if (m_state.isElsewhere)
        whenHandedOver(wait, promise);
    else if (m_log)
        m_log->catchUp();
    return future;
}

/// The other program does it; here it is seen in the database.
void TeamSync::whenHandedOver(QObject* wait, const std::shared_ptr<Promise<Status>>& promise)
{
    auto* look = new QTimer(wait);
    look->callOnTimeout(wait, [this, wait, promise] {
        const auto pending =
            m_store.read([](storage::Database& db) { return storage::OperationRepository(db).pending(1); });
        if (!pending || !pending->isEmpty())
            return;
        promise->finish({});
        wait->deleteLater();
    });
    look->start(handedOverLook);
}

Future<Result<TeamAudit>> TeamSync::audit()
{
    auto promise = std::make_shared<Promise<Result<TeamAudit>>>();
    auto future = promise->future();
    const auto account = this->account(m_state.account);
    const auto records = m_store.read([](storage::Database& db) -> Result<QList<storage::LogRecord>> {
        const auto epoch = required(SettingsRepository(db).value(team::epochKey, u"0"_s)).toUInt();
        return storage::LogRecordRepository(db).entries(epoch);
    });
    if (!account || !records) {
        promise->finish(fail(m_state.phase == TeamPhase::Local
                                 ? Error{ErrorCode::NotFound, false, Text::tr("This workspace is not shared."), {}}
                                 : (account ? records.error() : account.error())));
        return future;
    }
    QList<journal::LogPlace> known;
    for (const storage::LogRecord& record : *records)
        if (!record.hash.isEmpty())
            known.append({record.position, record.hash});
    const auto audit = std::make_shared<Auditing>(std::move(known));
    auto* look = new LogLook(m_engine.openJournal(*account), this);
    const auto visited = look->visit(audit);
    whenDone(visited, this, [look, audit, promise](const Status& done) {
        look->deleteLater();
        if (!done)
            return promise->finish(fail(done.error()));
        promise->finish(audit->outcome());
    });
    return future;
}

} // namespace svarbord::engine
