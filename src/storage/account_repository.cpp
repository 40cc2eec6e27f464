// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/account_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/inbox_repository.h"

#include <QCoreApplication>

namespace svarbord::storage {

namespace {

constexpr auto listAll = "SELECT id, address, display_name, user_name, imap_host, imap_port, imap_security, smtp_host, "
                         "smtp_port, smtp_security, authentication, ca_file, enabled FROM account ORDER BY id";
constexpr auto byId = "SELECT id, address, display_name, user_name, imap_host, imap_port, imap_security, smtp_host, "
                      "smtp_port, smtp_security, authentication, ca_file, enabled FROM account WHERE id = ?";
constexpr auto byAddress = "SELECT id, address, display_name, user_name, imap_host, imap_port, imap_security, "
                           "smtp_host, smtp_port, smtp_security, authentication, ca_file, enabled FROM account "
                           "WHERE address_key = ?";

domain::Endpoint endpointFrom(const Query& row, int column)
{
    return {row.text(column), static_cast<quint16>(row.integer(column + 1)),
            static_cast<domain::TransportSecurity>(row.integer(column + 2))};
}

domain::Account accountFrom(const Query& row)
{
    domain::Account account;
    account.id = row.id<AccountId>(0);
    account.address = row.text(1);
    account.displayName = row.text(2);
    account.user = row.text(3);
    account.imap = endpointFrom(row, 4);
    account.smtp = endpointFrom(row, 7);
    account.authentication = static_cast<domain::Authentication>(row.integer(10));
    account.caFile = row.text(11);
    account.enabled = row.boolean(12);
    return account;
}

QString keyOf(const QString& address)
{
    return address.trimmed().toLower();
}

void bindFields(Query& query, const domain::Account& account)
{
    query.with(account.address, keyOf(account.address), account.displayName, account.user, account.imap.host,
               static_cast<int>(account.imap.port), static_cast<int>(account.imap.security), account.smtp.host,
               static_cast<int>(account.smtp.port), static_cast<int>(account.smtp.security),
               static_cast<int>(account.authentication), account.caFile, account.enabled);
}

std::unexpected<Error> unknownAccount()
{
    return fail(ErrorCode::NotFound, QCoreApplication::translate("storage", "This account is not connected."));
}

Status addressTaken(Query taken, const QString& address)
{
    if (!taken.next())
        return {};
    return fail(ErrorCode::Conflict,
                QCoreApplication::translate("storage", "The address %1 is connected already.").arg(address));
}

} // namespace

Result<QList<domain::Account>> AccountRepository::list()
{
    return guarded([&] {
        QList<domain::Account> accounts;
        Query query = m_db.query(listAll);
        while (query.next())
            accounts.append(accountFrom(query));
        return accounts;
    });
}

Result<domain::Account> AccountRepository::find(AccountId id)
{
    return guarded([&]() -> Result<domain::Account> {
        Query query = m_db.query(byId);
        if (!query.with(id).next())
            return unknownAccount();
        return accountFrom(query);
    });
}

Result<domain::Account> AccountRepository::findByAddress(const QString& address)
{
    return guarded([&]() -> Result<domain::Account> {
        Query query = m_db.query(byAddress);
        if (!query.with(keyOf(address)).next())
            return unknownAccount();
        return accountFrom(query);
    });
}

Result<AccountId> AccountRepository::insert(const domain::Account& account)
{
    return guarded([&] {
        Query taken = m_db.query("SELECT 1 FROM account WHERE address_key = ?");
        taken.with(keyOf(account.address));
        required(addressTaken(std::move(taken), account.address));
        Query insert = m_db.query(
            "INSERT INTO account(address, address_key, display_name, user_name, imap_host, imap_port, imap_security, "
            "smtp_host, smtp_port, smtp_security, authentication, ca_file, enabled) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        bindFields(insert, account);
        insert.run();
        const AccountId id{m_db.lastInsertId()};
        required(InboxRepository(m_db).ensureChannel(account.address));
        return id;
    });
}

Status AccountRepository::update(const domain::Account& account)
{
    return guarded([&]() -> Status {
        Query taken = m_db.query("SELECT 1 FROM account WHERE address_key = ? AND id <> ?");
        taken.with(keyOf(account.address), account.id);
        required(addressTaken(std::move(taken), account.address));
        Query update = m_db.query(
            "UPDATE account SET address = ?, address_key = ?, display_name = ?, user_name = ?, imap_host = ?, "
            "imap_port = ?, imap_security = ?, smtp_host = ?, smtp_port = ?, smtp_security = ?, authentication = ?, "
            "ca_file = ?, enabled = ? WHERE id = ?");
        bindFields(update, account);
        update.bind(account.id).run();
        if (m_db.changedRows() == 0)
            return unknownAccount();
        return InboxRepository(m_db).ensureChannel(account.address);
    });
}

Status AccountRepository::remove(AccountId id)
{
    return guarded([&]() -> Status {
        m_db.query("DELETE FROM account WHERE id = ?").with(id).run();
        return m_db.changedRows() > 0 ? Status{} : Status(unknownAccount());
    });
}

} // namespace svarbord::storage
