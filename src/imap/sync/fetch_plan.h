// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imap/sync/sync_policy.h"
#include "mime/part.h"

#include <QByteArray>
#include <QList>

namespace svarbord::imap {

/// One section to fetch of a mail too large to come whole.
struct WantedSection
{
    QByteArray section; ///< "1.2" or "2.HEADER"
    qint64 limit = 0;   ///< fetch at most that many bytes; 0 = all of it

    bool operator==(const WantedSection&) const = default;
    /// The FETCH item: "BODY.PEEK[1.2]<0.4096>".
    [[nodiscard]] QByteArray fetchItem() const;
};

enum class MailAge { Recent, Old };

/// What the policy wants of this tree: text, small parts that tell of delivery and dates, headers of embedded mails,
/// attachments that are small or recent. Never more than about 8 MiB together.
[[nodiscard]] QList<WantedSection> wantedSections(const mime::Part& root, const SyncPolicy& policy, MailAge age);

/// Puts a fetched section where it belongs in the tree, decoded. False when there is no such part.
bool placeSection(mime::Part& root, const QByteArray& section, const QByteArray& content);

} // namespace svarbord::imap
