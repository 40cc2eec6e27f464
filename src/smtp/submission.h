// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/account.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>

namespace svarbord::smtp {

/// Where and as whom mail is handed in (RFC 6409).
struct SubmissionServer
{
    domain::Endpoint endpoint;
    QString user;   ///< empty: no authentication
    QString secret; ///< password, or the access token with OAuth2 (XOAUTH2)
    domain::Authentication authentication = domain::Authentication::Password;
    QString caFile; ///< trust anchors in addition to the system's
};

struct SubmissionLimits
{
    std::chrono::milliseconds connect{20'000};
    std::chrono::milliseconds response{120'000}; ///< longest silence, also after the final dot
};

/// A mail and its envelope. content is the whole mail as it travels, lines ending in CRLF.
struct SubmissionMail
{
    QString from;
    QStringList recipients;
    QByteArray content;
    /// Called once on the worker thread just before the last bytes leave; until it returned true the server cannot
    /// have accepted. False gives up (NotAccepted). May be empty.
    std::function<bool()> beforeFinalDot;
};

/// What the server said to one recipient.
struct RecipientReply
{
    QString address;
    int code = 0; ///< 250 accepted, 4xx try again, 5xx refused
    QString text;

    [[nodiscard]] bool accepted() const { return code / 100 == 2; }
};

/// Whether the mail is on its way: the one thing a sender must never guess.
enum class Acceptance {
    NotAccepted, ///< certainly not taken by the server; sending again cannot double it
    Accepted,    ///< the server took responsibility for the accepted recipients
    Unknown,     ///< cut between the final dot and the server's answer: ask before sending again
};

struct SubmissionOutcome
{
    Acceptance acceptance = Acceptance::NotAccepted;
    std::optional<Error> error;       ///< set unless accepted; retryable for 4xx and network faults
    QList<RecipientReply> recipients; ///< those the server answered for
    QString serverReply;              ///< to the mail as a whole, e.g. "250 2.0.0 Ok: queued as 12345"
};

/// One step of trying a server; the first that failed says what is wrong, and none follows it.
struct ProbeStep
{
    enum class Kind { Reach, Encrypt, SignIn };
    Kind kind = Kind::Reach;
    Status outcome;
};

/// Hands mail to submission servers over libcurl, on worker threads of its own. Any thread may call; destroying it
/// cancels what is under way and waits for the workers (a cancelled send resolves as NotAccepted or Unknown).
class Submission
{
public:
    explicit Submission(SubmissionLimits limits = {});
    ~Submission();
    Submission(const Submission&) = delete;
    Submission& operator=(const Submission&) = delete;

    /// Never fails as a future; cancelling it cuts the connection.
    [[nodiscard]] QFuture<SubmissionOutcome> send(SubmissionServer server, SubmissionMail mail);
    /// Connects, encrypts, signs in and leaves.
    [[nodiscard]] QFuture<QList<ProbeStep>> probe(SubmissionServer server);
    /// Gives up everything under way and all that follows.
    void cancelAll() { m_stopping = true; }

private:
    SubmissionLimits m_limits;
    QThreadPool m_pool;
    std::atomic_bool m_stopping = false;
};

} // namespace svarbord::smtp
