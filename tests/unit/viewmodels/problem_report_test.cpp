// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-01
#include "viewmodels/problem_report.h"

#include <QDir>
#include <QTest>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

/// A report goes to strangers.
class ProblemReportTest : public QObject
{
    Q_OBJECT

private slots:
    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("secret");
        QTest::newRow("address") << u"kari.nordmann@fjellsport.no refused"_s << u"kari"_s;
        QTest::newRow("domain") << u"signing in as kari@fjellsport.no"_s << u"fjellsport"_s;
        QTest::newRow("national letters") << u"from åse@brønnøysund.no"_s << u"brønnøysund"_s;
        QTest::newRow("password") << u"password=hunter2 wrong"_s << u"hunter2"_s;
        QTest::newRow("quoted password") << u"LOGIN \"kari\" \"hunter2\""_s << u"kari"_s;
        QTest::newRow("bearer") << u"Authorization: Bearer ya29.a0AfB_x"_s << u"ya29"_s;
        QTest::newRow("token in an address") << u"GET /cb?code=1&refresh_token=abcdef&x=1"_s << u"abcdef"_s;
        QTest::newRow("long key") << u"key 1//0gAbCdEfGhIjKlMnOpQrSt-L9Ir was refused"_s << u"gAbCdEf"_s;
        QTest::newRow("home folder") << QDir::homePath() + u"/.local/share/svarbord"_s << QDir::homePath();
    }
    void secretsAreTakenOut()
    {
        QFETCH(QString, line);
        QFETCH(QString, secret);
        viewmodels::ReportFacts facts;
        facts.log = {line};
        QVERIFY2(!viewmodels::problemReport(facts).contains(secret), qPrintable(viewmodels::problemReport(facts)));
    }

    void whatHelpsStays()
    {
        viewmodels::ReportFacts facts;
        facts.version = u"1.2.3"_s;
        facts.accounts = 2;
        facts.accountStates = {u"k@f.no: the server refused the password"_s};
        facts.log = {u"engine: folder INBOX has 12000 messages"_s};
        const QString report = viewmodels::problemReport(facts);
        QVERIFY(report.contains(u"Svarbord 1.2.3"_s));
        QVERIFY(report.contains(u"INBOX has 12000 messages"_s));
        QVERIFY(report.contains(u"the server refused"_s));
    }
};

QTEST_GUILESS_MAIN(ProblemReportTest)
#include "problem_report_test.moc"
