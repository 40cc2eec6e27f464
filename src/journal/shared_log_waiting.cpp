// SPDX-License-Identifier: GPL-3.0-or-later
// What the shared log waits for, and what it does when that does not come.
#include "base/log.h"
#include "base/when_done.h"
#include "journal/log_settings.h"
#include "journal/shared_log.h"
#include "storage/settings_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

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
        // Others may read what is withheld here: what would be made instead did not follow on it for them.
        if (m_outgoing->isLookedUp && !m_withheld.contains(m_addedAt))
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

/// One at a time: should it lie there still and not be handed over, nothing changes.
void SharedLog::askForWithheld()
{
    m_asksForWithheld = false;
    if (m_withheld.isEmpty())
        return push();
    const qint64 wanted = m_withheld.takeFirst();
    m_withheld.append(wanted);
    whenDone(m_folder.entriesAfter(m_epoch, wanted - 1, 1), this, [this, wanted](const Result<LogSlice>& slice) {
        if (!slice)
            return slice.error().code == ErrorCode::Conflict ? mend() : fail(slice.error());
        const auto& found = slice->entries;
        const bool isThere = !found.isEmpty() && found.constFirst().position == wanted;
        // What is gone for good was no entry for anybody who reads the log from now on.
        if (isThere && found.constFirst().isWithheld)
            return push();
        readWithheldAgain();
    });
}

void SharedLog::readWithheldAgain()
{
    const auto kept = m_store.read([](storage::Database& db) { return SettingsRepository(db).value(newerKey, {}); });
    if (!kept)
        return fail(kept.error());
    if (m_outgoing)
        m_outgoing->again = true;
    m_isAdded = m_isHeldBack = false;
    const Status begun = readNewerAgain(QJsonDocument::fromJson(kept->toUtf8()).object());
    if (!begun)
        fail(begun.error());
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
