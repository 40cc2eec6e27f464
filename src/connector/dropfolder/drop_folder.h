// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace svarbord::connector {

/// A folder of .eml files as a channel: what is put into it comes in, answers are put into its "out". Files that were
/// taken move to "done", those that could not be read to "failed"; nothing is ever deleted. Any one thread.
class DropFolder
{
public:
    static constexpr qint64 maxMail = 128 * 1024 * 1024;
    /// A file changed more recently than this may still be being written.
    static constexpr std::chrono::milliseconds settling{300};

    explicit DropFolder(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Makes the folder and its subfolders.
    [[nodiscard]] Status prepare() const;

    struct Waiting
    {
        QStringList ready;     ///< full paths, oldest first
        bool settling = false; ///< there are more; look again soon
    };
    [[nodiscard]] Waiting waiting(Timestamp now) const;
    [[nodiscard]] Result<QByteArray> read(const QString& path) const;
    [[nodiscard]] Status markDone(const QString& path) const;
    [[nodiscard]] Status markFailed(const QString& path) const;
    /// Complete or not at all; the same name again is the same mail and harmless.
    [[nodiscard]] Status putOut(const QString& name, const QByteArray& mail) const;

private:
    [[nodiscard]] Status moveInto(const QString& subfolder, const QString& path) const;

    QString m_folder;
};

} // namespace svarbord::connector
