// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-08
#include "viewmodels/row_marks.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::viewmodels;

namespace {

domain::ListKey row(qint64 id)
{
    return {fromMs(1000 + id), ConversationId{id}};
}

} // namespace

class RowMarksTest : public QObject
{
    Q_OBJECT

private slots:
    void marksAreNamedInTheOrderTheyWereMade()
    {
        RowMarks marks;
        marks.set(row(3), true);
        marks.set(row(1), true);
        marks.set(row(3), true);
        QCOMPARE(marks.count(), 2);
        QCOMPARE(marks.selection().ids, (QList<ConversationId>{ConversationId{3}, ConversationId{1}}));
        marks.set(row(3), false);
        QCOMPARE(marks.selection().ids, QList<ConversationId>{ConversationId{1}});
    }

    void everythingCostsNothingAndLeavesOutWhatIsTakenOut()
    {
        RowMarks marks;
        marks.setAll({}, row(1'000'000), 1'000'000);
        QVERIFY(marks.contains(row(17)));
        marks.set(row(17), false);
        QVERIFY(!marks.contains(row(17)));
        const domain::Selection chosen = marks.selection();
        QCOMPARE(chosen.size(), 999'999);
        QVERIFY(chosen.ids.isEmpty());
        QCOMPARE(chosen.except, QSet<ConversationId>{ConversationId{17}});
        marks.set(row(17), true);
        QCOMPARE(marks.count(), 1'000'000);
    }

    void whatComesInAboveIsNotMeant()
    {
        RowMarks marks;
        marks.setAll({}, row(5), 5);
        QVERIFY(!marks.contains(row(6)));
        marks.set(row(6), true);
        QVERIFY(!marks.contains(row(6)));
        QCOMPARE(marks.count(), 5);
    }
};

QTEST_GUILESS_MAIN(RowMarksTest)
#include "row_marks_test.moc"
