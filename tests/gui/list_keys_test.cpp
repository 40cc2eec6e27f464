// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-04 INB-08 INB-15 INB-23
#include "gui/desk_window.h"
#include "support/patience.h"

#include "storage/conversation_repository.h"
#include "storage/store.h"
#include "ui/components/toast.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/inbox/nav_item.h"
#include "viewmodels/conversation_list_model.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QStandardPaths>
#include <QTimeEdit>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// What an agent does in the list all day, by keys alone.
class ListKeysTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    ConversationId current() const { return m_desk->window->list().currentId(); }
    domain::ConversationRow row(ConversationId id) const { return m_desk->detail(id).row; }
    /// After a menu: the keyboard is the window's again.
    void comeBack() const
    {
        m_desk->window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get())); }();
        m_desk->list()->setFocus();
    }
    void runByName(const QString& words) const
    {
        m_desk->press(Qt::Key_K, Qt::ControlModifier);
        m_desk->type(words);
        m_desk->press(Qt::Key_Return);
    }
    QMenu* menu(const char* name) const
    {
        [&] { QTRY_VERIFY(m_desk->child<QMenu>(name)); }();
        return m_desk->child<QMenu>(name);
    }
    /// Goes to the entry by the arrow keys and takes it.
    static void take(QMenu* menu, const QString& text)
    {
        for (int i = 0; i < menu->actions().size() && menu->activeAction()->text() != text; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction()->text(), text);
        QTest::keyClick(menu, Qt::Key_Return);
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->list()->setFocus();
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(1, 0));
        QTRY_VERIFY(current().isValid());
    }
    void cleanup() { m_desk.reset(); }

    void itIsSnoozedUntilAnyMoment()
    {
        const ConversationId id = current();
        m_desk->press(Qt::Key_Z);
        take(menu("snoozeMenu"), u"Pick a day and a time…"_s);
        QMenu* calendar = menu("snoozeCalendar");
        auto* days = calendar->findChild<QCalendarWidget*>(u"pickerDay"_s);
        auto* time = calendar->findChild<QTimeEdit*>(u"pickerTime"_s);
        const QDate day = QDate::currentDate().addDays(40);
        days->setSelectedDate(day);
        time->setTime(QTime(13, 45));
        auto* choose = calendar->findChild<QWidget*>(u"pickerChoose"_s);
        choose->setFocus();
        QTest::keyClick(choose, Qt::Key_Space);
        QTRY_COMPARE(toDateTime(row(id).snoozedUntil).toLocalTime(), QDateTime(day, QTime(13, 45)));
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount - 1);
        comeBack();
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        QCOMPARE(toMs(row(id).snoozedUntil), 0);
    }

    void itIsFollowedAndNotAnyMore()
    {
        const ConversationId id = current();
        m_desk->press(Qt::Key_F, Qt::ShiftModifier);
        QTRY_VERIFY(m_desk->detail(id).followed);
        QTRY_COMPARE(m_desk->child<ui::Toast>("toast")->text(), u"Followed"_s);
        m_desk->press(Qt::Key_F, Qt::ShiftModifier);
        QTRY_VERIFY(!m_desk->detail(id).followed);
    }

    void aRowTakesAsMuchRoomAsAPersonWants()
    {
        const int roomy = m_desk->list()->visualRect(m_desk->list()->currentIndex()).height();
        m_desk->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(m_desk->list()->visualRect(m_desk->list()->currentIndex()).height() < roomy);
        m_desk->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(m_desk->list()->visualRect(m_desk->list()->currentIndex()).height(), roomy);
    }

    /// Found by a search it is the same as in the view of the spam: the key takes back what it said.
    void theKeyForSpamTakesBackWhatIsSpamWhereverItIsFound()
    {
        const ConversationId id = current();
        const auto count = [this] {
            const auto rows = m_desk->inbox().page({domain::View::Spam, {}, {}}, std::nullopt, 0, 100);
            return rows ? static_cast<int>(rows->size()) : -1;
        };
        const int before = count();
        m_desk->type(u"!"_s);
        QTRY_COMPARE(count(), before + 1);
        m_desk->press(Qt::Key_Slash);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(m_desk->window->focusWidget()));
        m_desk->type(u"is:spam"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->rows(), before + 1);
        m_desk->list()->setFocus();
        for (int i = 0; i < m_desk->rows() && current() != id; ++i)
            m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(i, 0));
        QTRY_COMPARE(current(), id);
        const ui::ConversationPane* pane = nullptr; // made with the first conversation
        QTRY_VERIFY((pane = m_desk->window->findChild<ui::ConversationPane*>()));
        QTRY_COMPARE(pane->conversation(), id);
        auto* more = m_desk->child<QAbstractButton>("moreButton");
        more->setFocus();
        m_desk->press(Qt::Key_Space);
        QStringList offered;
        for (const QAction* action : menu("moreMenu")->actions())
            offered += action->text();
        QVERIFY2(offered.contains(u"Not spam"_s), qPrintable(offered.join(u'|')));
        QVERIFY(!offered.contains(u"Spam"_s));
        QTest::keyClick(menu("moreMenu"), Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->child<QMenu>("moreMenu"));
        comeBack();
        m_desk->type(u"!"_s);
        QTRY_COMPARE(m_desk->child<ui::Toast>("toast")->text(), u"Not spam"_s);
        QTRY_COMPARE(count(), before);
    }

    void aSearchThatFindsMoreThanTheListShowsSaysHowMuch()
    {
        constexpr int more = 520;
        const AccountId account = m_desk->detail(current()).account;
        const Status written =
            m_desk->store()
                .write([account](storage::WriteContext& context) -> Status {
                    for (int i = 0; i < more; ++i) {
                        storage::NewConversation fresh;
                        fresh.id = ConversationId{900'000 + i};
                        fresh.account = account;
                        fresh.created = context.now;
                        if (auto made = storage::ConversationRepository(context.db).create(fresh); !made)
                            return fail(made.error());
                    }
                    return {};
                })
                .result();
        QVERIFY(written);
        const qint64 all = *m_desk->inbox().countHits(u"is:open"_s).result();
        QVERIFY(all > more);
        m_desk->press(Qt::Key_Slash);
        m_desk->type(u"is:open"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->rows(), 500);
        const auto told = [this] {
            QStringList texts;
            for (const QLabel* label : m_desk->window->list().findChildren<QLabel*>())
                texts += label->text();
            return texts.join(u'|');
        };
        QTRY_VERIFY2(told().contains(u"first 500 of %1"_s.arg(all)), qPrintable(told()));
        const auto labels = m_desk->window->list().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel* label) { return label->toolTip().contains(u"ends before the last one"_s); }));
    }

    void theSendersOfAllMarkedAreBlockedInOneAct()
    {
        const ConversationId first = current();
        m_desk->press(Qt::Key_X);
        m_desk->press(Qt::Key_J);
        const auto second = m_desk->list()->currentIndex().data(viewmodels::ConversationListModel::IdRole);
        m_desk->press(Qt::Key_X);
        runByName(u"block the sender"_s);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount - 2);
        QStringList blocked{row(first).customerAddress.toLower(),
                            row(second.value<ConversationId>()).customerAddress.toLower()};
        blocked.sort();
        QTRY_COMPARE(m_desk->inbox().blockedSenders()->size(), 2);
        QStringList told = *m_desk->inbox().blockedSenders();
        told.sort();
        QCOMPARE(told, blocked);
        m_desk->list()->setFocus();
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        QVERIFY(m_desk->inbox().blockedSenders()->isEmpty());
    }

    void whatWasSearchedForIsOfferedAgain()
    {
        m_desk->press(Qt::Key_Slash);
        m_desk->type(u"jakke"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(m_desk->rows() > 0 && m_desk->rows() < tests::sampleOpenCount);
        const int found = m_desk->rows();
        m_desk->press(Qt::Key_Escape);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_desk->press(Qt::Key_Slash);
        auto* offered = m_desk->child<QListWidget>("searchSuggestionList");
        QTRY_VERIFY(offered && offered->isVisible());
        QCOMPARE(offered->item(0)->text(), u"jakke"_s);
        m_desk->press(Qt::Key_Down);
        m_desk->press(Qt::Key_Return);
        QTRY_COMPARE(m_desk->child<QLineEdit>("searchField")->text().trimmed(), u"jakke"_s);
        QTRY_COMPARE(m_desk->rows(), found);
    }

    void aViewIsSharedWithTheTeamAndKeptAgain()
    {
        m_desk->press(Qt::Key_Slash);
        m_desk->type(u"is:open "_s);
        QTRY_VERIFY(m_desk->rows() > 0);
        m_desk->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = m_desk->window->findChild<QInputDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"Våre"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(m_desk->inbox().savedViews()->size(), 1);
        const auto view = [this] { return m_desk->inbox().savedViews()->first(); };
        const bool before = view().shared;
        ui::NavItem* item = nullptr;
        QTRY_VERIFY((item = m_desk->window->findChild<ui::NavItem*>(u"savedView:"_s + view().id)));
        for (const bool shared : {!before, before}) {
            // Each change makes it anew.
            const ui::NavItem* former = std::exchange(item, nullptr);
            QTRY_VERIFY((item = m_desk->window->findChild<ui::NavItem*>(u"savedView:"_s + view().id)) &&
                        (item != former || shared));
            QContextMenuEvent key(QContextMenuEvent::Keyboard, item->rect().center(),
                                  item->mapToGlobal(item->rect().center()));
            QApplication::sendEvent(item, &key);
            QMenu* open = menu("savedViewMenu");
            open->setActiveAction(open->actions().first());
            take(open, shared ? u"Share with the team"_s : u"Keep to myself"_s);
            QTRY_COMPARE(view().shared, shared);
            QTRY_VERIFY(!m_desk->child<QMenu>("savedViewMenu"));
        }
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<ListKeysTest>(argc, argv);
}
#include "list_keys_test.moc"
