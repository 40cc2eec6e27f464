// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smtp/submission.h"

#include <functional>

namespace svarbord::smtp {

/// One connection to a submission server, blocking; runs on a worker thread of Submission.
class Transfer
{
public:
    using Cancelled = std::function<bool()>;

    Transfer(SubmissionServer server, SubmissionLimits limits, Cancelled cancelled);

    [[nodiscard]] SubmissionOutcome send(const SubmissionMail& mail);
    [[nodiscard]] QList<ProbeStep> probe();

private:
    [[nodiscard]] SubmissionOutcome sendOver(const SubmissionServer& server, const SubmissionMail& mail,
                                             bool& bareRelay) const;
    [[nodiscard]] QList<ProbeStep> probeOver(const SubmissionServer& server, bool& bareRelay) const;

    SubmissionServer m_server;
    SubmissionLimits m_limits;
    Cancelled m_cancelled;
};

} // namespace svarbord::smtp
