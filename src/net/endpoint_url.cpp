// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/endpoint_url.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace svarbord::net {

using domain::TransportSecurity;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::net)
};

struct Scheme
{
    QString name;
    quint16 port;
};

Scheme schemeOf(MailProtocol protocol, TransportSecurity security)
{
    const bool implicit = security == TransportSecurity::ImplicitTls;
    if (protocol == MailProtocol::Imap)
        return implicit ? Scheme{u"imaps"_s, 993} : Scheme{u"imap"_s, 143};
    return implicit ? Scheme{u"smtps"_s, 465} : Scheme{u"smtp"_s, 587};
}

Result<TransportSecurity> securityOf(const QUrl& url, MailProtocol protocol)
{
    const QString wanted = QUrlQuery(url).queryItemValue(u"security"_s).toLower();
    if (!wanted.isEmpty() && wanted != "none"_L1)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a kind of encryption known here.").arg(wanted));
    for (const auto security : {TransportSecurity::ImplicitTls, TransportSecurity::StartTls})
        if (url.scheme() == schemeOf(protocol, security).name)
            return wanted.isEmpty() ? security : TransportSecurity::Plain;
    return fail(ErrorCode::InvalidInput, Text::tr("A server address begins with %1:// or %2://.")
                                             .arg(schemeOf(protocol, TransportSecurity::ImplicitTls).name,
                                                  schemeOf(protocol, TransportSecurity::StartTls).name));
}

} // namespace

Result<domain::Endpoint> endpointFromUrl(const QString& url, MailProtocol protocol)
{
    QString text = url.trimmed();
    if (!text.contains("://"_L1))
        text.prepend(schemeOf(protocol, TransportSecurity::ImplicitTls).name + "://"_L1);
    const QUrl parsed(text, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a server address.").arg(url.trimmed()),
                    parsed.errorString());
    if (!parsed.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Leave user name and password out of the server address."));
    if (parsed.path().size() > 1 || parsed.hasFragment())
        return fail(ErrorCode::InvalidInput, Text::tr("A server address ends after the port."));
    const Result<TransportSecurity> security = securityOf(parsed, protocol);
    if (!security)
        return fail(security.error());
    const int port = parsed.port(schemeOf(protocol, *security).port);
    if (port == 0)
        return fail(ErrorCode::InvalidInput, Text::tr("Port 0 cannot be used."));
    return domain::Endpoint{parsed.host(), static_cast<quint16>(port), *security};
}

QString endpointToUrl(const domain::Endpoint& endpoint, MailProtocol protocol)
{
    QUrl url;
    url.setScheme(schemeOf(protocol, endpoint.security).name);
    url.setHost(endpoint.host);
    url.setPort(endpoint.port);
    if (endpoint.security == TransportSecurity::Plain)
        url.setQuery(u"security=none"_s);
    return url.toString();
}

} // namespace svarbord::net
