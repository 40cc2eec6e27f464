// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QMetaType>
#include <QString>

namespace svarbord::domain {

/// A draft that another machine or another mail program put into the Drafts folder of an account, or one of this
/// machine that had to make room for another.
struct FoundDraft
{
    FolderId folder;
    quint32 uid = 0;
    ConversationId aside; ///< of this machine, under this key; then there is no folder
    AccountId account;
    QString messageIdHeader;
    MemberId writer;    ///< none where another program wrote it
    QString writerName; ///< likewise
    Timestamp written{};
    QString subject;
    QString opening; ///< the first words
};

} // namespace svarbord::domain

Q_DECLARE_METATYPE(svarbord::domain::FoundDraft)
