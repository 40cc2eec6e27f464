// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace svarbord::testing {

/// How much memory the process needed at most since this was made, over what it held then. Linux only: the kernel's
/// high-water mark is set back, so that what went before does not hide the peak.
class MemoryPeak
{
public:
    MemoryPeak()
    {
#ifdef __GLIBC__
        malloc_trim(0); // what was freed before shall not serve unseen
#endif
        QFile marks(QStringLiteral("/proc/self/clear_refs"));
        m_known = marks.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && marks.write("5") == 1;
#ifdef __SANITIZE_ADDRESS__
        m_known = false; // what the sanitizer keeps is not ours
#endif
        m_before = kibibytes("VmRSS:");
    }

    /// False where the mark cannot be set back: then nothing can be said.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] qint64 megabytes() const { return m_known ? (kibibytes("VmHWM:") - m_before) / 1024 : 0; }

private:
    static qint64 kibibytes(const QByteArray& name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith(name))
                return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
        return 0;
    }

    bool m_known = false;
    qint64 m_before = 0;
};

} // namespace svarbord::testing
