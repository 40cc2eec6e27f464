// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <deque>
#include <memory>

namespace svarbord::net {

/// What went over a connection, for support: a ring in memory and, when a folder is given, a file rotated by size.
/// Callers hand over text that is free of secrets already (the session masks them where it writes them); bodies of
/// messages are not logged, only their sizes. One thread.
class ProtocolLog
{
public:
    struct Limits
    {
        qsizetype ringBytes = 256 * 1024;
        qint64 fileBytes = 4 * 1024 * 1024; ///< per file; one older file is kept
        qsizetype lineBytes = 500;          ///< longer lines are cut
    };

    /// file is empty for a ring only.
    ProtocolLog(const Clock& clock, QString file, Limits limits);
    ProtocolLog(const Clock& clock, QString file) : ProtocolLog(clock, std::move(file), Limits{}) {}

    void sent(const QString& connection, QByteArrayView line);
    void received(const QString& connection, QByteArrayView line);
    void note(const QString& connection, const QString& text);
    /// The ring, oldest line first.
    [[nodiscard]] QByteArray recent() const;

private:
    void add(const QString& connection, QByteArrayView mark, QByteArrayView line);
    void append(QByteArray entry);
    void rotate();

    const Clock& m_clock;
    Limits m_limits;
    std::deque<QByteArray> m_ring;
    qsizetype m_ringSize = 0;
    QFile m_file;
};

} // namespace svarbord::net
