// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/conversation.h"
#include "services/mail_service.h"

namespace svarbord::services {

/// What an answer is made from.
struct ReplySource
{
    domain::Message message; ///< the mail that is answered or forwarded
    domain::MessageBody body;
    domain::Account account;  ///< the account that answers
    QStringList ownAddresses; ///< lower-cased addresses of all accounts: never answered to
    ConversationId conversation;
};

/// Recipients, subject, threading headers (RFC 5322 section 3.6.4) and quoted text of an answer.
/// Reply-To is honoured; an answer to a mail of our own goes to its recipients; a forwarded mail logged to its
/// original sender is answered to that sender.
[[nodiscard]] MailService::Template replyTemplate(const ReplySource& source, ReplyKind kind);

/// "Re: " before a subject that does not answer already, whatever language its prefix is in.
[[nodiscard]] QString replySubject(const QString& subject);
[[nodiscard]] QString forwardSubject(const QString& subject);

} // namespace svarbord::services
