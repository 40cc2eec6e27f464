// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server_finder.h"

#include "engine/deliver.h"
#include "net/server_search.h"

namespace svarbord::engine {

namespace {

using Found = std::optional<domain::FoundServers>;

} // namespace

ServerFinder::ServerFinder(QObject* parent) : QObject(parent) {}

QFuture<Found> ServerFinder::find(const QString& address)
{
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    deliver(promise, net::findServers(m_network, address, net::SearchPlaces::of(address)));
    return promise->future();
}

} // namespace svarbord::engine
