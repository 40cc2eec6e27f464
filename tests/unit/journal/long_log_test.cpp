// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/folding.h"
#include "unit/journal/log_desk.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>

#include <algorithm>
#include <ctime>

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

namespace {

/// How long this thread's event loop was away at a stretch: what a window would stand still.
class Stalls
{
public:
    Stalls()
    {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        m_awake = QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, [this] { begin(); });
        m_rests = QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, [this] { end(); });
        begin();
    }
    ~Stalls()
    {
        QObject::disconnect(m_awake);
        QObject::disconnect(m_rests);
    }
    Stalls(const Stalls&) = delete;
    Stalls& operator=(const Stalls&) = delete;

    [[nodiscard]] double longestMs() const { return m_longest; }
    /// The same by the processor time of this thread: how busy the machine is does not matter.
    [[nodiscard]] double longestWorkMs() const { return m_longestWork; }

private:
    static double workMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    void begin()
    {
        end();
        m_timer.start();
        m_work = workMs();
    }
    void end()
    {
        if (!m_timer.isValid())
            return;
        m_longest = std::max(m_longest, static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        m_longestWork = std::max(m_longestWork, workMs() - m_work);
        m_timer.invalidate();
    }

    QMetaObject::Connection m_awake;
    QMetaObject::Connection m_rests;
    QElapsedTimer m_timer;
    double m_work = 0;
    double m_longest = 0;
    double m_longestWork = 0;
};

constexpr int conversations = 200;
constexpr int decisions = 10'000;
constexpr double mostAtAStretchMs = 100;

ConversationId conversation(int number)
{
    return ConversationId{1000 + number};
}

/// Comments and changes, as a team makes them in some days.
void decideALot(Desk& desk)
{
    desk.write([&](WriteContext& context) -> Status {
        Folding folding(context);
        const qint64 act = folding.beginAct(desk.member.member());
        for (int i = 0; i < decisions; ++i) {
            domain::Operation draft;
            draft.member = desk.member.member();
            draft.target = conversation(i % conversations);
            draft.kind = i % 2 == 0 ? OperationKind::Comment : OperationKind::SetStatus;
            draft.payload = i % 2 == 0 ? QJsonObject{{u"text"_s, u"Kunden ringer igjen i morgen"_s}}
                                       : QJsonObject{{u"status"_s, i % 4 == 1 ? u"waiting"_s : u"open"_s}};
            folding.apply(draft, act);
        }
        return {};
    });
}

} // namespace

/// Thousands of decisions at once, read or handed over: the window goes on, and so do the acts of who sits there.
class LongLogTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-02
    void aLongLogIsWrittenAndReadBesideTheWindow()
    {
        Server server;
        Desk kari(server, u"kari"_s);
        Desk ola(server, u"ola"_s);
        for (int i = 0; i < conversations; ++i)
            for (Desk* desk : {&kari, &ola})
                desk->addMail(conversation(i), u"mail%1@x"_s.arg(i), desk->clock.now());
        admit(kari, ola);
        ola.folder.isReachable = false;
        QTRY_COMPARE(kari.pending(), 0);
        decideALot(kari);
        {
            const Stalls stalls;
            QTRY_COMPARE_WITH_TIMEOUT(kari.pending(), 0, 120'000);
            qInfo("handing over %d: at most %.0f ms at a stretch, %.0f ms of them at work", decisions,
                  stalls.longestMs(), stalls.longestWorkMs());
            QVERIFY(stalls.longestWorkMs() < mostAtAStretchMs);
        }
        {
            const Stalls stalls;
            ola.folder.setReachable(true);
            QTRY_COMPARE_WITH_TIMEOUT(ola.member.log().position(), server.entries.size(), 120'000);
            qInfo("reading %d: at most %.0f ms at a stretch, %.0f ms of them at work", decisions, stalls.longestMs(),
                  stalls.longestWorkMs());
            QVERIFY(stalls.longestWorkMs() < mostAtAStretchMs);
        }
    }
};

QTEST_GUILESS_MAIN(LongLogTest)
#include "long_log_test.moc"
