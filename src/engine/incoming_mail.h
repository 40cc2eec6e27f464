// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel_rules.h"
#include "domain/message.h"
#include "domain/threading.h"
#include "storage/folder_repository.h"
#include "storage/packed_body.h"
#include "storage/search/indexed_text.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace svarbord::engine {

/// Where a batch of mail came from and how it is to be treated.
struct IntakeSource
{
    AccountId account; ///< the account that answers; invalid for imports without one
    FolderId folder;   ///< invalid for imports: no ledger rows then
    storage::FolderRole role = storage::FolderRole::Inbox;
    bool history = false;                     ///< closed conversations, no tickets (INB-25)
    std::optional<Timestamp> openSince;       ///< of history: inbox mail from here on is open all the same
    bool filtered = false;                    ///< ledger rows only
    bool indexLater = false;                  ///< found a moment after it is stored: many at a time cost less
    domain::ChannelRules rules;               ///< of the account's address
    QString channel = QStringLiteral("mail"); ///< a ticket's source
    QSet<QString> ownAddresses;               ///< keys of every address that is ours
};

/// A mail read and judged on a CPU thread, so that the database thread only looks up and writes.
struct IncomingMail
{
    quint32 uid = 0;
    domain::Message message; ///< without id, conversation and placement
    domain::ThreadingKeys keys;
    storage::PackedBody body;
    std::optional<storage::search::PreparedText> indexed; ///< what it is found by
    QByteArray headers;                                   ///< its header block as it came, at most 64 KiB, for filters
    QByteArray contentHash;
    std::vector<std::pair<qsizetype, QByteArray>> contents; ///< of attachments, by their place in message.attachments
    domain::Address customer;                               ///< the other party; empty address when there is none
    QString subjectKey;
    ConversationId into;     ///< set for what is written here: the conversation it was written in
    QByteArray source;       ///< the raw mail, kept for what no server holds
    bool ownAddress = false; ///< written by one of us
    bool fresh = false;      ///< was not here before (Intake)
    bool history = false;    ///< came with the first import (Intake), as all of its batch did or it alone
    bool begins = false;     ///< news that wants a ticket of its own where it opens a conversation (Intake)
    bool again = false;      ///< a filter left it out before (Intake)
    QString problem;         ///< could not be read: ledger row "failed" with this reason
};

} // namespace svarbord::engine
