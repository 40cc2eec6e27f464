// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/keychain_credential_store.h"

#include "net/one_shot.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>

namespace svarbord::net {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::net)
};

Error errorOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, false, Text::tr("No password is stored for this account."), job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::Unauthorized, true,
                Text::tr("The keychain did not hand out the password. Unlock it and try again."), job.errorString()};
    default:
        // Without a session bus or a secret service QtKeychain gives its unspecific error.
        return {ErrorCode::Unsupported, false,
                Text::tr("This computer has no keychain running, so passwords cannot be stored safely."),
                job.errorString()};
    }
}

/// The job deletes itself after finishing.
OneShot<Status> run(QKeychain::Job* job)
{
    OneShot<Status> done;
    QObject::connect(job, &QKeychain::Job::finished, job, [done](QKeychain::Job* finished) mutable {
        if (finished->error() == QKeychain::NoError)
            done.resolve({});
        else
            done.resolve(fail(errorOf(*finished)));
    });
    job->start();
    return done;
}

} // namespace

KeychainCredentialStore::KeychainCredentialStore(QString service) : m_service(std::move(service)) {}

QCoro::Task<Result<QString>> KeychainCredentialStore::read(QString key)
{
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    job->setAutoDelete(false);
    OneShot<Status> done = run(job);
    const Status outcome = co_await done;
    const QString secret = job->textData();
    job->deleteLater();
    if (!outcome)
        co_return fail(outcome.error());
    co_return secret;
}

QCoro::Task<Status> KeychainCredentialStore::write(QString key, QString secret)
{
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    job->setTextData(secret);
    OneShot<Status> done = run(job);
    Status outcome = co_await done;
    co_return outcome;
}

QCoro::Task<Status> KeychainCredentialStore::remove(QString key)
{
    auto* job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    OneShot<Status> done = run(job);
    Status outcome = co_await done;
    if (!outcome && outcome.error().code == ErrorCode::NotFound)
        co_return Status{};
    co_return outcome;
}

} // namespace svarbord::net
