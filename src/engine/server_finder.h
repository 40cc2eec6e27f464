// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/found_servers.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>

#include <optional>

namespace svarbord::engine {

/// Finds out where the mail of an address is. Lives on the thread that makes it.
class ServerFinder : public QObject
{
    Q_OBJECT

public:
    explicit ServerFinder(QObject* parent = nullptr);
    [[nodiscard]] QFuture<std::optional<domain::FoundServers>> find(const QString& address);

private:
    QNetworkAccessManager m_network;
};

} // namespace svarbord::engine
