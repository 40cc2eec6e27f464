// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings_repository.h"
#include "support/patience.h"
#include "support/temporary_workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace svarbord;
using namespace svarbord::storage;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

/// Two programs on one workspace: to SQLite two connections, whichever process they are of.
class OtherProgramTest : public QObject
{
    Q_OBJECT

    static void write(Store& store, const QString& value)
    {
        store.write([value](WriteContext& context) { return SettingsRepository(context.db).set(u"key"_s, value); })
            .waitForFinished();
    }

private slots:
    void whatTheOtherWritesIsNoticed()
    {
        const SystemClock clock;
        TemporaryWorkspace workspace(clock);
        const auto other = Store::open(workspace.folder(), clock);
        QVERIFY(other);
        QSignalSpy noticed(&workspace.store(), &Store::changed);
        QSignalSpy noticedThere(other->get(), &Store::changed);
        write(**other, u"1"_s);
        QTRY_COMPARE(noticed.size(), 1);
        const auto changes = noticed.first().first().value<domain::ChangeSet>();
        QVERIFY(changes.bulk && changes.accounts && changes.outbox && changes.members);
        write(workspace.store(), u"2"_s);
        QTRY_COMPARE(noticedThere.size(), 1);
        // Nobody is told of what they wrote themselves, which named no changes here.
        write(**other, u"3"_s);
        QTRY_COMPARE(noticed.size(), 2);
        QCOMPARE(noticedThere.size(), 1);
    }
};

QTEST_GUILESS_MAIN(OtherProgramTest)
#include "other_program_test.moc"
