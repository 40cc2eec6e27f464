// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/mailbox_sync.h"

namespace svarbord::imap {

void Suspects::blame(const QList<quint32>& uids)
{
    for (const quint32 uid : uids) {
        int& count = m_blamed[uid];
        // While fetched in company nobody is known to be guilty.
        if (uids.size() == 1 || count < alone)
            ++count;
    }
}

int Suspects::companions(quint32 uid, int normal) const
{
    const int count = m_blamed.value(uid);
    if (count == 0)
        return normal;
    return count < alone ? std::max(1, normal / 8) : 1;
}

} // namespace svarbord::imap
