// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QUrl>

namespace svarbord::app {

/// One program for each workspace of a person: a second start hands its wish to the first and ends. Two programs on
/// one database would show each other's work late and notify twice.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& dataDir, QObject* parent = nullptr);

    /// True when another one runs here: it was asked to come forward, and to write to mailto where there is one.
    [[nodiscard]] bool handOver(const QUrl& mailto);
    /// From now on others hand over to this one.
    void listen();

signals:
    /// Another start; the link is empty where it had none.
    void asked(const QUrl& mailto);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace svarbord::app
