// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/stop_signals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace svarbord::app {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array stopping{SIGTERM, SIGINT, SIGHUP};

/// All that a signal may touch (signal-safety(7)): a pipe to the event loop.
int toLoop = -1;

void wakeLoop(int)
{
    const char stop = 1;
    [[maybe_unused]] const ssize_t written = write(toLoop, &stop, 1);
}

} // namespace

StopSignals::StopSignals(QObject* parent) : QObject(parent)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without it the system's own way of stopping remains
    toLoop = ends[1];
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit stopRequested();
    });
    struct sigaction once = {};
    once.sa_handler = wakeLoop;
    once.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    for (const int number : stopping) {
        struct sigaction before = {};
        sigaction(number, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // nohup means it
            sigaction(number, &once, nullptr);
    }
}

StopSignals::~StopSignals()
{
    // From here on nobody would be told.
    for (const int number : stopping)
        if (std::signal(number, SIG_DFL) == SIG_IGN)
            std::signal(number, SIG_IGN);
    if (const auto* notifier = findChild<QSocketNotifier*>()) {
        close(static_cast<int>(notifier->socket()));
        close(toLoop);
        toLoop = -1;
    }
}

#else

StopSignals::StopSignals(QObject* parent) : QObject(parent) {}
StopSignals::~StopSignals() = default;

#endif

} // namespace svarbord::app
