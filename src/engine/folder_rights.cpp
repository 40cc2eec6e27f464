// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/folder_rights.h"

#include "domain/mailbox_login.h"
#include "engine/journal_place.h"
#include "imap/sync/account_connection.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace svarbord::engine {

using imap::MailboxRights;

namespace {

/// To look, to read, to mark as read: what everybody needs.
constexpr QByteArrayView reading = "lrs";
/// And to add to the log, by delivery too: whoever asks to be let in is no member yet.
constexpr QByteArrayView asking = "lrsip";

bool leads(domain::Role role)
{
    return role == domain::Role::Supervisor || role == domain::Role::Administrator;
}

QByteArray rightsOf(TeamFolder folder, domain::Role role)
{
    QByteArray rights = reading.toByteArray();
    if (folder == TeamFolder::Log || leads(role))
        rights += 'i';
    if (leads(role))
        rights += "te";
    if (role == domain::Role::Administrator)
        rights += 'a';
    return rights;
}

/// Servers tell them in an order of their own, and some with the obsolete "c" and "d" beside.
QSet<char> lettersOf(const QByteArray& rights)
{
    QSet<char> letters(rights.begin(), rights.end());
    letters.remove('c');
    letters.remove('d');
    return letters;
}

bool isForSeveral(const QString& identifier)
{
    return domain::MailboxLogin::of(identifier).name != identifier;
}

QByteArray keptOf(const QByteArray& rights, QByteArrayView atMost)
{
    QByteArray kept;
    for (const char right : rights)
        if (atMost.contains(right))
            kept += right;
    return kept;
}

/// Who goes by one name with another one has what the higher role of them needs.
QMap<QString, domain::Role> rolesByName(const QList<TeamLogin>& team)
{
    QMap<QString, domain::Role> roles;
    const auto rank = [](domain::Role role) {
        return role == domain::Role::Administrator ? 2 : (role == domain::Role::Supervisor ? 1 : 0);
    };
    for (const TeamLogin& login : team) {
        if (login.isRemoved || login.name.isEmpty())
            continue;
        const auto known = roles.constFind(login.name);
        if (known == roles.constEnd() || rank(*known) < rank(login.role))
            roles.insert(login.name, login.role);
    }
    return roles;
}

bool isShared(const QList<TeamLogin>& team)
{
    const qsizetype members = std::ranges::count_if(team, [](const TeamLogin& login) { return !login.isRemoved; });
    return members > 1 && rolesByName(team).size() < 2;
}

QCoro::Task<Result<bool>> keepRightsIn(std::shared_ptr<imap::Session> session, TeamFolder folder, QString name,
                                       QList<TeamLogin> team, QString own)
{
    const Result<MailboxRights> mine = co_await session->myRights(name);
    if (!mine)
        co_return fail(mine.error());
    if (!mine->rights.contains('a'))
        co_return false;
    const Result<QList<MailboxRights>> granted = co_await session->rights(name);
    if (!granted)
        co_return fail(granted.error());
    const QList<MailboxRights> changes = changedRights(folder, *granted, team, own);
    for (const MailboxRights& change : changes) {
        const Status done = co_await session->grant(name, change);
        if (!done)
            co_return fail(done.error());
    }
    co_return true;
}

QCoro::Task<Result<RightsOutcome>> keepRights(std::shared_ptr<imap::Session> session, QList<TeamLogin> team,
                                              QString own)
{
    if (!session->grantsRights())
        co_return RightsOutcome::NotOffered;
    if (isShared(team))
        co_return RightsOutcome::OneLogin;
    JournalPlace log;
    log.name = QStringLiteral("Journal");
    JournalPlace snapshot;
    snapshot.name = QStringLiteral("Config");
    const QList<JournalPlace*> places{&log, &snapshot};
    const Result<QString> parent = co_await findPlaces(session, places);
    if (!parent)
        co_return fail(parent.error());
    if (log.folder.isEmpty())
        co_return RightsOutcome::NotOurs;
    if (snapshot.folder.isEmpty()) { // closed before anybody else can put something into it
        const Status made = co_await session->createMailbox(snapshot.wanted);
        if (!made)
            co_return fail(made.error());
        snapshot.folder = snapshot.wanted;
    }
    const Result<bool> inSnapshot = co_await keepRightsIn(session, TeamFolder::Snapshot, snapshot.folder, team, own);
    if (!inSnapshot)
        co_return fail(inSnapshot.error());
    const Result<bool> inLog = co_await keepRightsIn(session, TeamFolder::Log, log.folder, team, own);
    if (!inLog)
        co_return fail(inLog.error());
    co_return *inLog && *inSnapshot ? RightsOutcome::Kept : RightsOutcome::NotOurs;
}

} // namespace

QList<MailboxRights> changedRights(TeamFolder folder, const QList<MailboxRights>& granted, const QList<TeamLogin>& team,
                                   const QString& own)
{
    const QMap<QString, domain::Role> roles = rolesByName(team);
    QMap<QString, QByteArray> now;
    for (const MailboxRights& entry : granted)
        now.insert(entry.identifier, entry.rights);
    QList<MailboxRights> changes;
    for (auto it = roles.constBegin(); it != roles.constEnd(); ++it) {
        const QByteArray wanted = rightsOf(folder, it.value());
        if (it.key() != own && lettersOf(now.value(it.key())) != lettersOf(wanted))
            changes.append({it.key(), wanted});
    }
    QSet<QString> former;
    for (const TeamLogin& login : team)
        if (login.isRemoved && !roles.contains(login.name))
            former.insert(login.name);
    for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
        const QString& who = it.key();
        if (who == own || roles.contains(who) || who.startsWith(u'-'))
            continue;
        const bool looksAfterIt = it.value().contains('a') && !isForSeveral(who);
        const QByteArray kept =
            former.contains(who) ? QByteArray() : keptOf(it.value(), folder == TeamFolder::Log ? asking : reading);
        if ((former.contains(who) || !looksAfterIt) && lettersOf(kept) != lettersOf(it.value()))
            changes.append({who, kept});
    }
    return changes;
}

QCoro::Task<Result<RightsOutcome>> keepFolderRights(domain::Account account, imap::SyncSurroundings surroundings,
                                                    imap::SyncPolicy policy, QList<TeamLogin> team)
{
    const std::shared_ptr<imap::Session> session =
        imap::makeSession(account, surroundings, policy, QStringLiteral("rights"));
    const Status opened = co_await imap::openSession(session, account, surroundings.credentials);
    if (!opened)
        co_return fail(opened.error());
    const QString own = domain::MailboxLogin::of(account.user.isEmpty() ? account.address : account.user).name;
    Result<RightsOutcome> outcome = co_await keepRights(session, std::move(team), own);
    co_await session->logout();
    co_return outcome;
}

} // namespace svarbord::engine
