// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/submission.h"

#include "smtp/transfer.h"

#include <QPromise>

#include <memory>

namespace svarbord::smtp {

namespace {

constexpr int maxConnections = 4;

} // namespace

Submission::Submission(SubmissionLimits limits) : m_limits(limits)
{
    m_pool.setMaxThreadCount(maxConnections);
}

Submission::~Submission()
{
    m_stopping = true;
    m_pool.waitForDone();
}

QFuture<SubmissionOutcome> Submission::send(SubmissionServer server, SubmissionMail mail)
{
    auto promise = std::make_shared<QPromise<SubmissionOutcome>>();
    QFuture<SubmissionOutcome> future = promise->future();
    promise->start();
    m_pool.start([this, promise, server = std::move(server), mail = std::move(mail)] {
        Transfer transfer(server, m_limits, [this, promise] { return m_stopping || promise->isCanceled(); });
        promise->addResult(transfer.send(mail));
        promise->finish();
    });
    return future;
}

QFuture<QList<ProbeStep>> Submission::probe(SubmissionServer server)
{
    auto promise = std::make_shared<QPromise<QList<ProbeStep>>>();
    QFuture<QList<ProbeStep>> future = promise->future();
    promise->start();
    m_pool.start([this, promise, server = std::move(server)] {
        Transfer transfer(server, m_limits, [this, promise] { return m_stopping || promise->isCanceled(); });
        promise->addResult(transfer.probe());
        promise->finish();
    });
    return future;
}

} // namespace svarbord::smtp
