// SPDX-License-Identifier: GPL-3.0-or-later
// What the shared log waits for, and what it does when that does not come.
#include "base/log.h"
#include "base/when_done.h"
#include "journal/log_settings.h"
#include "journal/shared_log.h"
#include "storage/settings_repository.h"

#include <algorithm>
#include <utility>

namespace svarbord::journal {

using storage::SettingsRepository;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

void SharedLog::setPatience(const LogPatience& patience)
{
    m_patience = patience;
    m_looks = Backoff(patience.firstLook, patience.longest);
    m_retries = Backoff(patience.firstRetry, patience.longest);
}

/// Some servers show a connection what another one added only after a while, and tell nothing. What does not come at
/// all was deleted, or something else lies there under its name.
void SharedLog::awaitOutgoing()
{
    if (m_looked >= m_patience.looks) {
        if (m_outgoing->isLookedUp)
            return giveOutgoingUp();
        m_outgoing->again = true;
        m_isAdded = false;
        return append(*m_outgoing);
    }
    if (!m_readBack.isActive())
        m_readBack.start(m_looks.next());
    rest();
}

/// A new batch holds the same; should this one turn up after all, the later of the two is harmless.
void SharedLog::giveOutgoingUp()
{
    auto stored =
        m_store.write([](WriteContext& context) { return SettingsRepository(context.db).set(outgoingKey, QString()); });
    whenDone(stored, this, [this](const Status& done) {
        if (!done)
            return fail(done.error());
        m_outgoing.reset();
        m_isAdded = false;
        push();
    });
}

/// A step of another one's that was on its way, of a former run, was stored after what this one began from.
bool SharedLog::goesOnElsewhere() const
{
    const auto standing = m_store.read([](storage::Database& db) { return standingIn(db); });
    return standing && *standing != m_standing;
}

/// What could not be done now is tried again when the log tells that it can be reached, something is decided, or after
/// a while: a server that is full or busy tells nothing.
void SharedLog::fail(const Error& error)
{
    m_busy = false;
    const bool cameMeanwhile = std::exchange(m_again, false);
    if (goesOnElsewhere()) {
        const Status begun = start();
        if (begun)
            return;
        emit problem(begun.error());
    } else {
        qCWarning(logStorage) << "the shared log:" << error.userText << error.detail;
        emit problem(error);
    }
    // What came while it failed may be that the log is there again.
    const auto wait = m_retries.next();
    m_retry.start(cameMeanwhile ? std::min(wait, m_patience.firstLook) : wait);
}

} // namespace svarbord::journal
