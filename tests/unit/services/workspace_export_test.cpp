// SPDX-License-Identifier: GPL-3.0-or-later
// covers: TEAM-02
// Everything leaves as files that any program can read, and comes back as it was.
#include "services/workspace_export.h"

#include "engine/mbox_reader.h"
#include "journal/journal.h"
#include "storage/account_repository.h"
#include "storage/blob_store.h"
#include "storage/contact_repository.h"
#include "storage/draft_repository.h"
#include "storage/outbox_repository.h"
#include "storage/restoring.h"
#include "storage/search/search_index.h"
#include "storage/settings_repository.h"
#include "unit/storage/store_fixture.h"

#include <QDirIterator>
#include <QJsonDocument>

using namespace svarbord;
using namespace svarbord::services;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

namespace {

const MemberId kari{u"kari"_s};

QMap<QString, QByteArray> filesIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(file.fileName().sliced(folder.size()), file.readAll());
    }
    return files;
}

/// A workspace with something of everything.
class Filled : public StoreFixture
{
public:
    Filled()
    {
        addMail(ConversationId{7}, u"mail@x"_s, clock.now());
        addMail(ConversationId{0x7fff'ffff'ffff'fff1}, u"sent@x"_s, clock.now(), domain::Direction::Outbound);
        journal::Journal journal(*store);
        const auto act = [&](OperationKind kind, const QJsonObject& payload) {
            domain::Operation draft;
            draft.member = kari;
            draft.kind = kind;
            draft.target = kind == OperationKind::SetShared ? ConversationId{} : ConversationId{7};
            draft.payload = payload;
            if (!journal.perform({draft}).takeResult())
                qFatal("an act failed");
        };
        act(OperationKind::Comment, {{u"text"_s, u"Ring kunden på «mobil» \n i dag"_s}});
        act(OperationKind::SetStatus, {{u"status"_s, u"closed"_s}});
        act(OperationKind::AddTag, {{u"tag"_s, u"retur"_s}});
        act(OperationKind::SetShared,
            {{u"area"_s, u"snippet"_s}, {u"key"_s, u"hei"_s}, {u"value"_s, QJsonObject{{u"text"_s, u"Hei!"_s}}}});
        if (!journal.undo(kari).takeResult())
            qFatal("undo failed");
        write([this](WriteContext& context) -> Status {
            domain::Account account;
            account.address = u"support@firma.no"_s;
            static_cast<void>(required(AccountRepository(context.db).insert(account)));
            static_cast<void>(required(BlobStore(context.db).put("a small one")));
            large = required(BlobStore(context.db).put(QByteArray(200'000, 'x')));
            static_cast<void>(
                required(ContactRepository(context.db).ensure({u"Åse"_s, u"aase@kunde.no"_s}, u"nb"_s, context.now)));
            required(SettingsRepository(context.db).set(u"workspace.name"_s, u"Fjellsport"_s));
            return {};
        });
    }

    QByteArray large;
};

} // namespace

class WorkspaceExportTest : public QObject
{
    Q_OBJECT

private slots:
    void whatComesBackIsWhatLeft()
    {
        Filled former;
        QTemporaryDir first;
        QTemporaryDir second;
        QTemporaryDir place;
        const auto written = exportWorkspace(*former.store, first.path());
        QVERIFY2(written, qPrintable(written ? QString() : written.error().detail));
        const Status read = importWorkspace(first.path(), place.path());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().userText + read.error().detail));
        auto store = Store::open(place.path(), former.clock);
        QVERIFY(store);
        const auto marked = (*store)->read([](Database& db) { return SettingsRepository(db).value(restoredKey); });
        QVERIFY(marked.value().has_value());
        QVERIFY((*store)
                    ->write([](WriteContext& context) { return SettingsRepository(context.db).remove(restoredKey); })
                    .takeResult());
        QVERIFY(exportWorkspace(**store, second.path()));
        const auto before = filesIn(first.path());
        const auto after = filesIn(second.path());
        QCOMPARE(after.keys(), before.keys());
        for (auto file = before.begin(); file != before.end(); ++file)
            QVERIFY2(after.value(file.key()) == file.value(), qPrintable(file.key()));
        QVERIFY(before.contains(u"/journal.jsonl"_s));
        QVERIFY(before.value(u"/journal.jsonl"_s).contains("Ring kunden"));
        QVERIFY(before.value(u"/shared.jsonl"_s).isEmpty()); // it was undone
        QCOMPARE(before.value(u"/ticket.jsonl"_s).count('\n'), 0);
    }

    void itCanBeWorkedWith()
    {
        Filled former;
        QTemporaryDir files;
        QTemporaryDir place;
        QVERIFY(exportWorkspace(*former.store, files.path()));
        QVERIFY(importWorkspace(files.path(), place.path()));
        auto opened = Store::open(place.path(), former.clock);
        QVERIFY(opened);
        Store& store = **opened;
        journal::Journal journal(store);
        const auto state = [&] {
            return store.read([](Database& db) { return ConversationRepository(db).state(ConversationId{7}); });
        };
        QCOMPARE(state()->tags, QStringList{u"retur"_s});
        QVERIFY(journal.redo(kari).takeResult());
        QVERIFY(journal.undo(kari).takeResult());
        QVERIFY(journal.undo(kari).takeResult());
        QVERIFY(state()->tags.isEmpty());
        QCOMPARE(store.read([&](Database& db) { return BlobStore(db).get(former.large); }).value().size(), 200'000);
        // The search index follows.
        const auto indexed =
            store.write([](WriteContext& context) { return search::SearchIndex(context.db).indexQueued(100); })
                .takeResult();
        QVERIFY(indexed.value() >= 2);
    }

    void mailIsThereForAnyMailProgram()
    {
        Filled former;
        QTemporaryDir files;
        QVERIFY(exportWorkspace(*former.store, files.path()));
        QFile file(files.filePath(u"mail.mbox"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        engine::MboxReader reader(file);
        QStringList ids;
        while (const auto entry = reader.next())
            for (const QByteArray& id : {QByteArray("mail@x"), QByteArray("sent@x")})
                if (entry->raw.contains(id))
                    ids.append(QString::fromLatin1(id));
        QCOMPARE(ids, (QStringList{u"mail@x"_s, u"sent@x"_s}));
    }

    void whatIsNotWholeLeavesNothingBehind()
    {
        Filled former;
        QTemporaryDir files;
        QVERIFY(exportWorkspace(*former.store, files.path()));
        QFile journal(files.filePath(u"journal.jsonl"_s));
        QVERIFY(journal.open(QIODevice::ReadWrite));
        QVERIFY(journal.resize(journal.size() - 20));
        journal.close();
        QTemporaryDir place;
        QCOMPARE(importWorkspace(files.path(), place.path()).error().code, ErrorCode::Corrupt);
        QVERIFY(QDir(place.path()).isEmpty());
        QTemporaryDir nothing;
        QCOMPARE(importWorkspace(nothing.path(), place.path()).error().code, ErrorCode::Corrupt);
        QFile manifest(nothing.filePath(u"manifest.json"_s));
        QVERIFY(manifest.open(QIODevice::WriteOnly));
        manifest.write(R"({"format":"svarbord workspace","version":1,"rows":{"x":0}})");
        manifest.close();
        QCOMPARE(importWorkspace(nothing.path(), place.path()).error().code, ErrorCode::Corrupt);
    }

    void anImportThatWasCutOffCanBeRepeated()
    {
        Filled former;
        QTemporaryDir files;
        QTemporaryDir place;
        QVERIFY(exportWorkspace(*former.store, files.path()));
        QVERIFY(importWorkspace(files.path(), place.path()));
        QVERIFY(QFile::remove(place.filePath(u"workspace.sqlite"_s))); // it comes last
        const Status again = importWorkspace(files.path(), place.path());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().userText));
        auto store = Store::open(place.path(), former.clock);
        QVERIFY(store);
        const auto large = (*store)->read([&](Database& db) { return BlobStore(db).get(former.large); });
        QCOMPARE(large.value().size(), 200'000);
    }

    void nothingIsOverwritten()
    {
        Filled former;
        QTemporaryDir files;
        QVERIFY(exportWorkspace(*former.store, files.path()));
        QCOMPARE(exportWorkspace(*former.store, files.path()).error().code, ErrorCode::Conflict);
        QCOMPARE(importWorkspace(files.path(), former.dir.path()).error().code, ErrorCode::Conflict);
    }
};

QTEST_GUILESS_MAIN(WorkspaceExportTest)
#include "workspace_export_test.moc"
