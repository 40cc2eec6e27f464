// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sender_style.h"
#include "journal/canonical_form.h"
#include "storage/shared_repository.h"
#include "unit/journal/journal_fixture.h"

using namespace svarbord;
using namespace svarbord::journal;

namespace {

domain::Operation change(const QString& key, const QJsonValue& value, const MemberId& member = kari)
{
    domain::Operation operation;
    operation.kind = OperationKind::SetShared;
    operation.member = member;
    operation.payload = {{u"area"_s, u"snippet"_s}, {u"key"_s, key}, {u"value"_s, value}};
    return operation;
}

QStringList names(JournalFixture& fixture)
{
    const auto stored = fixture.read([](Database& db) { return SharedRepository(db).list(u"snippet"_s); });
    QStringList found;
    for (auto entry = stored.cbegin(); entry != stored.cend(); ++entry)
        found += entry.key() + u'=' + entry.value()[u"name"].toString();
    return found;
}

QJsonObject named(const QString& name)
{
    return {{u"name"_s, name}};
}

} // namespace

/// What the team shares beside conversations.
class SharedTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-16 INB-22
    void changesAreTakenBackAlsoAfterARestart()
    {
        JournalFixture fixture;
        fixture.perform({change(u"a"_s, named(u"Takk"_s))});
        fixture.perform({change(u"a"_s, named(u"Tusen takk"_s))});
        fixture.perform({change(u"a"_s, QJsonValue::Null)});
        QCOMPARE(names(fixture), QStringList());
        fixture.restart();
        QVERIFY(fixture.journal->undo(kari).takeResult());
        QCOMPARE(names(fixture), QStringList{u"a=Tusen takk"_s});
        QVERIFY(fixture.journal->undo(kari).takeResult());
        QCOMPARE(names(fixture), QStringList{u"a=Takk"_s});
        const auto undone = fixture.journal->undo(kari).takeResult();
        QVERIFY(undone);
        QCOMPARE(undone->kind, OperationKind::SetShared);
        QVERIFY(undone->conversations.isEmpty());
        QCOMPARE(names(fixture), QStringList());
        QVERIFY(fixture.journal->redo(kari).takeResult());
        QCOMPARE(names(fixture), QStringList{u"a=Takk"_s});
    }

    void theLastChangeWins()
    {
        JournalFixture fixture;
        fixture.perform({change(u"a"_s, named(u"one"_s))});
        fixture.perform({change(u"a"_s, named(u"two"_s), ola)});
        QCOMPARE(names(fixture), QStringList{u"a=two"_s});
    }

    void itTravelsLikeEveryOperation()
    {
        domain::Operation operation = change(u"a"_s, named(u"Takk"_s));
        operation.id = OperationId{u"1"_s};
        const auto parsed = parseOperation(serialise(operation));
        QVERIFY(parsed);
        QCOMPARE(parsed->kind, OperationKind::SetShared);
        QVERIFY(!parsed->target.isValid());
        QCOMPARE(parsed->payload, operation.payload);
    }

    void whatHasNoPlaceIsRefused()
    {
        JournalFixture fixture;
        for (const QJsonObject& payload :
             {QJsonObject{{u"area"_s, u""_s}, {u"key"_s, u"a"_s}, {u"value"_s, QJsonObject()}},
              QJsonObject{{u"area"_s, u"x"_s}, {u"value"_s, QJsonObject()}},
              QJsonObject{{u"area"_s, u"x"_s}, {u"key"_s, u"a"_s}, {u"value"_s, u"text"_s}}}) {
            domain::Operation operation = change(u"a"_s, {});
            operation.payload = payload;
            QCOMPARE(fixture.journal->perform({operation}).takeResult().error().code, ErrorCode::InvalidInput);
        }
    }
};

QTEST_GUILESS_MAIN(SharedTest)
#include "shared_test.moc"
