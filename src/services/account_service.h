// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/agent_profile.h"
#include "domain/channel_rules.h"
#include "domain/found_servers.h"
#include "domain/ledger.h"
#include "domain/member.h"
#include "domain/sign_in_provider.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>

namespace svarbord::engine {
class BrowserSignIn;
class ServerFinder;
} // namespace svarbord::engine

namespace svarbord::services {

struct Workspace;

/// What a connection test found, one step after the other; the first that failed says what is wrong.
struct ConnectionReport
{
    struct Step
    {
        QString name; ///< translated: "Reach imap.example.no", "Sign in", …
        Status outcome;
    };
    QList<Step> steps;
    [[nodiscard]] bool ok() const
    {
        return std::all_of(steps.begin(), steps.end(), [](const Step& step) { return step.outcome.has_value(); });
    }
};

/// Mail accounts, members and what the foot bar tells of them.
class AccountService : public QObject
{
    Q_OBJECT

public:
    explicit AccountService(Workspace& workspace, QObject* parent = nullptr);
    ~AccountService() override;

    [[nodiscard]] Result<QList<domain::Account>> accounts() const;
    /// Where the provider of this address says that its mail is; nothing when it does not say.
    QFuture<std::optional<domain::FoundServers>> findServers(const QString& address);
    /// Signs in with a provider in the browser: openPage gets the page to open, the future what test() and add() take
    /// as the password of an account with OAuth2. A second one, or cancelSignIn(), ends the first as Cancelled.
    QFuture<Result<QString>> signIn(const domain::SignInProvider& provider, const QString& address,
                                    const std::function<void(const QUrl&)>& openPage);
    void cancelSignIn();
    /// The password is empty for the one that is kept already.
    QFuture<Result<ConnectionReport>> test(const domain::Account& account, const QString& password);
    /// Who sees what comes through an address.
    enum class Audience { Team, Self };
    /// Conflict, with the reason, when the address is connected already, or is the team's and wanted as a personal one,
    /// or the other way round.
    [[nodiscard]] Status mayConnect(const QString& address, Audience audience) const;
    /// Stores the account and puts the password into the keychain; Conflict as mayConnect(). Mail from before now is
    /// filed as closed history, except that of the last openDays. A personal one gets an inbox that only its member
    /// sees.
    QFuture<Result<AccountId>> add(const domain::Account& account, const QString& password, int openDays = 0,
                                   Audience audience = Audience::Team);
    /// With another address, its inbox, signature and rules go along.
    QFuture<Status> update(const domain::Account& account, const QString& newPassword);
    QFuture<Status> remove(AccountId id);
    /// How new tickets of this address begin; the usual where nobody decided.
    [[nodiscard]] Result<domain::ChannelRules> rules(const QString& address) const;
    /// For the whole team, as an act. Mail that is here stays as it is.
    QFuture<Status> setRules(const QString& address, domain::ChannelRules rules);
    /// Where no keychain is running, add() and update() say Unsupported. Passwords may then be kept in memory until the
    /// computer restarts, when the person says so.
    [[nodiscard]] bool canKeepSecretsUntilRestart() const;
    void keepSecretsUntilRestart();
    void syncNow();

    [[nodiscard]] Result<QList<domain::Member>> members() const;
    /// These and the groups, as if each were a member: whom a conversation can be assigned to, and what they are
    /// called.
    [[nodiscard]] Result<QList<domain::Member>> assignees() const;
    /// Conflict when the id is taken, InvalidInput when it is not lower-case letters, digits, '.', '-' or '_'.
    QFuture<Status> addMember(const domain::Member& member);
    [[nodiscard]] MemberId self() const;
    /// How a member appears to customers; empty where nothing was chosen.
    [[nodiscard]] Result<domain::AgentProfile> profile(const MemberId& member) const;
    /// Of this member, for the whole team, as an act. InvalidInput for a meeting address that is none.
    QFuture<Status> setProfile(domain::AgentProfile profile);
    [[nodiscard]] Result<domain::LedgerSummary> ledger() const;
    [[nodiscard]] QString workspaceName() const;

signals:
    /// Somebody changed how new tickets begin, or how somebody appears.
    void rulesChanged();
    void statusChanged(const svarbord::domain::AccountStatus& status);

private:
    void endSignIn(const svarbord::Result<QString>& secret);
    QFuture<Result<AccountId>> settle(const domain::Account& account, Audience audience, const Status& secretStored);
    QFuture<Status> claim(const domain::Account& account, Audience audience);
    QFuture<Status> release(const domain::Account& account);
    QFuture<Status> follow(const domain::Account& before, const domain::Account& after);
    QFuture<Status> keep(const domain::Account& before, const domain::Account& account);

    Workspace& m_workspace;
    std::unique_ptr<engine::ServerFinder> m_finder;
    std::unique_ptr<engine::BrowserSignIn> m_signIn;
    std::shared_ptr<QPromise<Result<QString>>> m_signedIn;
};

} // namespace svarbord::services
