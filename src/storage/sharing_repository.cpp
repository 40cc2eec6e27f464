// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sharing_repository.h"

#include "domain/member_renaming.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/operation_repository.h"

#include <QJsonDocument>

namespace svarbord::storage {

namespace {

QString renamed(const QString& json, const MemberId& from, const MemberId& to)
{
    const QJsonObject after = domain::renamed(QJsonDocument::fromJson(json.toUtf8()).object(), from, to);
    return QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
}

void renameInOperations(Database& db, const MemberId& from, const MemberId& to)
{
    struct Row
    {
        QString id;
        QString payload;
        QString before;
    };
    QList<Row> rows;
    Query naming = db.query("SELECT id, payload, before FROM operation WHERE instr(lower(payload), lower(?1)) "
                            "OR instr(lower(before), lower(?1))");
    naming.with(from);
    while (naming.next())
        rows.append({naming.text(0), naming.text(1), naming.text(2)});
    Query update = db.query("UPDATE operation SET payload = ?, before = ? WHERE id = ?");
    for (const Row& row : std::as_const(rows))
        update.again().with(renamed(row.payload, from, to), renamed(row.before, from, to), row.id).run();
}

void renameInShared(Database& db, const MemberId& from, const MemberId& to)
{
    struct Row
    {
        QString area;
        QString key;
        QString value;
    };
    QList<Row> rows;
    db.query("UPDATE OR REPLACE shared SET key = ?2 WHERE key = ?1 AND area IN ('availability', 'profile')")
        .with(from, to)
        .run();
    // Whatever case a view was typed in.
    Query naming = db.query("SELECT area, key, value FROM shared WHERE instr(lower(value), lower(?))");
    naming.with(from);
    while (naming.next())
        rows.append({naming.text(0), naming.text(1), naming.text(2)});
    Query update = db.query("UPDATE shared SET value = ? WHERE area = ? AND key = ?");
    for (const Row& row : std::as_const(rows))
        update.again().with(renamed(row.value, from, to), row.area, row.key).run();
}

void renameInOvertaken(Database& db, const MemberId& from, const MemberId& to)
{
    struct Row
    {
        qint64 id;
        QString mine;
        QString theirs;
    };
    QList<Row> rows;
    Query all = db.query("SELECT id, payload, their_payload FROM overtaken");
    while (all.next())
        rows.append({all.integer(0), all.text(1), all.text(2)});
    Query update = db.query("UPDATE overtaken SET payload = ?, their_payload = ? WHERE id = ?");
    for (const Row& row : std::as_const(rows))
        update.again().with(renamed(row.mine, from, to), renamed(row.theirs, from, to), row.id).run();
}

} // namespace

Result<bool> SharingRepository::holdsDecisionsOfOthers(const MemberId& self)
{
    return guarded([&] {
        Query query = m_db.query("SELECT 1 FROM operation WHERE member <> ? AND log_order IS NOT ? LIMIT 1");
        return query.with(self, StoredOperation::here).next();
    });
}

Status SharingRepository::takeToDevice(const DeviceId& device)
{
    return guarded([&] {
        m_db.query("UPDATE operation SET device = ?, signature = x'' WHERE log_order IS NULL").with(device).run();
    });
}

Status SharingRepository::takeToCopy(const DeviceId& former, const DeviceId& device)
{
    return guarded([&] {
        m_db.query("DELETE FROM operation WHERE log_order IS NULL AND device = ? AND kind IN "
                   "('request-join', 'claim', 'release')")
            .with(former)
            .run();
        m_db.query("UPDATE operation SET device = ?, signature = x'' WHERE log_order IS NULL AND device = ?")
            .with(device, former)
            .run();
    });
}

Status SharingRepository::dateBeforeAll(domain::OperationKind kind)
{
    return guarded([&] {
        m_db.query("UPDATE operation SET clock = (SELECT min(clock) - 1 FROM operation WHERE log_order IS NULL) "
                   "WHERE log_order IS NULL AND kind = ?")
            .with(domain::operationKindName(kind))
            .run();
    });
}

Status SharingRepository::forgetLog()
{
    return guarded([&] {
        m_db.execute("DELETE FROM operation WHERE kind IN "
                     "('found', 'request-join', 'set-member', 'admit-device', 'withdraw-device', "
                     "'claim', 'release', 'done', 'call-off'); DELETE FROM lease;"
                     "DELETE FROM operation WHERE kind = 'set-shared' "
                     "AND json_extract(payload, '$.area') = 'waiting-mail';"
                     "DELETE FROM shared WHERE area = 'waiting-mail';"
                     "DELETE FROM setting WHERE key LIKE 'log.%'; DELETE FROM log_entry; DELETE FROM log_refusal; "
                     "DELETE FROM log_chapter; DELETE FROM log_batch");
    });
}

Status SharingRepository::renameMember(const MemberId& from, const MemberId& to)
{
    return guarded([&] {
        m_db.query("DELETE FROM member WHERE id = ?").with(from).run();
        m_db.query("UPDATE conversation SET assignee = ?2 WHERE assignee = ?1").with(from, to).run();
        m_db.query("UPDATE OR IGNORE mention SET member = ?2 WHERE member = ?1").with(from, to).run();
        m_db.query("UPDATE OR IGNORE follower SET member = ?2 WHERE member = ?1").with(from, to).run();
        m_db.query("UPDATE contact SET owner = ?2 WHERE owner = ?1").with(from, to).run();
        m_db.query("UPDATE event SET member = ?2 WHERE member = ?1").with(from, to).run();
        m_db.query("UPDATE operation SET member = ?2 WHERE member = ?1").with(from, to).run();
        renameInOperations(m_db, from, to);
        renameInShared(m_db, from, to);
        renameInOvertaken(m_db, from, to);
        required(renameActs(from, to));
    });
}

Status SharingRepository::renameActs(const MemberId& from, const MemberId& to)
{
    return guarded([&] {
        m_db.query("UPDATE act SET member = ?2 WHERE member = ?1").with(from, to).run();
        m_db.query("UPDATE overtaken SET member = ?2 WHERE member = ?1").with(from, to).run();
    });
}

} // namespace svarbord::storage
