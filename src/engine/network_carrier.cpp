// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/network_carrier.h"

#include "base/stable_hash.h"
#include "connector/dropfolder/drop_folder.h"
#include "engine/await_future.h"

#include <QCoreApplication>

namespace svarbord::engine {

namespace {

smtp::SubmissionOutcome putOut(const QString& dropFolder, const smtp::SubmissionMail& mail)
{
    smtp::SubmissionOutcome outcome;
    if (dropFolder.isEmpty()) {
        outcome.error =
            Error{ErrorCode::Unsupported, false,
                  QCoreApplication::translate("svarbord::engine", "No mail account is connected that could send."),
                  QString()};
        return outcome;
    }
    const QString name = QString::fromLatin1(contentHash(mail.content).left(12).toHex());
    if (const Status put = connector::DropFolder(dropFolder).putOut(name, mail.content); !put)
        outcome.error = put.error();
    else
        outcome.acceptance = smtp::Acceptance::Accepted;
    return outcome;
}

} // namespace

NetworkCarrier::NetworkCarrier(smtp::Submission& submission, net::CredentialStore& credentials, RunnerFor runnerFor,
                               QString dropFolder)
    : m_submission(submission),
      m_credentials(credentials),
      m_runnerFor(std::move(runnerFor)),
      m_dropFolder(std::move(dropFolder))
{}

QCoro::Task<smtp::SubmissionOutcome> NetworkCarrier::send(domain::Account account, smtp::SubmissionMail mail)
{
    if (!account.id.isValid())
        co_return putOut(m_dropFolder, mail);
    const Result<QString> secret = co_await m_credentials.read(net::credentialKey(account));
    if (!secret) {
        smtp::SubmissionOutcome outcome;
        outcome.error = secret.error();
        // A locked keychain is unlocked sooner or later; the mail waits for it.
        outcome.error->retryable = true;
        co_return outcome;
    }
    auto future = m_submission.send(submissionServer(account, *secret), std::move(mail));
    auto outcome = co_await future;
    co_return outcome;
}

QCoro::Task<Result<bool>> NetworkCarrier::sentHolds(domain::Account account, QString messageId)
{
    if (!account.id.isValid())
        co_return Result<bool>{true};
    const std::shared_ptr<AccountRunner> runner = m_runnerFor(account);
    auto held = co_await runner->sync().findByMessageId(imap::FolderRole::Sent, messageId);
    co_return held;
}

QCoro::Task<Status> NetworkCarrier::appendToSent(domain::Account account, QByteArray mail)
{
    if (!account.id.isValid())
        co_return Status{};
    const std::shared_ptr<AccountRunner> runner = m_runnerFor(account);
    const QStringList flags{QStringLiteral("\\Seen")};
    const Result<quint32> uid = co_await runner->sync().appendMessage(imap::FolderRole::Sent, std::move(mail), flags);
    if (!uid)
        co_return fail(uid.error());
    co_return Status{};
}

QCoro::Task<Result<quint32>> NetworkCarrier::putDraft(domain::Account account, QByteArray mail)
{
    const std::shared_ptr<AccountRunner> runner = m_runnerFor(account);
    const QStringList flags{QStringLiteral("\\Draft"), QStringLiteral("\\Seen")};
    Result<quint32> uid = co_await runner->sync().appendMessage(imap::FolderRole::Drafts, std::move(mail), flags);
    co_return uid;
}

QCoro::Task<Status> NetworkCarrier::removeDraft(domain::Account account, QString messageId, quint32 uid)
{
    const std::shared_ptr<AccountRunner> runner = m_runnerFor(account);
    Status removed = co_await runner->sync().removeMessage(imap::FolderRole::Drafts, messageId, uid);
    co_return removed;
}

QCoro::Task<Result<imap::PartContent>> NetworkCarrier::fetchDraft(domain::Account account,
                                                                  storage::FoundDraftRepository::Place place)
{
    const std::shared_ptr<AccountRunner> runner = m_runnerFor(account);
    auto content = co_await runner->sync().fetchPart(place.folderName, place.uidValidity, place.uid, QString());
    co_return content;
}

smtp::SubmissionServer submissionServer(const domain::Account& account, const QString& secret)
{
    smtp::SubmissionServer server;
    server.endpoint = account.smtp;
    server.user = account.user.isEmpty() ? account.address : account.user;
    server.secret = secret;
    server.authentication = account.authentication;
    server.caFile = account.caFile;
    return server;
}

} // namespace svarbord::engine
