// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/account_runner.h"
#include "engine/draft_copies.h"
#include "engine/sending.h"
#include "net/credential_store.h"

#include <functional>
#include <memory>

namespace svarbord::engine {

/// The outbox's way out: the real network, and files for the local channel.
class NetworkCarrier final : public MailCarrier, public DraftsFolder
{
public:
    using RunnerFor = std::function<std::shared_ptr<AccountRunner>(const domain::Account&)>;

    NetworkCarrier(smtp::Submission& submission, net::CredentialStore& credentials, RunnerFor runnerFor,
                   QString dropFolder);

    QCoro::Task<smtp::SubmissionOutcome> send(domain::Account account, smtp::SubmissionMail mail) override;
    QCoro::Task<Result<bool>> sentHolds(domain::Account account, QString messageId) override;
    QCoro::Task<Status> appendToSent(domain::Account account, QByteArray mail) override;
    QCoro::Task<Result<quint32>> putDraft(domain::Account account, QByteArray mail) override;
    QCoro::Task<Status> removeDraft(domain::Account account, QString messageId, quint32 uid) override;
    QCoro::Task<Result<imap::PartContent>> fetchDraft(domain::Account account,
                                                      storage::FoundDraftRepository::Place place) override;

private:
    smtp::Submission& m_submission;
    net::CredentialStore& m_credentials;
    RunnerFor m_runnerFor;
    QString m_dropFolder; ///< answers of the local channel go here
};

[[nodiscard]] smtp::SubmissionServer submissionServer(const domain::Account& account, const QString& secret);

} // namespace svarbord::engine
