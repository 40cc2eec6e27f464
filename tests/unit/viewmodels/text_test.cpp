// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/snooze_choices.h"
#include "viewmodels/text.h"

#include <QTest>
#include <QTimeZone>

using namespace svarbord;
using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private:
    static Timestamp at(int year, int month, int day, int hour, int minute = 0)
    {
        return fromDateTime(QDateTime(QDate(year, month, day), QTime(hour, minute)));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway)); }

    void timesAreRelativeToNow_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("expected");
        QTest::newRow("today") << toMs(at(2026, 3, 18, 9, 5)) << u"09:05"_s;
        QTest::newRow("just before midnight") << toMs(at(2026, 3, 17, 23, 59)) << u"yesterday"_s;
        QTest::newRow("this week") << toMs(at(2026, 3, 13, 12)) << u"fredag"_s;
        QTest::newRow("a week ago") << toMs(at(2026, 3, 11, 12)) << u"11 mar."_s;
        QTest::newRow("last winter") << toMs(at(2025, 12, 24, 12)) << u"24 des."_s;
        QTest::newRow("long ago") << toMs(at(2024, 12, 24, 12)) << u"des. 2024"_s;
        QTest::newRow("tomorrow") << toMs(at(2026, 3, 19, 8)) << u"tomorrow"_s;
    }
    void timesAreRelativeToNow()
    {
        QFETCH(qint64, time);
        QFETCH(QString, expected);
        QCOMPARE(relativeTime(fromMs(time), at(2026, 3, 18, 14, 30)), expected);
    }

    // covers: INB-08
    void snoozeOffersTheNaturalTimes()
    {
        const QList<SnoozeChoice> wednesday = snoozeChoices(at(2026, 3, 18, 10, 20));
        QCOMPARE(wednesday.size(), 4);
        QCOMPARE(wednesday.at(0).until, at(2026, 3, 18, 13));
        QCOMPARE(wednesday.at(1).until, at(2026, 3, 19, 8));
        QCOMPARE(wednesday.at(2).until, at(2026, 3, 23, 8));
        QVERIFY(wednesday.at(1).when.contains(u"08:00"_s));
        QVERIFY(wednesday.at(3).when.contains(u"25"_s)); // a week has a day as well
    }

    void aMomentIsWrittenAsTheLanguageWritesTimes()
    {
        const Timestamp morning = at(2026, 11, 23, 8, 0);
        QCOMPARE(shortMoment(morning, QLocale(u"da_DK"_s)).right(5), u"08.00"_s);
        QCOMPARE(shortMoment(morning, QLocale(u"nb_NO"_s)).right(5), u"08:00"_s);
    }

    void snoozeNeverOffersTheSameMorningTwiceNorThePast()
    {
        for (int hour = 0; hour < 24 * 14; ++hour) {
            const Timestamp now = at(2026, 3, 2, 0) + std::chrono::hours(hour);
            Timestamp last = now;
            for (const SnoozeChoice& choice : snoozeChoices(now)) {
                QVERIFY(choice.until > last);
                last = choice.until;
            }
        }
    }
};

int main(int argc, char** argv)
{
    qputenv("TZ", "Europe/Oslo");
    QCoreApplication application(argc, argv);
    TextTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "text_test.moc"
