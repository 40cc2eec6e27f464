// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/operation.h"

#include <QByteArray>
#include <QList>

namespace svarbord::journal {

/// A place in the shared log, and what lies there: the hash of the batch.
struct LogPlace
{
    qint64 position = 0; ///< 0 = none
    QByteArray hash;

    bool operator==(const LogPlace&) const = default;
};

/// What one workstation adds to the shared log at once. Its operations are those of one member at one device, in the
/// order of their clocks.
struct Batch
{
    QString workspace;   ///< UUIDv7
    QString id;          ///< UUIDv7; a retry is the same batch
    DeviceId device;     ///< who signs
    QByteArray previous; ///< hash of the batch this device added before; empty for its first one
    LogPlace seen;       ///< the newest entry its author knew, by which a change of the past shows
    QList<domain::Operation> operations;
    QByteArray agreesWith{}; ///< digest of the newest chapter (journal/chapter.h) that its author found right
};

/// A batch as it travels: what is signed, byte by byte, and who vouches for it.
struct SealedBatch
{
    Batch batch;
    QByteArray content;   ///< compact JSON with sorted keys: what is signed
    QByteArray signature; ///< Ed25519 over content
    QByteArray hash;      ///< of content and signature: its name in the chain
};

/// Bounds of what is written, and of what is read whoever wrote it.
struct BatchLimits
{
    static constexpr qint64 packed = 2 * 1024 * 1024;
    static constexpr qint64 unpacked = 4 * 1024 * 1024;
    static constexpr qsizetype operations = 500;
    static constexpr qsizetype text = 1024 * 1024; ///< UTF-16 units of one text
    static constexpr qsizetype id = 64;            ///< of member, device, operation
    static constexpr int nesting = 24;
};

/// How many of these, from the first, one batch takes. At least 1 unless there are none.
[[nodiscard]] qsizetype fittingInOneBatch(const QList<domain::Operation>& operations);

/// Signs the operations that are not signed yet, and the batch. TooLarge or InvalidInput for what nobody could read.
[[nodiscard]] Result<SealedBatch> seal(Batch batch, const QByteArray& secretKey);
/// Whether this key signed the batch and every operation in it.
[[nodiscard]] bool verify(const SealedBatch& sealed, const QByteArray& publicKey);

/// One zstd frame around JSON.
[[nodiscard]] QByteArray encodeBatch(const SealedBatch& sealed);
/// All of it or an error that says what is wrong: InvalidInput for what is no batch, TooLarge past a bound, Unsupported
/// for what a newer Svarbord wrote. Signatures are not checked yet.
[[nodiscard]] Result<SealedBatch> decodeBatch(const QByteArray& bytes);

/// Names what this program can read: another one where a newer one reads more.
[[nodiscard]] QString readableForms();

/// What it holds, for a person who meets it in a mail program: time, member and kind of each operation, no content.
[[nodiscard]] QString describeBatch(const Batch& batch);

} // namespace svarbord::journal
