// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "net/stream_socket.h"

#include <QCoroTask>

#include <QList>

namespace svarbord::imap {

/// One step of trying an account; the first that failed says what is wrong, and no further ones follow it.
struct ConnectionStep
{
    enum class Kind { Reach, SignIn, OpenInbox };
    Kind kind = Kind::Reach; ///< Reach includes encryption and certificate
    Status outcome;
};

/// Tries the account's IMAP side with this password or token and disconnects.
QCoro::Task<QList<ConnectionStep>> testConnection(domain::Account account, QString secret, net::SocketFactory sockets);

} // namespace svarbord::imap
