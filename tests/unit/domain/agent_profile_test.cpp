// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-14
#include "domain/agent_profile.h"

#include <QTest>

using namespace svarbord::domain;
using namespace Qt::Literals::StringLiterals;

class AgentProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedBecomesAnAddressOrNothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("whole") << u" https://meet.example.no/kari?x=1 "_s << u"https://meet.example.no/kari?x=1"_s;
        QTest::newRow("without scheme") << u"meet.example.no/kari"_s << u"https://meet.example.no/kari"_s;
        QTest::newRow("letters of ours") << u"https://møte.no/å"_s << u"https://xn--mte-0na.no/%C3%A5"_s;
        QTest::newRow("nothing") << u"  "_s << QString();
        QTest::newRow("words") << u"ring meg"_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("not encrypted") << u"http://meet.example.no"_s << QString();
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("a name before the host") << u"https://bank.no@ond.example"_s << QString();
        QTest::newRow("no host") << u"https://kari"_s << QString();
    }
    void whatIsTypedBecomesAnAddressOrNothing()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(meetingAddress(typed), kept);
    }

    void aProfileComesBackAsItWasAndNoWorse()
    {
        const AgentProfile profile{u"Kari"_s, u"https://meet.example.no/kari"_s, "\x89PNG\r\n"_ba};
        QCOMPARE(AgentProfile::fromJson(profile.toJson()), profile);
        QJsonObject hostile = profile.toJson();
        hostile[u"meetingLink"_s] = u"javascript:alert(1)"_s;
        hostile[u"picture"_s] = QString::fromLatin1(QByteArray(AgentProfile::mostPictureBytes + 1, 'x').toBase64());
        QVERIFY(AgentProfile::fromJson(hostile).meetingLink.isEmpty());
        QVERIFY(AgentProfile::fromJson(hostile).picture.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AgentProfileTest)
#include "agent_profile_test.moc"
