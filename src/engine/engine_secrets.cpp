// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include <QCoroTask>
#include <QPromise>

namespace svarbord::engine {

namespace {

using Promise = std::shared_ptr<QPromise<Status>>;

QCoro::Task<> store(net::CredentialStore& credentials, QString key, QString secret, Promise promise)
{
    promise->addResult(co_await credentials.write(key, secret));
    promise->finish();
}

QCoro::Task<> move(net::CredentialStore& credentials, QString from, QString to, Promise promise)
{
    promise->addResult(co_await credentials.move(from, to));
    promise->finish();
}

QCoro::Task<> forget(net::CredentialStore& credentials, QString key, Promise promise)
{
    promise->addResult(co_await credentials.remove(key));
    promise->finish();
}

QCoro::Task<> read(net::CredentialStore& credentials, QString name,
                   std::shared_ptr<svarbord::Promise<Result<QString>>> promise)
{
    auto secret = co_await credentials.read(name);
    promise->finish(std::move(secret));
}

QCoro::Task<> keep(net::CredentialStore& credentials, QString name, QString secret,
                   std::shared_ptr<svarbord::Promise<Status>> promise)
{
    auto kept = co_await credentials.write(name, secret);
    promise->finish(std::move(kept));
}

QCoro::Task<> drop(net::CredentialStore& credentials, QString name, std::shared_ptr<svarbord::Promise<Status>> promise)
{
    auto dropped = co_await credentials.remove(name);
    promise->finish(std::move(dropped));
}

Promise started()
{
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    return promise;
}

} // namespace

QFuture<Status> Engine::storeSecret(domain::Account account, QString secret)
{
    const Promise promise = started();
    post([this, promise, key = net::credentialKey(account), secret = std::move(secret)](NetworkWorker&) {
        store(m_credentials, key, secret, promise);
    });
    return promise->future();
}

QFuture<Status> Engine::moveSecret(domain::Account before, domain::Account after)
{
    const Promise promise = started();
    const QString from = net::credentialKey(before);
    const QString to = net::credentialKey(after);
    if (from == to) {
        promise->addResult(Status{});
        promise->finish();
        return promise->future();
    }
    post([this, promise, from, to](NetworkWorker&) { move(m_credentials, from, to, promise); });
    return promise->future();
}

QFuture<Status> Engine::forgetSecret(domain::Account account)
{
    const Promise promise = started();
    post([this, promise, key = net::credentialKey(account)](NetworkWorker&) { forget(m_credentials, key, promise); });
    return promise->future();
}

Future<Status> Engine::keepSecret(QString name, QString secret)
{
    auto promise = std::make_shared<svarbord::Promise<Status>>();
    auto future = promise->future();
    post([this, promise, name = std::move(name), secret = std::move(secret)](NetworkWorker&) {
        keep(m_credentials, name, secret, promise);
    });
    return future;
}

Future<Result<QString>> Engine::readSecret(QString name)
{
    auto promise = std::make_shared<svarbord::Promise<Result<QString>>>();
    auto future = promise->future();
    post([this, promise, name = std::move(name)](NetworkWorker&) { read(m_credentials, name, promise); });
    return future;
}

Future<Status> Engine::dropSecret(QString name)
{
    auto promise = std::make_shared<svarbord::Promise<Status>>();
    auto future = promise->future();
    post([this, promise, name = std::move(name)](NetworkWorker&) { drop(m_credentials, name, promise); });
    return future;
}

} // namespace svarbord::engine
