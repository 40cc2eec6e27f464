// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>

namespace svarbord::domain {

enum class TransportSecurity { Plain, StartTls, ImplicitTls };
enum class Authentication { Password, OAuth2 };

/// Where a mail protocol is reached. From URLs such as imaps://host:993, imap://host:143 (STARTTLS), and
/// imap://host:143?security=none for test servers only.
struct Endpoint
{
    QString host;
    quint16 port = 0;
    TransportSecurity security = TransportSecurity::ImplicitTls;

    bool operator==(const Endpoint&) const = default;
};

/// A connected mail account (a channel of kind "team mail"). The password lives in the keychain only.
struct Account
{
    AccountId id;
    QString address;
    QString displayName; ///< shown in lists and as company name in From
    QString user;
    Endpoint imap;
    Endpoint smtp;
    Authentication authentication = Authentication::Password;
    QString caFile; ///< additional trust anchor in PEM, empty for the system's own
    bool enabled = true;

    bool operator==(const Account&) const = default;
};

/// What the desktop shows of an account at this moment.
enum class ConnectionState { Offline, Connecting, Syncing, Idle, Failed };

struct AccountStatus
{
    AccountId account;
    ConnectionState state = ConnectionState::Offline;
    QString problem; ///< user text when Failed
    int done = 0;    ///< messages handled in this pass
    int total = 0;   ///< messages known to need handling; 0 when not known
};

} // namespace svarbord::domain

Q_DECLARE_METATYPE(svarbord::domain::AccountStatus)
