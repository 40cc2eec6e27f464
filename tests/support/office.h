// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "storage/account_repository.h"
#include "storage/conversation_repository.h"
#include "storage/ledger_repository.h"
#include "storage/outbox_repository.h"
#include "support/temporary_workspace.h"

#include <QCoroTask>
#include <QTest>

namespace svarbord::testing {

/// The value of a future, or nothing, with a line on the log, when it fails or takes too long.
template <typename T>
std::optional<T> wait(const QFuture<Result<T>>& future, int patience = 60'000)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience))
        return std::nullopt;
    const Result<T> outcome = future.result();
    if (!outcome)
        qWarning("%s / %s", qPrintable(outcome.error().userText), qPrintable(outcome.error().detail));
    return outcome ? std::optional(*outcome) : std::nullopt;
}

/// A workspace with accounts and an engine, for work with real servers.
class Office
{
public:
    explicit Office(const engine::EngineOptions& options = impatient())
        : m_engine(std::make_unique<engine::Engine>(m_workspace.store(), m_credentials, m_clock, options))
    {}

    /// Waits little between attempts.
    static engine::EngineOptions impatient()
    {
        engine::EngineOptions options;
        options.outbox.secondLook = std::chrono::milliseconds{200};
        options.outbox.retryFirst = std::chrono::milliseconds{200};
        options.sync.retryFirst = std::chrono::milliseconds{20};
        return options;
    }

    /// user@firma.test, whose mail lies at imap and leaves by smtp.
    domain::Account addAccount(const QString& user, const domain::Endpoint& imap, const domain::Endpoint& smtp,
                               const QString& caFile, const QString& password = QStringLiteral("hemmelig"),
                               domain::Authentication kind = domain::Authentication::Password)
    {
        domain::Account account;
        account.address = user + QStringLiteral("@firma.test");
        account.user = user;
        account.displayName = QStringLiteral("Firma");
        account.imap = imap;
        account.smtp = smtp;
        account.caFile = caFile;
        account.authentication = kind;
        const auto id = m_workspace.write([account](storage::WriteContext& context) {
            return storage::AccountRepository(context.db).insert(account);
        });
        account.id = id.value();
        (void)QCoro::waitFor(m_credentials.write(net::credentialKey(account), password));
        return account;
    }

    engine::Engine& engine() { return *m_engine; }
    storage::Store& store() { return m_workspace.store(); }
    const Clock& clock() { return m_clock; }

    engine::SyncReport sync(AccountId account = {})
    {
        return wait(m_engine->syncOnce(account)).value_or(engine::SyncReport{});
    }

    template <typename F>
    auto read(F f)
    {
        return m_workspace.store().read(f).value();
    }

    domain::LedgerSummary ledger()
    {
        return read([](storage::Database& db) { return storage::LedgerRepository(db).summary(); });
    }

    QList<domain::ConversationRow> rows()
    {
        return read([](storage::Database& db) {
            return storage::ConversationRepository(db).page({domain::View::All, {}, {}}, std::nullopt, 0, 500);
        });
    }

    int messages()
    {
        int number = 0;
        for (const domain::ConversationRow& row : rows())
            number += row.messageCount;
        return number;
    }

private:
    SystemClock m_clock;
    TemporaryWorkspace m_workspace{m_clock};
    net::InMemoryCredentialStore m_credentials;
    std::unique_ptr<engine::Engine> m_engine;
};

[[nodiscard]] inline domain::Endpoint tlsAt(quint16 port)
{
    return {QStringLiteral("127.0.0.1"), port, domain::TransportSecurity::ImplicitTls};
}

[[nodiscard]] inline domain::Endpoint startTlsAt(quint16 port)
{
    return {QStringLiteral("127.0.0.1"), port, domain::TransportSecurity::StartTls};
}

} // namespace svarbord::testing
