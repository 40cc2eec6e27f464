// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log_reader.h"
#include "journal/signing.h"

#include <optional>

namespace svarbord::storage {
class Database;
}

namespace svarbord::journal {

/// Who signs at this workstation. The secret key comes from the keychain.
struct LogIdentity
{
    DeviceId device;
    SigningKeys keys;
};

/// A batch on its way.
struct OutgoingBatch
{
    QString id;
    QByteArray bytes;
    QString summary;
    bool again = false;
    QByteArray hash;         ///< of bytes: an id alone says nothing
    bool isLookedUp = false; ///< the log was asked for it by its id when it was added

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static OutgoingBatch fromJson(const QJsonObject& kept);
};

/// What this workstation may add to the log next, made of what is pending here. A value: made on any thread.
class NextBatch
{
public:
    /// reader: where the log stands. logsOwnTime: when the log took what it found to come from the future.
    NextBatch(LogIdentity identity, LogReader reader, Timestamp logsOwnTime, QByteArray agreesWith);

    /// What there is to do; all empty: nothing is pending that may be added now.
    struct Made
    {
        std::optional<OutgoingBatch> batch;
        QList<domain::Operation> restamped; ///< they have to be put right first, all at once
        QList<domain::Operation> unfit;     ///< nobody could read them
    };
    [[nodiscard]] Result<Made> from(storage::Database& db) const;

private:
    [[nodiscard]] Result<QList<domain::Operation>> pendingIn(storage::Database& db, int limit) const;
    [[nodiscard]] QList<domain::Operation> wronglyStamped(const QList<domain::Operation>& operations) const;
    [[nodiscard]] Result<OutgoingBatch> sealed(QList<domain::Operation> operations) const;

    LogIdentity m_identity;
    LogReader m_reader;
    Timestamp m_logsOwnTime;
    QByteArray m_agreesWith;
};

} // namespace svarbord::journal
