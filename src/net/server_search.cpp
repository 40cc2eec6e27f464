// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server_search.h"

#include <QCoroNetworkReply>
#include <QCoroSignal>

#include <QDnsLookup>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QXmlStreamReader>

#include <memory>

namespace svarbord::net {

using namespace Qt::Literals::StringLiterals;
using domain::TransportSecurity;

namespace {

constexpr int patienceMs = 5000;
constexpr qint64 longestConfiguration = 128 * 1024;

QString domainOf(const QString& address)
{
    return address.section(u'@', -1).trimmed().toLower();
}

/// RFC 1123 in short: what a stranger's file names as a server has to look like one.
bool isHost(const QString& name)
{
    const QString ascii = QString::fromLatin1(QUrl::toAce(name));
    return !ascii.isEmpty() && ascii.size() <= 253 && ascii.contains(u'.') && !ascii.contains(u' ') &&
           !ascii.contains(u'/');
}

QString filledIn(QString text, const QString& address)
{
    return text.replace(u"%EMAILADDRESS%"_s, address)
        .replace(u"%EMAILLOCALPART%"_s, address.section(u'@', 0, -2))
        .replace(u"%EMAILDOMAIN%"_s, domainOf(address))
        .trimmed();
}

struct PublishedServer
{
    domain::Endpoint endpoint;
    QString user;
    bool encrypts = false;
};

PublishedServer readServer(QXmlStreamReader& xml, const QString& address)
{
    PublishedServer server;
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const QString value = filledIn(xml.readElementText(QXmlStreamReader::SkipChildElements), address);
        if (name == u"hostname"_s)
            server.endpoint.host = value.toLower();
        else if (name == u"port"_s)
            server.endpoint.port = value.toUShort();
        else if (name == u"username"_s)
            server.user = value;
        else if (name == u"socketType"_s) {
            server.encrypts = value == u"SSL"_s || value == u"STARTTLS"_s;
            server.endpoint.security =
                value == u"STARTTLS"_s ? TransportSecurity::StartTls : TransportSecurity::ImplicitTls;
        }
    }
    return server;
}

bool isUsable(const PublishedServer& server)
{
    return server.encrypts && server.endpoint.port != 0 && isHost(server.endpoint.host);
}

QCoro::Task<QList<ServiceRecord>> lookUp(ServiceRecord::Service service, QString name)
{
    QDnsLookup lookup(QDnsLookup::SRV, name);
    lookup.lookup();
    co_await qCoro(&lookup, &QDnsLookup::finished, std::chrono::milliseconds(patienceMs));
    QList<ServiceRecord> records;
    if (lookup.error() == QDnsLookup::NoError)
        for (const QDnsServiceRecord& record : lookup.serviceRecords())
            records.append({service, record.target(), record.port()});
    co_return records;
}

} // namespace

std::optional<domain::FoundServers> readAutoconfig(const QByteArray& xml, const QString& address)
{
    QXmlStreamReader reader(xml);
    reader.setEntityExpansionLimit(16);
    domain::FoundServers found;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const bool incoming = reader.name() == u"incomingServer"_s;
        if (!incoming && reader.name() != u"outgoingServer"_s)
            continue;
        const QString type = reader.attributes().value(u"type"_s).toString();
        const PublishedServer server = readServer(reader, address);
        if (!isUsable(server))
            continue;
        if (incoming && type == u"imap"_s && found.imap.host.isEmpty()) {
            found.imap = server.endpoint;
            found.user = server.user.isEmpty() ? address : server.user;
        } else if (!incoming && type == u"smtp"_s && found.smtp.host.isEmpty()) {
            found.smtp = server.endpoint;
        }
    }
    // What breaks off in the middle is not believed.
    if (reader.hasError() || found.imap.host.isEmpty() || found.smtp.host.isEmpty())
        return std::nullopt;
    return found;
}

std::optional<domain::FoundServers> readServiceRecords(const QList<ServiceRecord>& records, const QString& address)
{
    using Service = ServiceRecord::Service;
    domain::FoundServers found;
    found.user = address;
    const auto take = [&records](domain::Endpoint& endpoint, Service service, TransportSecurity security) {
        for (const ServiceRecord& record : records)
            if (record.service == service && endpoint.host.isEmpty() && record.port != 0 && isHost(record.target))
                endpoint = {record.target.toLower(), record.port, security};
    };
    take(found.imap, Service::Imaps, TransportSecurity::ImplicitTls);
    take(found.imap, Service::Imap, TransportSecurity::StartTls);
    take(found.smtp, Service::Submissions, TransportSecurity::ImplicitTls);
    take(found.smtp, Service::Submission, TransportSecurity::StartTls);
    if (found.imap.host.isEmpty() || found.smtp.host.isEmpty())
        return std::nullopt;
    return found;
}

QList<QUrl> autoconfigAddresses(const QString& address)
{
    const QString domain = domainOf(address);
    const QString who = QString::fromLatin1(QUrl::toPercentEncoding(address));
    return {QUrl(u"https://autoconfig.%1/mail/config-v1.1.xml?emailaddress=%2"_s.arg(domain, who)),
            QUrl(u"https://%1/.well-known/autoconfig/mail/config-v1.1.xml"_s.arg(domain))};
}

QCoro::Task<std::optional<domain::FoundServers>> findServers(QNetworkAccessManager& network, QString address,
                                                             QList<QUrl> places, bool askDns)
{
    for (const QUrl& place : std::as_const(places)) {
        QNetworkRequest request(place);
        request.setTransferTimeout(patienceMs);
        request.setMaximumRedirectsAllowed(3);
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        co_await qCoro(reply.get()).waitForFinished();
        if (reply->error() != QNetworkReply::NoError)
            continue;
        const auto found = readAutoconfig(reply->read(longestConfiguration), address);
        if (found)
            co_return found;
    }
    if (!askDns)
        co_return std::nullopt;
    using Service = ServiceRecord::Service;
    const QString domain = domainOf(address);
    QList<ServiceRecord> records;
    records += co_await lookUp(Service::Imaps, u"_imaps._tcp."_s + domain);
    records += co_await lookUp(Service::Imap, u"_imap._tcp."_s + domain);
    records += co_await lookUp(Service::Submissions, u"_submissions._tcp."_s + domain);
    records += co_await lookUp(Service::Submission, u"_submission._tcp."_s + domain);
    co_return readServiceRecords(records, address);
}

} // namespace svarbord::net
