// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace svarbord::imap {

struct Credentials
{
    QString user;
    QString secret; ///< password, or OAuth 2 access token
    domain::Authentication kind = domain::Authentication::Password;
};

/// How to prove who one is: an AUTHENTICATE mechanism (RFC 4422) and what it says.
struct SignInWay
{
    QByteArray mechanism; ///< empty: the LOGIN command
    QByteArray initial;   ///< base64
    QByteArray toRefusal; ///< what a challenge is answered with that explains why not
};

/// The best way that a server with these capabilities knows. A token goes by XOAUTH2, which all large providers have,
/// or by OAUTHBEARER (RFC 7628) where only that is offered.
[[nodiscard]] SignInWay wayFor(const Credentials& credentials, const std::function<bool(QByteArrayView)>& has);

} // namespace svarbord::imap
