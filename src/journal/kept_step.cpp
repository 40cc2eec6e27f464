// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log_keeper.h"

#include "storage/settings_repository.h"

namespace svarbord::journal {

using storage::ChapterRepository;
using storage::ChapterRow;
using storage::required;

void KeptStep::passed(const LogEntry& entry, const Verdict& verdict, const LogReader& reader, qint64 order)
{
    if (!verdict.isTaken())
        return;
    m_batches.append({order, verdict.batch, verdict.hash, entry.bytes});
    if (!verdict.agreesWith.isEmpty())
        m_witnesses.append({verdict.device, verdict.agreesWith});
    for (const domain::Operation& operation : verdict.accepted)
        if (domain::isAboutPeople(operation.kind))
            m_people.append(operation);
    if (m_isBlind)
        return;
    const auto end = m_counter.passed(verdict, entry.received, reader);
    if (!end)
        return;
    ChapterRow row;
    row.number = end->number;
    row.digest = end->digest;
    row.lastOrder = order;
    row.reader = end->reader;
    row.epoch = m_epoch;
    row.witnesses = {m_device.value};
    m_ended.append(row);
}

void KeptStep::store(storage::WriteContext& context)
{
    ChapterRepository chapters(context.db);
    for (const domain::Operation& operation : std::as_const(m_people))
        required(chapters.keepSignature(operation));
    for (const ChapterRow& row : std::as_const(m_ended))
        required(chapters.put(row));
    for (const storage::KeptBatch& batch : std::as_const(m_batches))
        required(chapters.keep(batch));
    for (const Witness& witness : std::as_const(m_witnesses))
        required(chapters.addWitness(witness.digest, witness.device));
    required(storage::SettingsRepository(context.db)
                 .set(QStringLiteral("log.chapters"), QString::fromUtf8(m_counter.state())));
}

} // namespace svarbord::journal
