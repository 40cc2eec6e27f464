// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/outbox_text.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::OutboxState;

class OutboxTextTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: INB-17
    void everyStateIsSaidInPlainWords_data()
    {
        QTest::addColumn<OutboxState>("state");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("wait"); // seconds
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("begins");
        QTest::addColumn<QString>("ends");
        const auto row = [](const char* name, OutboxState state, int attempts, int wait, const QString& problem,
                            const QString& begins, const QString& ends) {
            QTest::newRow(name) << state << attempts << wait << problem << begins << ends;
        };
        row("can be taken back", OutboxState::Queued, 0, 8, {}, u"Leaves in 8"_s, u"."_s);
        row("later", OutboxState::Queued, 0, 7200, {}, u"Leaves "_s, u"."_s);
        row("no network", OutboxState::Queued, 0, -1, {}, u"Waits for the connection"_s, u"."_s);
        row("tried", OutboxState::Queued, 3, 600, u"The server is busy."_s, u"Tried 3"_s, u"The server is busy."_s);
        row("refused", OutboxState::Failed, 1, 0, u"No such address."_s, u"Not sent."_s, u"No such address."_s);
        row("overtaken", OutboxState::Held, 0, 0, u"Something new came."_s, u"Held back."_s, u"Something new came."_s);
        row("uncertain", OutboxState::Unknown, 1, 0, u"The connection was lost."_s, u"It is not certain"_s,
            u"the Sent folder will tell."_s);
    }
    void everyStateIsSaidInPlainWords()
    {
        QFETCH(OutboxState, state);
        QFETCH(int, attempts);
        QFETCH(int, wait);
        QFETCH(QString, problem);
        QFETCH(QString, begins);
        QFETCH(QString, ends);
        const Timestamp now = fromMs(1'794'000'000'000);
        domain::OutboxEntry entry;
        entry.state = state;
        entry.attempts = attempts;
        entry.notBefore = now + std::chrono::seconds{wait};
        entry.problem = problem;
        const QString sentence = outboxSentence(entry, now);
        QVERIFY2(sentence.startsWith(begins), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(ends), qPrintable(sentence));
        QCOMPARE(needsDecision(entry), state == OutboxState::Failed || state == OutboxState::Held);
    }

    // covers: INB-17
    void itSaysThatAMailboxIsSwitchedOffOnceItsMailWouldLeave()
    {
        const Timestamp now = fromMs(1'794'000'000'000);
        services::OutboxLine line{.entry = {}, .writer = {}, .sender = {}, .account = u"salg@firma.no"_s};
        line.isAccountOff = true;
        line.entry.notBefore = now;
        QVERIFY(outboxSentence(line, now).contains(u"salg@firma.no is switched off"_s));
        line.entry.notBefore = now + std::chrono::minutes{5};
        QVERIFY(!outboxSentence(line, now).contains(u"switched off"_s));
        line.entry.notBefore = now;
        line.entry.state = domain::OutboxState::Sent;
        QVERIFY(!outboxSentence(line, now).contains(u"switched off"_s));
    }
};

QTEST_GUILESS_MAIN(OutboxTextTest)
#include "outbox_text_test.moc"
