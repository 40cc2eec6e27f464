// SPDX-License-Identifier: GPL-3.0-or-later
// Access control lists (RFC 4314).
#include "imap/session/session.h"

#include <algorithm>

namespace svarbord::imap {

bool Session::grantsRights() const
{
    constexpr QByteArrayView announced = "RIGHTS=";
    return has("ACL") && std::ranges::any_of(m_capabilities, [announced](const QByteArray& capability) {
               const QByteArray rights = capability.toLower().sliced(std::min(announced.size(), capability.size()));
               return capability.startsWith(announced) && rights.contains('t') && rights.contains('e');
           });
}

QCoro::Task<Result<MailboxRights>> Session::myRights(QString mailbox)
{
    m_rights.reset();
    net::OneShot<Answer> pending = m_connection.send(command("MYRIGHTS").mailbox(mailbox));
    const Answer answer = co_await pending;
    if (!answer)
        co_return svarbord::fail(answer.error());
    const auto told = std::exchange(m_rights, std::nullopt);
    MailboxRights mine;
    if (told && !told->entries.isEmpty())
        mine.rights = told->entries.first().rights;
    co_return mine;
}

QCoro::Task<Result<QList<MailboxRights>>> Session::rights(QString mailbox)
{
    m_rights.reset();
    net::OneShot<Answer> pending = m_connection.send(command("GETACL").mailbox(mailbox));
    const Answer answer = co_await pending;
    if (!answer)
        co_return svarbord::fail(answer.error());
    QList<MailboxRights> all;
    for (const RightsResponse::Entry& entry : std::exchange(m_rights, std::nullopt).value_or(RightsResponse()).entries)
        all.append({QString::fromUtf8(entry.identifier), entry.rights});
    co_return all;
}

QCoro::Task<Status> Session::grant(QString mailbox, MailboxRights entry)
{
    const QByteArray who = entry.identifier.toUtf8();
    const Command asked = entry.rights.isEmpty() ? command("DELETEACL").mailbox(mailbox).text(who)
                                                 : command("SETACL").mailbox(mailbox).text(who).text(entry.rights);
    net::OneShot<Answer> pending = m_connection.send(asked);
    const Answer answer = co_await pending;
    if (!answer)
        co_return svarbord::fail(answer.error());
    co_return Status{};
}

} // namespace svarbord::imap
