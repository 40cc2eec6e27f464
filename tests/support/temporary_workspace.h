// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QTemporaryDir>

#include <memory>

namespace svarbord::testing {

/// A workspace in a folder of its own that goes with the object.
class TemporaryWorkspace
{
public:
    explicit TemporaryWorkspace(const Clock& clock)
    {
        auto opened = storage::Store::open(m_folder.path(), clock);
        if (opened)
            m_store = std::move(*opened);
        else
            qFatal("no workspace: %s", qPrintable(opened.error().detail));
    }

    [[nodiscard]] storage::Store& store() { return *m_store; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Waits for a write.
    template <typename F>
    auto write(F f)
    {
        auto future = m_store->write(std::move(f));
        future.waitForFinished();
        return future.result();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Store> m_store;
};

/// A plain mail; headers is further header lines, each ending in \r\n.
[[nodiscard]] inline QByteArray plainMail(const QByteArray& from, const QByteArray& id, const QByteArray& subject,
                                          const QByteArray& text, const QByteArray& headers = {})
{
    return "From: " + from + "\r\nTo: support@firma.no\r\nSubject: " + subject + "\r\nMessage-ID: <" + id +
           ">\r\nDate: Tue, 03 Nov 2026 10:00:00 +0100\r\n" + headers +
           "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
}

} // namespace svarbord::testing
