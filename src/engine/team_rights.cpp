// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/team_rights.h"

#include "base/log.h"
#include "base/stable_hash.h"
#include "base/when_done.h"
#include "domain/mailbox_login.h"
#include "engine/engine.h"
#include "journal/folding.h"
#include "storage/settings_repository.h"
#include "storage/shared_repository.h"

#include <QCoreApplication>

namespace svarbord::engine {

using domain::MailboxLogin;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes again{30};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine::TeamRights)
};

/// Gone with the log that is left.
const QString grantedKey = u"log.rights"_s;
/// Somebody else may have changed them on the server.
constexpr std::chrono::hours holdsFor{24};

QString nameOf(const QList<TeamLogin>& team)
{
    QByteArray all;
    for (const TeamLogin& login : team)
        all += login.name.toUtf8() + (login.isRemoved ? '-' : ' ') + QByteArray::number(static_cast<int>(login.role)) +
               '\n';
    return QString::fromLatin1(contentHash(all).toHex());
}

MailboxLogin ownLogin(const domain::Account& account)
{
    return MailboxLogin::of(account.user.isEmpty() ? account.address : account.user);
}

} // namespace

TeamRights::TeamRights(storage::Store& store, Engine& engine, domain::Account account, QObject* parent)
    : QObject(parent),
      m_store(store),
      m_engine(engine),
      m_account(std::move(account))
{
    m_again.setSingleShot(true);
    m_again.callOnTimeout(this, [this] { grant(m_team); });
}

void TeamRights::keep(const domain::Roster& roster, const DeviceId& own)
{
    const domain::RosterDevice* device = roster.device(own);
    if (!device || !roster.isActive(own))
        return;
    const auto logins = m_store.read(
        [](storage::Database& db) { return storage::SharedRepository(db).list(MailboxLogin::area.toString()); });
    if (!logins)
        return;
    const QString self = device->member.value;
    const MailboxLogin mine = ownLogin(m_account);
    if (!mine.name.isEmpty() && MailboxLogin::fromJson(logins->value(self)).name != mine.name)
        tellOwn(device->member);
    if (roster.member(device->member)->member.role != domain::Role::Administrator)
        return;
    QList<TeamLogin> team;
    for (const domain::RosterMember& entry : roster.members) {
        const QString id = entry.member.id.value;
        const QString name = id == self ? mine.name : MailboxLogin::fromJson(logins->value(id)).name;
        if (!name.isEmpty())
            team.append({name, entry.member.role, entry.removed});
    }
    const bool isNew = team != m_team;
    if (isNew && !m_isGranting && wasGranted(team))
        return;
    if (isNew || !(m_isDone || m_isGranting || m_again.isActive()))
        grant(team);
}

/// By a former run of this workstation's, not long ago.
bool TeamRights::wasGranted(const QList<TeamLogin>& team)
{
    const auto kept = m_store.read(
        [](storage::Database& db) { return storage::SettingsRepository(db).value(grantedKey, QString()); });
    const QStringList parts = kept.value_or(QString()).split(u' ');
    const Timestamp at = fromMs(parts.value(1).toLongLong());
    if (parts.value(0) != nameOf(team) || m_store.clock().now() > at + holdsFor)
        return false;
    m_team = team;
    m_isDone = true;
    m_outcome = static_cast<RightsOutcome>(parts.value(2).toInt());
    emit changed();
    return true;
}

void TeamRights::keepOutcome(const QList<TeamLogin>& team, RightsOutcome outcome)
{
    const QString kept =
        u"%1 %2 %3"_s.arg(nameOf(team)).arg(toMs(m_store.clock().now())).arg(static_cast<int>(outcome));
    auto stored = m_store.write([kept](storage::WriteContext& context) {
        return storage::SettingsRepository(context.db).set(grantedKey, kept);
    });
    whenDone(stored, this, [](const Status& done) {
        if (!done)
            qCWarning(logEngine) << "what the server grants is not remembered:" << done.error().detail;
    });
}

/// Once a run: what the team refuses it would refuse again.
void TeamRights::tellOwn(const MemberId& member)
{
    if (std::exchange(m_isTold, true))
        return;
    auto told = m_store.write([member, login = ownLogin(m_account)](storage::WriteContext& context) -> Status {
        domain::Operation draft;
        draft.member = member;
        draft.kind = domain::OperationKind::SetShared;
        draft.payload = {
            {u"area"_s, MailboxLogin::area.toString()}, {u"key"_s, member.value}, {u"value"_s, login.toJson()}};
        static_cast<void>(journal::Folding(context).apply(draft, 0));
        return {};
    });
    whenDone(told, this, [](const Status& done) {
        if (!done)
            qCWarning(logEngine) << "the name of the login is not told:" << done.error().detail;
    });
}

void TeamRights::grant(const QList<TeamLogin>& team)
{
    m_team = team;
    m_isDone = false;
    if (m_isGranting)
        return;
    m_isGranting = true;
    whenDone(m_engine.keepFolderRights(m_account, team), this, [this, team](const Result<RightsOutcome>& outcome) {
        m_isGranting = false;
        if (team != m_team)
            return grant(m_team); // it changed meanwhile
        m_isDone = outcome.has_value();
        m_outcome = outcome.value_or(RightsOutcome::Unknown);
        m_problem = outcome ? QString() : outcome.error().userText;
        if (!outcome) {
            qCInfo(logEngine) << "the rights of folders are not set:" << m_problem << outcome.error().detail;
            m_again.start(again);
        } else {
            keepOutcome(team, *outcome);
        }
        emit changed();
    });
}

QString TeamRights::text() const
{
    if (!m_problem.isEmpty())
        return Text::tr("The mail server could not be told who may write into the team's folders: %1").arg(m_problem);
    switch (m_outcome) {
    case RightsOutcome::OneLogin:
        return Text::tr("Everybody signs in to the mailbox with the same user name, so the mail server cannot keep "
                        "agents out of what supervisors write there.");
    case RightsOutcome::Kept:
        return Text::tr("The mail server lets only supervisors and administrators write the snapshots of the journal.");
    case RightsOutcome::NotOurs:
        return Text::tr("Who may write into the team's folders is decided by whoever looks after the mailbox.");
    case RightsOutcome::NotOffered:
    case RightsOutcome::Unknown:
        break;
    }
    return {};
}

} // namespace svarbord::engine
