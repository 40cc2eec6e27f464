// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/overtaking.h"
#include "storage/operation_repository.h"
#include "storage/store.h"

namespace svarbord::journal {

/// Room for the operations of one batch between two places of the log: the order of its operations begins here.
constexpr qint64 orderStep = 1024;
/// Where that of what lies at this position begins; base is log_settings.h's orderBaseIn().
[[nodiscard]] constexpr qint64 orderAt(qint64 base, qint64 position)
{
    return base + position * orderStep;
}

/// Keeps for its author what does not stand of that which was decided here (TEAM-04). Its functions throw what
/// storage::required() throws.
class Overtaking
{
public:
    explicit Overtaking(storage::WriteContext& context) : m_context(context) {}

    /// Somebody else's decision has found its place in the log.
    void came(const domain::Operation& theirs, qint64 order);
    /// What is pending here changes nothing any more because of it.
    void madeVoid(const storage::StoredOperation& mine, const domain::Operation& theirs);
    void refused(const storage::StoredOperation& mine, domain::Permission reason);

private:
    [[nodiscard]] qint64 knownBy(const domain::Operation& theirs);
    void keep(const domain::Overtaken& overtaken);

    storage::WriteContext& m_context;
};

} // namespace svarbord::journal
