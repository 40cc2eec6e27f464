// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/account.h"
#include "domain/ledger.h"
#include "ui/components/theme.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace svarbord::ui {

/// The bar at the foot: how synchronisation stands, which mail has no place, what waits for the network.
class FootBar : public QWidget
{
    Q_OBJECT

public:
    FootBar(const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void setAccounts(const QList<domain::Account>& accounts);
    void setAccountStatus(const domain::AccountStatus& status);
    void setLedger(const std::optional<domain::LedgerSummary>& ledger);
    /// waiting for the network or their time; failed needs a person.
    void setOutbox(int waiting, int failed);
    /// Decisions of this member that somebody overtook, and those no colleague has yet.
    void setJournal(int overtaken, int kept);
    /// Puts a button of somebody else before the outbox, and owns it.
    void addAct(QWidget* act);
    [[nodiscard]] QString text() const;

signals:
    /// Nothing is connected.
    void connectClicked();
    /// Synchronisation of this one is in trouble.
    void failedClicked(const svarbord::domain::Account& account);
    /// There are mailboxes, and each is switched off.
    void switchedOffClicked();
    /// How decisions stand was asked for.
    void journalClicked();
    void outboxClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Summary
    {
        QString text;
        QString problem;
        domain::ConnectionState state = domain::ConnectionState::Offline;
    };
    [[nodiscard]] Summary summary() const;
    /// The first whose synchronisation is in trouble; nullptr where there is none.
    [[nodiscard]] const domain::Account* failedAccount() const;
    void press();
    void refresh();

    const Theme& m_theme;
    const Clock& m_clock;
    QList<domain::Account> m_accounts; ///< those that are on
    int m_switchedOff = 0;             ///< the others
    std::optional<domain::LedgerSummary> m_ledgerSummary;
    int m_waiting = 0;
    int m_failed = 0;
    int m_overtaken = 0;
    int m_kept = 0;
    QHash<AccountId, domain::AccountStatus> m_states;
    Timestamp m_lastIdle{};
    QToolButton* m_sync;
    QLabel* m_names;
    QLabel* m_ledger;
    QToolButton* m_journal;
    QToolButton* m_outbox;
    QColor m_light;
};

} // namespace svarbord::ui
