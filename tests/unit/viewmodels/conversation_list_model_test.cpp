// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "viewmodels/conversation_list_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace svarbord;
using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;

namespace {

domain::ConversationRow rowNumber(qint64 id, qint64 time)
{
    domain::ConversationRow row;
    row.id = ConversationId{id};
    row.subject = u"Subject %1"_s.arg(id);
    row.customerName = u"Customer %1"_s.arg(id);
    row.statusId = u"open"_s;
    row.lastActivity = fromMs(time);
    return row;
}

/// A list ordered as the database orders it: newest first.
struct List
{
    QList<domain::ConversationRow> rows;
    int reads = 0;
    int longestRead = 0;
    std::shared_ptr<QPromise<Result<QList<domain::ListKey>>>> stretch; ///< asked for last; comes when it is finished

    explicit List(int count)
    {
        rows.reserve(count);
        for (int i = 0; i < count; ++i)
            rows.append(rowNumber(count - i, 1'000'000 + count - i));
    }

    ConversationSource source()
    {
        return {[this](const domain::ViewQuery&, std::optional<domain::ListKey> after, int skip, int limit) {
                    ++reads;
                    longestRead = std::max(longestRead, skip + limit);
                    const auto newer = [](const domain::ConversationRow& row, const domain::ListKey& key) {
                        return domain::ListKey{row.lastActivity, row.id} >= key;
                    };
                    const auto from = after ? std::lower_bound(rows.begin(), rows.end(), *after, newer) : rows.begin();
                    return Result<QList<domain::ConversationRow>>(
                        rows.mid(static_cast<int>(from - rows.begin()) + skip, limit));
                },
                [this](const domain::ViewQuery&) {
                    services::ListShape shape;
                    shape.total = rows.size();
                    for (qsizetype i = 0; i < rows.size(); i += shape.anchorStep)
                        shape.anchors.append({rows.at(i).lastActivity, rows.at(i).id});
                    return QtFuture::makeReadyFuture(Result<services::ListShape>(shape));
                },
                [this](const QList<ConversationId>& ids) {
                    QList<domain::ConversationRow> found;
                    for (const domain::ConversationRow& row : rows)
                        if (ids.contains(row.id))
                            found.append(row);
                    return Result<QList<domain::ConversationRow>>(found);
                },
                [this](const domain::ViewQuery&, const domain::ListKey& first, const domain::ListKey& last) {
                    QList<domain::ListKey> keys;
                    for (const domain::ConversationRow& row : rows)
                        if (const domain::ListKey key{row.lastActivity, row.id}; key <= first && key >= last)
                            keys.append(key);
                    stretch = std::make_shared<QPromise<Result<QList<domain::ListKey>>>>();
                    stretch->start();
                    stretch->addResult(keys);
                    return stretch->future();
                }};
    }
};

domain::ChangeSet changeOf(QList<qint64> ids)
{
    domain::ChangeSet changes;
    for (const qint64 id : ids)
        changes.conversations.insert(ConversationId{id});
    return changes;
}

} // namespace

class ConversationListModelTest : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock{fromMs(1'700'000'000'000)};

    static QStringList subjects(const ConversationListModel& model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result += model.index(row).data().toString();
        return result;
    }
    static QStringList subjects(const List& list)
    {
        QStringList result;
        for (const domain::ConversationRow& row : list.rows)
            result += row.subject;
        return result;
    }

private slots:
    // covers: PLT-01
    void aMillionRowsAreReachedAnywhereWithBoundedReads()
    {
        List list(1'000'000);
        ConversationListModel model(list.source(), m_clock);
        model.setQuery({});
        QCOMPARE(model.index(0).data().toString(), u"Subject 1000000"_s);
        QTRY_COMPARE(model.rowCount(), 1'000'000);
        list.reads = 0;
        for (const int row : {999'999, 500'000, 1'000, 100, 777'777, 1'001, 2'000})
            QCOMPARE(model.idAt(row).value, 1'000'000 - row);
        QVERIFY2(list.reads <= 7, qPrintable(QString::number(list.reads)));
        QVERIFY2(list.longestRead <= 1'100, qPrintable(QString::number(list.longestRead)));
    }

    void scrollingOnReadsEachPageOnceAndFromTheLastKey()
    {
        List list(5'000);
        ConversationListModel model(list.source(), m_clock);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 5'000);
        list.reads = list.longestRead = 0;
        for (int row = 0; row < 3'000; ++row)
            QCOMPARE(model.idAt(row).value, 5'000 - row);
        QCOMPARE(list.reads, 29);
        QCOMPARE(list.longestRead, 100);
    }

    // covers: INB-01
    void newestActivityMovesToTheTopAndTheSelectionFollowsItsConversation()
    {
        List list(40);
        ConversationListModel model(list.source(), m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        model.setVisibleRange(0, 10);
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(5), QItemSelectionModel::ClearAndSelect);
        const ConversationId chosen = model.idAt(5);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

        domain::ConversationRow late = list.rows.takeAt(20);
        late.lastActivity = fromMs(9'000'000);
        list.rows.prepend(late);
        list.rows.prepend(rowNumber(99, 9'500'000));
        model.applyChanges(changeOf({late.id.value, 99}));

        QCOMPARE(subjects(model), subjects(list));
        QCOMPARE(model.idAt(selection.currentIndex().row()), chosen);
        QCOMPARE(selection.currentIndex().row(), 7);
        QCOMPARE(resets.count(), 0);
    }

    void removalOfARowKeepsTheSelectionOnTheLastRow()
    {
        List list(5);
        ConversationListModel model(list.source(), m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        model.setVisibleRange(0, 4);
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(4), QItemSelectionModel::ClearAndSelect);
        const ConversationId chosen = model.idAt(4);
        list.rows.removeAt(0);
        model.applyChanges(changeOf({5}));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.idAt(selection.currentIndex().row()), chosen);
    }

    void changesFarFromTheScreenCostOnlyTheScreen()
    {
        List list(10'000);
        ConversationListModel model(list.source(), m_clock);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 10'000);
        model.setVisibleRange(5'000, 5'010);
        (void)model.idAt(5'000);
        list.reads = 0;
        list.rows.prepend(rowNumber(20'000, 99'000'000));
        model.applyChanges(changeOf({20'000}));
        QVERIFY(list.reads <= 2);
        QTRY_COMPARE(model.rowCount(), 10'001);
    }

    void manyChangesAtOnceArriveAsOneReload()
    {
        List list(300);
        ConversationListModel model(list.source(), m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 300);
        model.setVisibleRange(0, 10);
        for (int i = 0; i < 200; ++i)
            list.rows.prepend(rowNumber(1'000 + i, 50'000'000 + i));
        domain::ChangeSet bulk;
        bulk.bulk = true;
        QSignalSpy refreshed(&model, &ConversationListModel::refreshed);
        for (int i = 0; i < 50; ++i)
            model.applyChanges(bulk);
        QTRY_COMPARE(model.rowCount(), 500);
        QTRY_COMPARE(refreshed.count(), 2);
        QCOMPARE(subjects(model), subjects(list));
    }

    void randomChangesNeverLeaveTheListWrong()
    {
        List list(260);
        ConversationListModel model(list.source(), m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 260);
        quint32 random = 12345;
        const auto next = [&random](int below) {
            random = random * 1664525U + 1013904223U;
            return static_cast<int>((random >> 8) % static_cast<quint32>(below));
        };
        for (int round = 0; round < 60; ++round) {
            model.setVisibleRange(next(200), next(200) + 10);
            for (int change = 0; change <= next(4); ++change) {
                domain::ConversationRow row = list.rows.takeAt(next(static_cast<int>(list.rows.size())));
                if (next(3) == 0)
                    continue;
                row.lastActivity = fromMs(10'000'000 + round * 100 + change);
                list.rows.prepend(row);
            }
            QSignalSpy refreshed(&model, &ConversationListModel::refreshed);
            model.applyChanges(changeOf({1}));
            QTRY_VERIFY(!refreshed.isEmpty());
            QTRY_COMPARE(model.rowCount(), static_cast<int>(list.rows.size()));
            model.setVisibleRange(0, model.rowCount() - 1);
            refreshed.clear();
            model.applyChanges(changeOf({1}));
            QTRY_VERIFY(!refreshed.isEmpty());
            QCOMPARE(subjects(model), subjects(list));
        }
    }

    // covers: INB-01 PLT-01
    void aLongStretchIsReadOffThisThreadAndMarkedByWhatWasMeant()
    {
        List list(20'000);
        ConversationListModel model(list.source(), m_clock);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 20'000);
        list.reads = 0;
        model.markStretch(15, 4'000);
        QVERIFY2(list.reads <= 2, qPrintable(QString::number(list.reads)));
        QVERIFY(model.marks().isEmpty());
        list.rows.prepend(rowNumber(20'001, 2'000'000));
        model.applyChanges(changeOf({20'001}));
        list.stretch->finish();
        QTRY_COMPARE(model.marks().count(), 3'986);
        QVERIFY(!model.isMarked(15) && model.isMarked(16) && model.isMarked(4'001) && !model.isMarked(4'002));
    }

    void anActMeansAllOfAStretchAlsoWhileItIsRead()
    {
        List list(20'000);
        ConversationListModel model(list.source(), m_clock);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 20'000);
        model.markStretch(12'000, 9'000);
        list.stretch->finish();
        model.finishMarking();
        QCOMPARE(model.marks().count(), 3'001);
        QCOMPARE(model.marks().selection().ids.first().value, 20'000 - 12'000);
        QCoreApplication::processEvents(); // the same once more is nothing
        QCOMPARE(model.marks().count(), 3'001);
    }

    void whatIsTakenOutWhileAStretchIsReadStaysOut()
    {
        List list(20'000);
        ConversationListModel model(list.source(), m_clock);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 20'000);
        model.markStretch(0, 19'999);
        model.clearMarks();
        list.stretch->finish();
        QCoreApplication::processEvents();
        QVERIFY(model.marks().isEmpty());
        model.markStretch(0, 19'999);
        list.stretch->finish();
        QTRY_COMPARE(model.marks().count(), ConversationListModel::mostMarkedAtOnce);
        QVERIFY(model.isMarked(0));
    }

    void hitsAreShownInTheirOrderWithTheirSnippets()
    {
        List list(300);
        ConversationListModel model(list.source(), m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QList<domain::SearchHit> hits(3);
        hits[0].conversation = ConversationId{7};
        hits[1].conversation = ConversationId{250};
        hits[2].conversation = ConversationId{7};
        hits[0].snippet = u"the \u0002jacket\u0003"_s;
        model.setHits(hits);
        QCOMPARE(subjects(model), (QStringList{u"Subject 7"_s, u"Subject 250"_s}));
        QCOMPARE(model.index(0).data(ConversationListModel::HitRole).toString(), hits[0].snippet);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 300);
    }

    // covers: PLT-02
    void aScreenReaderHearsASentence()
    {
        List list(1);
        list.rows[0].unread = true;
        list.rows[0].assignee = MemberId{u"kari"_s};
        ConversationListModel model(list.source(), m_clock);
        domain::Member kari;
        kari.id = MemberId{u"kari"_s};
        kari.name = u"Kari Nordby"_s;
        model.setMembers({kari});
        model.setQuery({});
        const QString sentence = model.index(0).data(Qt::AccessibleTextRole).toString();
        for (const QString& part : {u"Unread"_s, u"Customer 1"_s, u"Subject 1"_s, u"Open"_s, u"Kari Nordby"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void aFailingReadIsAStateNotAnEmptyList()
    {
        List list(1);
        ConversationSource source = list.source();
        source.page = [](const domain::ViewQuery&, std::optional<domain::ListKey>, int, int) {
            return Result<QList<domain::ConversationRow>>(fail(ErrorCode::DiskFailed, u"The disk does not answer."_s));
        };
        ConversationListModel model(source, m_clock);
        model.setQuery({});
        QCOMPARE(model.state(), ConversationListModel::State::Failed);
        QCOMPARE(model.problem(), u"The disk does not answer."_s);
    }
};

QTEST_GUILESS_MAIN(ConversationListModelTest)
#include "conversation_list_model_test.moc"
