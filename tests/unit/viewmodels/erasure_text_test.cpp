// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-05
#include "viewmodels/erasure_text.h"

#include <QTest>

using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;

class ErasureTextTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject proof(bool complete, int mentions = 0)
    {
        return {
            {u"complete"_s, complete},
            {u"erased"_s,
             QJsonObject{{u"conversations"_s, 2}, {u"messages"_s, 31}, {u"files"_s, 4}, {u"decisions"_s, 5}}},
            {u"remaining"_s, QJsonObject{{u"messages"_s, complete ? 0 : 7}, {u"mentionsInOtherMails"_s, mentions}}}};
    }

private slots:
    void whatWentAndThatNothingIsLeftIsSaid()
    {
        const QString text = erasureSentences(proof(true));
        for (const char* number : {"2 ", "31 ", "4 ", "5 "})
            QVERIFY2(text.contains(QLatin1StringView(number)), qPrintable(text));
        QVERIFY2(text.contains(u"found none"_s), qPrintable(text));
        QCOMPARE(text.count(u'\n'), 1);
    }

    void whatIsLeftIsSaidAndNeverCalledClean()
    {
        const QString text = erasureSentences(proof(false));
        QVERIFY2(text.contains(u"Still there"_s) && text.contains(u"7 mail"_s), qPrintable(text));
        QVERIFY(!text.contains(u"found none"_s));
    }

    void inATeamItIsSaidWhatStaysElsewhere()
    {
        QJsonObject shared = proof(true);
        shared.insert(u"team"_s, true);
        QJsonObject erased = shared[u"erased"].toObject();
        erased.insert(u"inTheLog"_s, 3);
        shared.insert(u"erased"_s, erased);
        const QString text = erasureSentences(shared);
        QVERIFY2(text.contains(u"on this computer"_s) && text.contains(u"Colleagues"_s), qPrintable(text));
        QVERIFY2(text.contains(u"keeps 3 of"_s), qPrintable(text));
        QVERIFY(!erasureSentences(proof(true)).contains(u"Colleagues"_s));
    }

    void whoElseNamesTheAddressIsCounted() { QVERIFY(erasureSentences(proof(true, 12)).contains(u"12 mail"_s)); }
};

QTEST_GUILESS_MAIN(ErasureTextTest)
#include "erasure_text_test.moc"
