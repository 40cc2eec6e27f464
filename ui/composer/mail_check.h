// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outbox.h"

#include <QCoreApplication>

namespace svarbord::ui {

/// What keeps a mail from being sent, or should make its writer think, in words.
class MailCheck
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::ui::MailCheck)

public:
    /// Larger mails are refused by most servers once they are encoded.
    static constexpr qint64 largest = 25'000'000;

    /// A mailbox that can be written into a header and has a domain (RFC 5322 section 3.4.1, without comments).
    [[nodiscard]] static bool isAddress(const QString& address);
    /// The address list a person typed or pasted: "Ola <ola@x.no>, kari@x.no; per@x.no".
    [[nodiscard]] static domain::AddressList readAddresses(const QString& text);
    /// Empty when the mail may go.
    [[nodiscard]] static QString problem(const domain::OutgoingMail& mail);
    /// Which files cannot be read any more and have to be attached once more; empty when there are none.
    [[nodiscard]] static QString lostFiles(const QList<domain::OutgoingAttachment>& files);
    /// The text speaks of an attachment and there is none; ownText is without what is quoted.
    [[nodiscard]] static bool forgotAttachment(const domain::OutgoingMail& mail, const QString& ownText);
};

} // namespace svarbord::ui
