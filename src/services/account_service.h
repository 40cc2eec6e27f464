// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/ledger.h"
#include "domain/member.h"

#include <QFuture>
#include <QObject>

#include <algorithm>

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

    [[nodiscard]] Result<QList<domain::Account>> accounts() const;
    QFuture<Result<ConnectionReport>> test(const domain::Account& account, const QString& password);
    /// Stores the account and puts the password into the keychain; Conflict when the address is connected already.
    /// Mail from before now is filed as closed history, except that of the last openDays.
    QFuture<Result<AccountId>> add(const domain::Account& account, const QString& password, int openDays = 0);
    QFuture<Status> update(const domain::Account& account, const QString& newPassword);
    QFuture<Status> remove(AccountId id);
    void syncNow();

    [[nodiscard]] Result<QList<domain::Member>> members() const;
    /// Conflict when the id is taken, InvalidInput when it is not lower-case letters, digits, '.', '-' or '_'.
    QFuture<Status> addMember(const domain::Member& member);
    [[nodiscard]] MemberId self() const;
    [[nodiscard]] Result<domain::LedgerSummary> ledger() const;
    [[nodiscard]] QString workspaceName() const;

signals:
    void statusChanged(const svarbord::domain::AccountStatus& status);

private:
    QFuture<Result<AccountId>> settle(AccountId id, const Status& secretStored);

    Workspace& m_workspace;
};

} // namespace svarbord::services
