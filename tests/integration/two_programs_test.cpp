// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conversation_repository.h"
#include "storage/store.h"
#include "support/command_line_program.h"
#include "support/mail_series.h"
#include "support/patience.h"
#include "support/submission_server.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;

class TwoProgramsTest : public QObject
{
    Q_OBJECT

private slots:
    /// svarbordctl closes a conversation while the workspace is open here, as it is in the desktop.
    void whatTheCommandLineDoesIsSeenWhereTheWorkspaceIsOpen()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        server.append(u"anna"_s, u"INBOX"_s, numbered(0));
        CommandLineProgram program;
        QVERIFY2(program.setUp(server, QUrl(u"smtp://127.0.0.1:1"_s)), qPrintable(program.errorText()));
        const SystemClock clock;
        const auto opened = storage::Store::open(program.folder(), clock);
        QVERIFY(opened);
        storage::Store& store = **opened;
        const auto rows = [&store] {
            return store
                .read([](storage::Database& db) {
                    return storage::ConversationRepository(db).page({domain::View::All, {}, {}}, std::nullopt, 0, 10);
                })
                .value();
        };
        QSignalSpy changed(&store, &storage::Store::changed);
        QVERIFY2(program.run({u"sync"_s}), qPrintable(program.errorText()));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(rows().size(), 1);

        changed.clear();
        const QString id = program.ask({u"conversation"_s, u"list"_s}).array().first()[u"id"].toString();
        QVERIFY2(program.run({u"comment"_s, id, u"--text"_s, u"Ring henne"_s}), qPrintable(program.errorText()));
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY(!changed.isEmpty());
        qInfo("noticed %lld ms after the other program had ended", timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TwoProgramsTest)
#include "two_programs_test.moc"
