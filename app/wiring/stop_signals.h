// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace svarbord::app {

/// SIGTERM, SIGINT and SIGHUP (the session ends, Ctrl+C, the terminal is closed) end the program as closing its window
/// does: what is being written is kept, the database is closed. One for the program, on its main thread; a second
/// signal ends it at once.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

signals:
    void stopRequested();
};

} // namespace svarbord::app
