// SPDX-License-Identifier: GPL-3.0-or-later
#include "connector/dropfolder/drop_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace svarbord::connector {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::connector)
};

QString freeName(const QDir& folder, const QString& name)
{
    if (!folder.exists(name))
        return name;
    const QFileInfo file(name);
    for (int number = 2;; ++number) {
        const QString candidate =
            QStringLiteral("%1-%2.%3").arg(file.completeBaseName()).arg(number).arg(file.suffix());
        if (!folder.exists(candidate))
            return candidate;
    }
}

} // namespace

Status DropFolder::prepare() const
{
    for (const auto* name : {"done", "failed", "out"})
        if (!QDir(m_folder).mkpath(QLatin1String(name)))
            return fail(ErrorCode::DiskFailed, Text::tr("The folder %1 cannot be written.").arg(m_folder));
    return {};
}

DropFolder::Waiting DropFolder::waiting(Timestamp now) const
{
    Waiting result;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QStringLiteral("*.eml")}, QDir::Files | QDir::Readable,
                                                             QDir::Time | QDir::Reversed);
    for (const QFileInfo& file : files) {
        const auto age = now - fromDateTime(file.lastModified());
        if (age >= std::chrono::milliseconds{0} && age < settling)
            result.settling = true;
        else
            result.ready.append(file.absoluteFilePath());
    }
    return result;
}

Result<QByteArray> DropFolder::read(const QString& path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::DiskFailed, Text::tr("%1 cannot be read.").arg(path), file.errorString());
    if (file.size() > maxMail)
        return fail(ErrorCode::TooLarge, Text::tr("%1 is too large for a mail.").arg(path));
    return file.readAll();
}

Status DropFolder::markDone(const QString& path) const
{
    return moveInto(QStringLiteral("done"), path);
}

Status DropFolder::markFailed(const QString& path) const
{
    return moveInto(QStringLiteral("failed"), path);
}

Status DropFolder::moveInto(const QString& subfolder, const QString& path) const
{
    const QDir target(m_folder + u'/' + subfolder);
    const QString to = target.filePath(freeName(target, QFileInfo(path).fileName()));
    if (QFile::rename(path, to))
        return {};
    return fail(ErrorCode::DiskFailed, Text::tr("%1 cannot be moved.").arg(path));
}

Status DropFolder::putOut(const QString& name, const QByteArray& mail) const
{
    if (const Status prepared = prepare(); !prepared)
        return prepared;
    QSaveFile file(QStringLiteral("%1/out/%2.eml").arg(m_folder, name));
    if (file.open(QIODevice::WriteOnly) && file.write(mail) == mail.size() && file.commit())
        return {};
    return fail(ErrorCode::DiskFailed, Text::tr("The folder %1 cannot be written.").arg(m_folder), file.errorString(),
                true);
}

} // namespace svarbord::connector
