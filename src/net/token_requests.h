// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/oauth_grant.h"

#include <QCoroTask>

class QNetworkAccessManager;

namespace svarbord::net {

/// Posts one of the two requests to the token address and reads the answer. Only https is spoken, except with this
/// computer itself. Redirects are not followed: a code is for one server.
[[nodiscard]] QCoro::Task<Result<OAuthGrant>> requestToken(QNetworkAccessManager& network, QUrl address,
                                                           QByteArray body, OAuthGrant before, const Clock& clock);

} // namespace svarbord::net
