// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session/sign_in.h"

namespace svarbord::imap {

SignInWay wayFor(const Credentials& credentials, const std::function<bool(QByteArrayView)>& has)
{
    const QByteArray user = credentials.user.toUtf8();
    const QByteArray secret = credentials.secret.toUtf8();
    const QByteArray bearer = "\x01" + QByteArray("auth=Bearer ") + secret + "\x01\x01";
    if (credentials.kind == domain::Authentication::OAuth2) {
        if (has("AUTH=XOAUTH2") || !has("AUTH=OAUTHBEARER"))
            return {"XOAUTH2", QByteArray("user=" + user + bearer).toBase64(), {}};
        QByteArray name = user;
        name.replace('=', "=3D").replace(',', "=2C");
        return {"OAUTHBEARER", QByteArray("n,a=" + name + ',' + bearer).toBase64(), QByteArray("\x01").toBase64()};
    }
    if (has("AUTH=PLAIN"))
        return {"PLAIN", QByteArray('\0' + user + '\0' + secret).toBase64(), {}};
    return {};
}

} // namespace svarbord::imap
