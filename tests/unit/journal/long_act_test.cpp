// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-08 INB-22
#include "storage/conversation_repository.h"
#include "support/patience.h"
#include "unit/journal/journal_fixture.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int many = 450;

QList<ConversationId> everyone()
{
    QList<ConversationId> ids;
    for (int i = 1; i <= many; ++i)
        ids.append(ConversationId{i});
    return ids;
}

domain::Operation closing()
{
    return JournalFixture::draft(0, OperationKind::SetStatus, {{u"status"_s, u"closed"_s}});
}

qint64 inView(JournalFixture& fixture, domain::View view)
{
    domain::ViewQuery query;
    query.view = view;
    return fixture.read([query](Database& db) { return ConversationRepository(db).shape(query); }).total;
}

} // namespace

class LongActTest : public QObject
{
    Q_OBJECT

private slots:
    void anActOnManyIsOneStepOfUndoAndRedoAlsoAfterARestart()
    {
        JournalFixture fixture(many);
        fixture.perform({JournalFixture::draft(7, OperationKind::AddTag, {{u"tag"_s, u"hytte"_s}})});
        const auto changed = fixture.journal->performEach(closing(), everyone()).takeResult();
        QVERIFY(changed);
        QCOMPARE(*changed, many);
        QCOMPARE(inView(fixture, domain::View::Closed), many);

        fixture.restart();
        const auto undone = fixture.journal->undo(kari).takeResult();
        QVERIFY(undone);
        QCOMPARE(undone->conversations.size(), many);
        QVERIFY(undone->kind == OperationKind::SetStatus);
        QCOMPARE(inView(fixture, domain::View::Closed), 0);
        QCOMPARE(fixture.state(7).tags, QStringList{u"hytte"_s}); // the act before it stands

        const auto again = fixture.journal->redo(kari).takeResult();
        QVERIFY(again);
        QCOMPARE(again->conversations.size(), many);
        QCOMPARE(inView(fixture, domain::View::Closed), many);
        QVERIFY(fixture.journal->undo(kari).takeResult());
        QCOMPARE(inView(fixture, domain::View::AllOpen), many);
    }

    void whatStandsAlreadyAndWhatIsGoneIsPassedOver()
    {
        JournalFixture fixture(many);
        fixture.perform({JournalFixture::draft(3, OperationKind::SetStatus, {{u"status"_s, u"closed"_s}})});
        auto ids = everyone();
        ids.append(ConversationId{99'999});
        const auto changed = fixture.journal->performEach(closing(), ids).takeResult();
        QVERIFY(changed);
        QCOMPARE(*changed, many - 1);
        QVERIFY(fixture.journal->undo(kari).takeResult());
        QCOMPARE(fixture.state(3).statusId, u"closed"_s);
    }

    void othersActInBetween()
    {
        JournalFixture fixture(many);
        const auto closed = fixture.journal->performEach(closing(), everyone());
        const auto tagged =
            fixture.journal->perform({JournalFixture::draft(many, OperationKind::AddTag, {{u"tag"_s, u"x"_s}}, ola)});
        QVERIFY(QFuture(tagged).takeResult());
        QVERIFY(!closed.isFinished());
        QVERIFY(QFuture(closed).takeResult());
    }

    void aRuleThatForbidsItForbidsAllOfIt()
    {
        JournalFixture fixture(many);
        const auto refused =
            fixture.journal
                ->performEach(JournalFixture::draft(0, OperationKind::Assign, {{u"member"_s, u"watcher"_s}}),
                              everyone())
                .takeResult();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rejected);
        QCOMPARE(fixture.journal->undo(kari).takeResult().error().code, ErrorCode::NotFound);
    }

    void everythingInAViewIsFoundFromItsFirstRowDown()
    {
        JournalFixture fixture(many);
        const auto page =
            fixture.read([](Database& db) { return ConversationRepository(db).page({}, std::nullopt, 2, 1); });
        const domain::ListKey third{page.first().lastActivity, page.first().id};
        const auto ids = fixture.read([third](Database& db) { return ConversationRepository(db).idsFrom({}, third); });
        QCOMPARE(ids.size(), many - 2);
        QCOMPARE(ids.first(), third.id);
    }
};

QTEST_GUILESS_MAIN(LongActTest)
#include "long_act_test.moc"
