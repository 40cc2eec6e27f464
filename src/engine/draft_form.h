// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"
#include "domain/found_draft.h"
#include "domain/outbox.h"

#include <QByteArray>
#include <QStringList>

namespace svarbord::engine {

/// Whose machine writes a draft.
struct DraftWriter
{
    DeviceId device;
    MemberId member;
    QString name;
};

/// A draft as it lies in a Drafts folder: the mail as far as it is written, and in a field of its own what no mail has.
/// The internal comment beside it is none of the mailbox's business and stays here. Half-written addresses are left
/// out.
[[nodiscard]] Result<QByteArray> writeDraft(domain::OutgoingMail draft, const domain::Account& account,
                                            const QString& messageIdHeader, Timestamp changed,
                                            const DraftWriter& writer);

/// What was read of one.
struct DraftRead
{
    DeviceId device;          ///< none: another program wrote it
    domain::FoundDraft about; ///< without its place
    domain::OutgoingMail mail;
    QStringList parents; ///< what it answers, nearest first
};

/// Any input gives a value: what cannot be read is empty.
[[nodiscard]] DraftRead readDraft(const QByteArray& raw);

} // namespace svarbord::engine
