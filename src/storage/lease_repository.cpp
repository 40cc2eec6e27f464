// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lease_repository.h"

#include "storage/database.h"
#include "storage/guarded.h"

namespace svarbord::storage {

using domain::Lease;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectLeases = u"SELECT task, holder, claim, since, until, lost, ended, ended_by, outcome FROM lease "_s;

/// "device/claim": a device's id has no blanks; a claim's may be any text.
QString textOf(const Lease::Lost& lost)
{
    return lost.device.value + u'/' + QString::fromLatin1(lost.claim.value.toUtf8().toHex());
}

Lease::Lost lostFrom(const QString& text)
{
    const qsizetype end = text.lastIndexOf(u'/');
    if (end < 0)
        return {DeviceId{text}, {}};
    return {DeviceId{text.first(end)},
            OperationId{QString::fromUtf8(QByteArray::fromHex(text.sliced(end + 1).toLatin1()))}};
}

Lease leaseFrom(const Query& row)
{
    Lease lease;
    lease.holder = row.id<DeviceId>(1);
    lease.claim = row.id<OperationId>(2);
    lease.since = row.time(3);
    lease.until = row.time(4);
    for (const QString& lost : row.text(5).split(u' ', Qt::SkipEmptyParts))
        lease.lost.append(lostFrom(lost));
    lease.end = static_cast<domain::TaskEnd>(row.integer(6));
    lease.endedBy = row.id<DeviceId>(7);
    lease.outcome = row.text(8);
    return lease;
}

QString textOf(const QList<Lease::Lost>& all)
{
    QStringList texts;
    for (const Lease::Lost& lost : all)
        texts.append(textOf(lost));
    return texts.join(u' ');
}

QHash<QString, Lease> allOf(Query query)
{
    QHash<QString, Lease> leases;
    while (query.next())
        leases.insert(query.text(0), leaseFrom(query));
    return leases;
}

} // namespace

Result<Lease> LeaseRepository::find(const domain::TaskId& task)
{
    return guarded([&] {
        Query query = m_db.queryText(selectLeases + u"WHERE task = ?"_s);
        query.with(task.toText());
        return query.next() ? leaseFrom(query) : Lease{};
    });
}

Status LeaseRepository::put(const domain::TaskId& task, const Lease& lease)
{
    return guarded([&] {
        m_db.query("INSERT OR REPLACE INTO lease(task, holder, claim, since, until, lost, ended, ended_by, outcome) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(task.toText(), lease.holder.value, lease.claim.value, lease.since, lease.until, textOf(lease.lost),
                  static_cast<int>(lease.end), lease.endedBy.value, lease.outcome)
            .run();
    });
}

Result<QHash<QString, Lease>> LeaseRepository::all()
{
    return guarded([&] { return allOf(m_db.queryText(selectLeases)); });
}

Result<QHash<QString, Lease>> LeaseRepository::about(const QString& kind, const QString& subject)
{
    return guarded([&] {
        const QString from = kind + u'/' + subject + u'/';
        Query query = m_db.queryText(selectLeases + u"WHERE task >= ? AND task < ?"_s);
        query.with(from, kind + u'/' + subject + u'0'); // '0' follows '/'
        return allOf(std::move(query));
    });
}

} // namespace svarbord::storage
