// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-12 INB-22 INB-24
// Mail that a filter left out, on a real server, until the filter is taken back.
#include "domain/mail_filter.h"
#include "journal/journal.h"
#include "support/dovecot_server.h"
#include "support/mail_series.h"
#include "support/office.h"

using namespace svarbord;
using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using domain::MailFilter;

class FilterUndoneTest : public QObject
{
    Q_OBJECT

private:
    const MemberId m_kari{u"kari"_s};

    static domain::Operation sharing(const MemberId& member, const MailFilter& filter)
    {
        domain::Operation operation;
        operation.member = member;
        operation.kind = domain::OperationKind::SetShared;
        operation.payload = {
            {u"area"_s, MailFilter::area.toString()}, {u"key"_s, filter.id}, {u"value"_s, filter.toJson()}};
        return operation;
    }

private slots:
    void whatWasLeftOutComesInByItselfWhenTheFilterIsTakenBack()
    {
        DovecotServer server;
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        Office office;
        journal::Journal journal(office.store());
        const MailFilter filter{
            u"f1"_s, u"Reklame"_s, MailFilter::Field::Domain, {}, u"reklame.test"_s, MailFilter::Effect::Ignore, {}};
        office.addAccount(u"anna"_s, tlsAt(server.imapsPort()), startTlsAt(1), server.caFile());
        QVERIFY(server.deliver(u"anna"_s, plainMail("kunde@kunde.test", "k1@kunde.test", "Hvor er sofaen?", "Hei")));
        office.sync(); // the first import

        QVERIFY(wait(journal.perform({sharing(m_kari, filter)})));
        QVERIFY(server.deliver(u"anna"_s, {plainMail("salg@reklame.test", "r1@reklame.test", "Tilbud", "Kjøp"),
                                           plainMail("salg@reklame.test", "r2@reklame.test", "Nytt tilbud", "Kjøp mer"),
                                           plainMail("kunde@kunde.test", "k2@kunde.test", "En sak til", "Hei")}));
        office.engine().start();
        QTRY_COMPARE_WITH_TIMEOUT(office.messages(), 2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.ledger().filtered, 2, 30'000);
        QCOMPARE(office.ledger().unaccounted, 0);

        QVERIFY(wait(journal.undo(m_kari)));
        QTRY_COMPARE_WITH_TIMEOUT(office.messages(), 4, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.ledger().pending, 0, 30'000);
        QCOMPARE(office.ledger().filtered, 0);
        QCOMPARE(office.ledger().ticketed, 4);
        QCOMPARE(office.ledger().unaccounted, 0);
        int open = 0;
        for (const domain::ConversationRow& row : office.rows())
            open += row.ticketNumber.isEmpty() ? 0 : 1;
        QCOMPARE(open, 3); // of the first import nothing is open

        // Done again, the filter counts for what comes from then on.
        QVERIFY(wait(journal.redo(m_kari)));
        QVERIFY(server.deliver(u"anna"_s, plainMail("salg@reklame.test", "r3@reklame.test", "Siste sjanse", "Nå")));
        QTRY_COMPARE_WITH_TIMEOUT(office.ledger().filtered, 1, 30'000);
        QCOMPARE(office.messages(), 4);
    }
};

QTEST_GUILESS_MAIN(FilterUndoneTest)
#include "filter_undone_test.moc"
