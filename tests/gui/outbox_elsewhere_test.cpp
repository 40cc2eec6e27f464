// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-17 AUT-11
#include "gui/desk_window.h"
#include "gui/team_content.h"
#include "support/patience.h"

#include "domain/waiting_mail.h"
#include "storage/account_repository.h"
#include "storage/guarded.h"
#include "storage/lease_repository.h"
#include "storage/operation_repository.h"
#include "storage/outbox_repository.h"
#include "storage/shared_repository.h"
#include "ui/outbox/outbox_row.h"
#include "ui/outbox/outbox_view.h"

#include <QAbstractButton>
#include <QStandardPaths>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using storage::required;
using storage::WriteContext;
using tests::DeskWindow;

/// What a colleague wrote and what waits at his machine, in the outbox of this one.
class OutboxElsewhereTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;
    domain::WaitingMail m_mail;

    void done(const QFuture<Status>& act) const
    {
        QTRY_VERIFY(act.isFinished());
        QVERIFY2(act.result(), qPrintable(act.result() ? QString() : act.result().error().userText));
    }
    void waitAtMona(const QString& address = {})
    {
        done(m_desk->store().write([this, address](WriteContext& context) -> Status {
            storage::AccountRepository repository(context.db);
            auto accounts = required(repository.list());
            accounts.first().enabled = true; // or this machine would not send by it
            required(repository.update(accounts.first()));
            m_mail.id = OutboxId{u"0199c306-6400-7000-8000-00000000000a"_s};
            m_mail.account = address.isEmpty() ? accounts.first().address : address;
            m_mail.messageIdHeader = u"mona@fjellsport.example.no"_s;
            m_mail.subject = u"Teltet er klart"_s;
            m_mail.recipients = {{u"Sofie Lind"_s, u"sofie@example.se"_s}};
            m_mail.at = context.now + 2h;
            m_mail.hash = QByteArray(32, 'h');
            m_mail.author = MemberId{u"mona"_s};
            context.changes.shared = true;
            return storage::SharedRepository(context.db)
                .put(domain::WaitingMail::area.toString(), m_mail.id.value, m_mail.toJson());
        }));
    }
    std::optional<domain::WaitingMail> stored() const
    {
        const auto value = m_desk->store().read([this](storage::Database& db) {
            return storage::SharedRepository(db).find(domain::WaitingMail::area.toString(), m_mail.id.value);
        });
        return value && *value ? domain::WaitingMail::fromJson(m_mail.id.value, **value) : std::nullopt;
    }
    qsizetype callOffs() const
    {
        return m_desk->store()
            .read([](storage::Database& db) {
                return storage::OperationRepository(db).pendingOf({domain::OperationKind::CallOff});
            })
            .value()
            .size();
    }
    OutboxView& view() const
    {
        m_desk->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        [&] { QTRY_VERIFY(m_desk->child<OutboxView>("outboxView")); }();
        auto* view = m_desk->child<OutboxView>("outboxView");
        [&] { QTRY_COMPARE(view->rows().size(), 1); }();
        return *view;
    }
    static QAbstractButton* button(const OutboxRow* row, const QString& name)
    {
        return row->findChild<QAbstractButton*>(name);
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        m_mail = {};
    }
    void cleanup() { m_desk.reset(); }

    void itIsSeenWithWhoWroteItAndWhoWillSendIt()
    {
        tests::shareSampleWorkspace(m_desk->store(), tests::TeamSelf::Administrator);
        waitAtMona();
        OutboxRow* row = view().rows().first();
        QVERIFY2(row->accessibleName().contains(u"Mona Berg"_s), qPrintable(row->accessibleName()));
        QVERIFY2(row->sentence().contains(u"whichever machine"_s), qPrintable(row->sentence()));
        QVERIFY(!button(row, u"outboxEdit"_s)->isVisible());
        QVERIFY(button(row, u"outboxSend"_s)->isVisible());
        done(m_desk->store().write([task = m_mail.task()](WriteContext& context) -> Status {
            domain::Lease lease;
            lease.holder = DeviceId{u"mona-pc"_s};
            lease.until = context.now + 3h;
            context.changes.tasks = true;
            return storage::LeaseRepository(context.db).put(task, lease);
        }));
        QTRY_VERIFY2(row->sentence().contains(u"the machine of Mona Berg"_s), qPrintable(row->sentence()));
        QVERIFY(!button(row, u"outboxDrop"_s)->isVisible());
    }

    void itIsCancelledByKey()
    {
        tests::shareSampleWorkspace(m_desk->store(), tests::TeamSelf::Administrator);
        waitAtMona();
        OutboxView& outbox = view();
        QTest::keyClick(outbox.rows().first(), Qt::Key_Delete);
        QTRY_VERIFY(outbox.rows().isEmpty());
        QVERIFY(!stored());
        QCOMPARE(callOffs(), 1);
    }

    void itIsSentNow()
    {
        tests::shareSampleWorkspace(m_desk->store(), tests::TeamSelf::Administrator);
        waitAtMona();
        OutboxView& outbox = view();
        QTest::keyClick(button(outbox.rows().first(), u"outboxSend"_s), Qt::Key_Space);
        QTRY_VERIFY(stored() && stored()->at < m_mail.at);
        QCOMPARE(callOffs(), 1);
        QTRY_VERIFY(!button(outbox.rows().first(), u"outboxSend"_s)->isVisible()); // it leaves as soon as it can
    }

    void whoOnlyLooksOnSeesItAndDecidesNothing()
    {
        tests::shareSampleWorkspace(m_desk->store(), tests::TeamSelf::Agent);
        waitAtMona(u"nettbutikk@annet.example.no"_s);
        OutboxView& outbox = view();
        OutboxRow* row = outbox.rows().first();
        QVERIFY2(row->sentence().contains(u"nettbutikk@annet.example.no"_s), qPrintable(row->sentence()));
        QVERIFY(!button(row, u"outboxSend"_s)->isVisible());
        QVERIFY(!button(row, u"outboxDrop"_s)->isVisible());
        QTest::keyClick(row, Qt::Key_Delete);
        const auto refused = m_desk->mail().cancelSend(m_mail.id);
        QTRY_VERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().code, ErrorCode::Rejected);
        QVERIFY(stored());
    }

    void nothingIsSentNowByAMailboxThatIsOff()
    {
        const auto hasMail = [this](bool isOn) {
            done(m_desk->store().write([isOn](WriteContext& context) -> Status {
                storage::AccountRepository accounts(context.db);
                domain::Account account = required(accounts.list()).first();
                account.enabled = isOn;
                required(accounts.update(account));
                context.changes.accounts = context.changes.outbox = true;
                storage::OutboxRepository outbox(context.db);
                const OutboxId id{u"0199c306-6400-7000-8000-00000000000c"_s};
                if (required(outbox.find(id)))
                    return {};
                domain::OutboxEntry entry;
                entry.id = id;
                entry.account = account.id;
                entry.messageIdHeader = u"av@fjellsport.example.no"_s;
                entry.subject = u"Kvittering"_s;
                entry.recipients = {{u"Sofie Lind"_s, u"sofie@example.se"_s}};
                entry.created = entry.notBefore = context.now;
                return outbox.insert(entry, "Subject: Kvittering\r\n\r\nHei");
            }));
        };
        hasMail(false);
        const OutboxRow* row = view().rows().first();
        QVERIFY2(row->sentence().contains(u"switched off"_s), qPrintable(row->sentence()));
        QVERIFY(!button(row, u"outboxSend"_s)->isVisible());
        QVERIFY(button(row, u"outboxDrop"_s)->isVisible());
        hasMail(true);
        QTRY_VERIFY(button(m_desk->child<OutboxView>("outboxView")->rows().first(), u"outboxSend"_s)->isVisible());
    }

    void whatBecameOfItIsReadAndPutAway()
    {
        const OutboxId id{u"0199c306-6400-7000-8000-00000000000b"_s};
        done(m_desk->store().write([id](WriteContext& context) -> Status {
            domain::OutboxEntry entry;
            entry.id = id;
            entry.account = required(storage::AccountRepository(context.db).list()).first().id;
            entry.messageIdHeader = u"borte@fjellsport.example.no"_s;
            entry.subject = u"Kvittering"_s;
            entry.recipients = {{u"Sofie Lind"_s, u"sofie@example.se"_s}};
            entry.created = entry.notBefore = context.now;
            context.changes.outbox = true;
            storage::OutboxRepository outbox(context.db);
            required(outbox.insert(entry, "Subject: Kvittering\r\n\r\nHei"));
            return outbox.settleTask(id, domain::OutboxState::Sent, u"It had left before it was cancelled."_s);
        }));
        OutboxView& outbox = view();
        QVERIFY(outbox.rows().first()->sentence().contains(u"had left before"_s));
        QVERIFY(!button(outbox.rows().first(), u"outboxDrop"_s)->isVisible());
        QTest::keyClick(button(outbox.rows().first(), u"outboxRead"_s), Qt::Key_Space);
        QTRY_VERIFY(outbox.rows().isEmpty());
    }
};

QTEST_MAIN(OutboxElsewhereTest)
#include "outbox_elsewhere_test.moc"
