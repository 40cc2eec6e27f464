// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "base/when_done.h"
#include "journal/chapter.h"
#include "journal/log_mending.h"
#include "journal/log_settings.h"
#include "journal/shared_log.h"
#include "storage/settings_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace svarbord::journal {

using storage::required;
using storage::SettingsRepository;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(journal)
};

} // namespace

/// The server made the log anew, or put an older one back.
void SharedLog::mend()
{
    qCWarning(logStorage) << "the shared log is another one than before: it is mended";
    const auto begun = std::make_shared<std::optional<LogMending::Begun>>();
    const auto standing = std::make_shared<QString>(m_standing);
    auto stored = m_store.write([begun, standing, now = m_reader](WriteContext& context) -> Status {
        requireStanding(context, *standing);
        *begun = LogMending::begin(context, now);
        keepReader(context, (*begun)->reader, 0);
        SettingsRepository settings(context.db);
        keepOrderBase(context, (*begun)->order);
        required(settings.set(mendingKey, u"1"_s));
        required(settings.set(orphansKey, u"1"_s));
        required(settings.set(newerKey, QString()));
        required(settings.set(withheldKey, QString()));
        *standing = required(standingIn(context.db));
        return {};
    });
    whenDone(stored, this, [this, begun, standing](const Status& done) {
        if (!done)
            return fail(done.error());
        m_standing = *standing;
        m_reader = (*begun)->reader;
        m_reader.stored();
        m_base = (*begun)->order;
        m_epoch = 0;
        m_isMending = m_isReadAgain = m_looksForChapters = true;
        m_isAdded = m_isOurs = false;
        m_givenBack.clear();
        m_withheld.clear();
        if (m_outgoing)
            m_outgoing->again = true;
        if (const Status kept = m_keeper.load(); !kept)
            return fail(kept.error());
        pull();
    });
}

/// What customers and colleagues said is no other team's business: nothing is added to what somebody else began there.
void SharedLog::proveOurs(qint64 after)
{
    constexpr int atOnce = 20;
    whenDone(m_folder.entriesAfter(m_epoch, after, atOnce), this, [this](const Result<LogSlice>& slice) {
        if (!slice)
            return slice.error().code == ErrorCode::Conflict ? mend() : fail(slice.error());
        const auto oldest = std::ranges::find_if(slice->entries, isBatch);
        if (oldest == slice->entries.end() && slice->more)
            return proveOurs(slice->end);
        const auto isOurs = m_store.read([&](storage::Database& db) -> Result<bool> {
            return oldest == slice->entries.end() || required(LogMending::isOurs(db, *oldest, m_reader));
        });
        if (!isOurs)
            return fail(isOurs.error());
        if (!*isOurs) {
            const QString problem = Text::tr(
                "Another team works in this mailbox now, so nothing from here is put into its journal. Connect "
                "your own team's mailbox again, or join the other team in a new workspace.");
            emit anotherTeamFound(problem);
            return fail(Error{ErrorCode::Rejected, true, problem, u"the log began otherwise"_s});
        }
        m_isOurs = true;
        giveBack();
    });
}

/// Everything that lies in the log was read; what was read before and is not among it is added again.
void SharedLog::giveBack()
{
    if (!m_isOurs)
        return proveOurs(0);
    constexpr int atOnce = 50;
    const auto missing = m_store.read([](storage::Database& db) { return LogMending::missing(db, atOnce); });
    if (!missing)
        return fail(missing.error());
    if (!missing->isEmpty())
        return giveBack(*missing);
    auto stored =
        m_store.write([](WriteContext& context) { return SettingsRepository(context.db).set(mendingKey, QString()); });
    whenDone(stored, this, [this](const Status& done) {
        if (!done)
            return fail(done.error());
        m_isMending = false;
        emit mended();
        push();
    });
}

/// One after the other, and then they are read back.
void SharedLog::giveBack(QList<LogAddition> missing)
{
    if (missing.isEmpty()) {
        m_again = true;
        return rest();
    }
    const LogAddition next = missing.takeFirst();
    if (m_givenBack.contains(next.id)) {
        // Something else of its name lies there, or nobody can read it.
        auto dropped = m_store.write([id = next.id](WriteContext& context) -> Status {
            LogMending::giveUp(context, id);
            return {};
        });
        return whenDone(dropped, this,
                        [this, missing](const Status& done) { return done ? giveBack(missing) : fail(done.error()); });
    }
    whenDone(m_folder.append(next), this, [this, missing, id = next.id](const Result<LogPosition>& added) {
        if (!added)
            return fail(added.error());
        m_givenBack.insert(id);
        giveBack(missing);
    });
}

} // namespace svarbord::journal
