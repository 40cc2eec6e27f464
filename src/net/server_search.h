// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/found_servers.h"

#include <QByteArray>
#include <QCoroTask>
#include <QHostAddress>
#include <QList>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;

namespace svarbord::net {

/// Reads a published configuration (Thunderbird's config-v1.1.xml): the first IMAP and the first SMTP server that
/// encrypt. Nothing without both; plain connections are never taken over from the net.
[[nodiscard]] std::optional<domain::FoundServers> readAutoconfig(const QByteArray& xml, const QString& address);

/// One SRV record of RFC 6186 and RFC 8314.
struct ServiceRecord
{
    enum class Service { Imaps, Imap, Submissions, Submission };
    Service service = Service::Imaps;
    QString target; ///< "." says there is none
    quint16 port = 0;
};
/// Records in the order of preference; servers outside the address's own domain are taken too, as DNS has no better.
[[nodiscard]] std::optional<domain::FoundServers> readServiceRecords(const QList<ServiceRecord>& records,
                                                                     const QString& address);

/// The places where a provider publishes, in the order they are asked.
[[nodiscard]] QList<QUrl> autoconfigAddresses(const QString& address);

/// Who is asked.
struct SearchPlaces
{
    QList<QUrl> published;
    bool askDns = true;
    QHostAddress nameserver; ///< null = the system's

    /// What the provider of this address is asked.
    [[nodiscard]] static SearchPlaces of(const QString& address) { return {autoconfigAddresses(address), true, {}}; }
};

/// Asks all at once; what is published goes before DNS. Nothing when nobody knows within some seconds. Only the
/// domain's own servers learn that somebody asks.
[[nodiscard]] QCoro::Task<std::optional<domain::FoundServers>> findServers(QNetworkAccessManager& network,
                                                                           QString address, SearchPlaces places);

} // namespace svarbord::net
