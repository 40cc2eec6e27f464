// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/server_search.h"

#include <QCoroNetworkReply>
#include <QCoroSignal>

#include <QDnsLookup>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QXmlStreamReader>

#include <array>
#include <memory>
#include <vector>

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

/// What a place says; empty when it says nothing in time, or more than anybody has to say here.
QCoro::Task<QByteArray> fetch(QNetworkAccessManager& network, QUrl place)
{
    QNetworkRequest request(place);
    request.setTransferTimeout(patienceMs);
    request.setMaximumRedirectsAllowed(3);
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    // The transfer's time-out begins anew with each byte.
    QTimer::singleShot(patienceMs, reply.get(), &QNetworkReply::abort);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(),
                     [waiting = reply.get()](qint64 received) {
                         if (received > longestConfiguration)
                             waiting->abort();
                     });
    co_await qCoro(reply.get()).waitForFinished();
    QByteArray said = reply->error() == QNetworkReply::NoError ? reply->read(longestConfiguration) : QByteArray();
    co_return said;
}

QCoro::Task<QList<ServiceRecord>> lookUp(ServiceRecord::Service service, QString name, QHostAddress nameserver)
{
    QDnsLookup lookup(QDnsLookup::SRV, name);
    lookup.setNameserver(nameserver);
    lookup.lookup();
    co_await qCoro(&lookup, &QDnsLookup::finished, std::chrono::milliseconds(patienceMs));
    QList<ServiceRecord> records;
    if (lookup.error() == QDnsLookup::NoError)
        for (const QDnsServiceRecord& record : lookup.serviceRecords())
            records.append({service, record.target(), record.port()});
    co_return records;
}

QCoro::Task<QList<ServiceRecord>> lookUpAll(QString domain, QHostAddress nameserver)
{
    using Service = ServiceRecord::Service;
    const std::array<std::pair<Service, QString>, 4> names{{{Service::Imaps, u"_imaps._tcp."_s},
                                                            {Service::Imap, u"_imap._tcp."_s},
                                                            {Service::Submissions, u"_submissions._tcp."_s},
                                                            {Service::Submission, u"_submission._tcp."_s}}};
    std::vector<QCoro::Task<QList<ServiceRecord>>> lookups;
    for (const auto& [service, prefix] : names)
        lookups.push_back(lookUp(service, prefix + domain, nameserver));
    QList<ServiceRecord> records;
    for (QCoro::Task<QList<ServiceRecord>>& under : lookups)
        records += co_await under;
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
                                                             SearchPlaces places)
{
    // All are under way at once. What still is when somebody has answered ends by itself: it holds on to nothing here.
    std::vector<QCoro::Task<QByteArray>> fetches;
    for (const QUrl& place : std::as_const(places.published))
        fetches.push_back(fetch(network, place));
    std::optional<QCoro::Task<QList<ServiceRecord>>> lookups;
    if (places.askDns)
        lookups.emplace(lookUpAll(domainOf(address), places.nameserver));
    for (QCoro::Task<QByteArray>& published : fetches) {
        const QByteArray said = co_await published;
        const auto found = readAutoconfig(said, address);
        if (found)
            co_return found;
    }
    if (!lookups)
        co_return std::nullopt;
    const QList<ServiceRecord> records = co_await *lookups;
    co_return readServiceRecords(records, address);
}

} // namespace svarbord::net
