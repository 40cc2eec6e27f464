// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/server_finder.h"

#include "net/server_search.h"

#include <QPromise>

namespace svarbord::engine {

namespace {

using Found = std::optional<domain::FoundServers>;

QCoro::Task<> deliver(std::shared_ptr<QPromise<Found>> promise, QCoro::Task<Found> task)
{
    promise->addResult(co_await task);
    promise->finish();
}

} // namespace

ServerFinder::ServerFinder(QObject* parent) : QObject(parent) {}

QFuture<Found> ServerFinder::find(const QString& address)
{
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    deliver(promise, net::findServers(m_network, address, net::autoconfigAddresses(address), true));
    return promise->future();
}

} // namespace svarbord::engine
