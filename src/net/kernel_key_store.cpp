// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/kernel_key_store.h"

#include <QCoreApplication>

#include <keyutils.h>

#include <cerrno>
#include <cstring>

namespace svarbord::net {

namespace {

constexpr qsizetype longestSecret = 32 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::net::KernelKeyStore)
};

QByteArray description(const QString& key)
{
    return QByteArrayLiteral("svarbord:") + key.toUtf8();
}

/// -1 and errno when there is none.
key_serial_t find(const QString& key)
{
    return static_cast<key_serial_t>(keyctl_search(KEY_SPEC_USER_KEYRING, "user", description(key).constData(), 0));
}

std::unexpected<Error> keyFailure()
{
    const int reason = errno;
    if (reason == ENOKEY || reason == EKEYEXPIRED || reason == EKEYREVOKED)
        return fail(ErrorCode::NotFound, Text::tr("The password is not stored. Add the account again."));
    return fail(ErrorCode::Unsupported, Text::tr("The system's key storage cannot be used."),
                QString::fromLocal8Bit(std::strerror(reason)));
}

Result<QString> readKey(const QString& key)
{
    const key_serial_t serial = find(key);
    if (serial < 0)
        return keyFailure();
    QByteArray secret(longestSecret, Qt::Uninitialized);
    const long size = keyctl_read(serial, secret.data(), static_cast<size_t>(secret.size()));
    if (size < 0)
        return keyFailure();
    QString text = QString::fromUtf8(secret.constData(), std::min<qsizetype>(size, secret.size()));
    explicit_bzero(secret.data(), static_cast<size_t>(secret.size()));
    return text;
}

Status writeKey(const QString& key, const QString& secret)
{
    const QByteArray bytes = secret.toUtf8();
    if (bytes.size() > longestSecret)
        return fail(ErrorCode::InvalidInput, Text::tr("The password is too long."));
    const key_serial_t serial = add_key("user", description(key).constData(), bytes.constData(),
                                        static_cast<size_t>(bytes.size()), KEY_SPEC_USER_KEYRING);
    if (serial < 0)
        return keyFailure();
    return {};
}

Status removeKey(const QString& key)
{
    const key_serial_t serial = find(key);
    if (serial < 0)
        return errno == ENOKEY ? Status{} : Status{keyFailure()};
    if (keyctl_unlink(serial, KEY_SPEC_USER_KEYRING) < 0)
        return keyFailure();
    return {};
}

} // namespace

QCoro::Task<Result<QString>> KernelKeyStore::read(QString key)
{
    co_return readKey(key);
}

QCoro::Task<Status> KernelKeyStore::write(QString key, QString secret)
{
    co_return writeKey(key, secret);
}

QCoro::Task<Status> KernelKeyStore::remove(QString key)
{
    co_return removeKey(key);
}

} // namespace svarbord::net
