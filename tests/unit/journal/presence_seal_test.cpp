// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-18
#include "journal/presence_seal.h"

#include "unit/journal/log_fixture.h"

using namespace svarbord;
using namespace svarbord::journal;

class PresenceSealTest : public QObject
{
    Q_OBJECT

private:
    Team m_team;

    [[nodiscard]] static domain::PresenceNote note(const Workstation& of)
    {
        return {of.device(), 1, domain::Activity::Writing, ConversationId{7}, std::chrono::seconds{120}};
    }
    [[nodiscard]] const domain::Roster& roster() const { return m_team.log.reader.roster(); }

private slots:
    void whatAMemberSaysIsRead()
    {
        const auto sealed = sealPresence(note(m_team.ola), firm, m_team.ola.keys.secretKey);
        QVERIFY(sealed);
        const auto opened = openPresence(*sealed, roster());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE(*opened, note(m_team.ola));
    }

    void nobodyElseSpeaksForAMember_data()
    {
        QTest::addColumn<QByteArray>("sealed");
        const Workstation stranger(u"ola-pc"_s, u"ola"_s);
        QTest::newRow("another key") << *sealPresence(note(m_team.ola), firm, stranger.keys.secretKey);
        QTest::newRow("a colleague's key") << *sealPresence(note(m_team.ola), firm, m_team.siri.keys.secretKey);
        const Workstation unknown(u"x-pc"_s, u"x"_s);
        QTest::newRow("nobody's") << *sealPresence(note(unknown), firm, unknown.keys.secretKey);
        QTest::newRow("another workspace") << *sealPresence(note(m_team.ola), u"other"_s, m_team.ola.keys.secretKey);
        QByteArray changed = *sealPresence(note(m_team.ola), firm, m_team.ola.keys.secretKey);
        QTest::newRow("cut") << changed.chopped(5);
        QTest::newRow("changed") << changed.replace("writing", "viewing");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too long") << QByteArray(100'000, '[');
    }
    void nobodyElseSpeaksForAMember()
    {
        QFETCH(QByteArray, sealed);
        QVERIFY(!openPresence(sealed, roster()));
    }

    void whoWasRemovedIsNotPresent()
    {
        Team team;
        const QByteArray sealed = *sealPresence(note(team.ola), firm, team.ola.keys.secretKey);
        QVERIFY(openPresence(sealed, team.log.reader.roster()));
        team.log.add(team.kari, {team.kari.withdraw(team.ola)});
        QVERIFY(!openPresence(sealed, team.log.reader.roster()));
    }
};

QTEST_GUILESS_MAIN(PresenceSealTest)
#include "presence_seal_test.moc"
