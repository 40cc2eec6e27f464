// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dovecot_server.h"
#include "support/temporary_workspace.h"

#include <QHash>

namespace svarbord::testing {

/// Mail number so-and-so of its own customer; the same every time.
[[nodiscard]] inline QByteArray numbered(int number, const QByteArray& headers = {})
{
    const QByteArray text = QByteArray::number(number);
    return plainMail("kunde" + text + "@kunde.test", "m" + text + "@kunde.test", "Sak nummer " + text,
                     "Dette er melding " + text, headers);
}

[[nodiscard]] inline QList<QByteArray> series(int from, int to)
{
    QList<QByteArray> mails;
    for (int number = from; number < to; ++number)
        mails.append(numbered(number));
    return mails;
}

/// The Message-ID without angle brackets, however the header is written and folded.
[[nodiscard]] inline QString messageIdOf(const QByteArray& mail)
{
    const qsizetype header = mail.toLower().indexOf("\nmessage-id:");
    const qsizetype open = mail.indexOf('<', header) + 1;
    return QString::fromLatin1(mail.mid(open, mail.indexOf('>', open) - open));
}

[[nodiscard]] inline QHash<QString, int> countById(const QList<StoredMail>& mails)
{
    QHash<QString, int> counts;
    for (const StoredMail& mail : mails)
        ++counts[messageIdOf(mail.text)];
    return counts;
}

} // namespace svarbord::testing
