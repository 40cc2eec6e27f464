// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/submission.h"

namespace svarbord::smtp {

/// From a reply code (RFC 5321 section 4.2) and, where given, its enhanced status (RFC 3463).
[[nodiscard]] Error errorFromReply(int code, const QString& reply);

/// When every recipient was refused: retryable as soon as one may be accepted later.
[[nodiscard]] Error errorFromRecipients(const QList<RecipientReply>& replies);

/// From a CURLcode; a reply code that explains it goes first.
[[nodiscard]] Error errorFromCurl(int curlCode, int lastCode, const QString& lastReply, const SubmissionServer& server,
                                  const QString& detail);

} // namespace svarbord::smtp
