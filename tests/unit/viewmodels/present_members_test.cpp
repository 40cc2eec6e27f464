// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-18
#include "viewmodels/present_members.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;

class PresentMembersTest : public QObject
{
    Q_OBJECT

private slots:
    void whoWritesIsSaidFirst()
    {
        QVERIFY(presenceSentence({}).isEmpty());
        const PresentMember ola{MemberId{u"ola"_s}, u"Ola Aas"_s, true};
        const PresentMember kari{MemberId{u"kari"_s}, u"Kari Nordby"_s, false};
        QVERIFY(presenceSentence({kari}).contains(u"Kari Nordby is looking"_s));
        const QString both = presenceSentence({kari, ola});
        QVERIFY(both.indexOf(u"Ola Aas is writing"_s) == 0);
        QVERIFY(both.contains(u"Kari Nordby is looking"_s));
    }
};

QTEST_GUILESS_MAIN(PresentMembersTest)
#include "present_members_test.moc"
