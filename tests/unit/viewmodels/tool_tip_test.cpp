// SPDX-License-Identifier: GPL-3.0-or-later
// covers: SEC-02
#include "viewmodels/tool_tip.h"

#include <QTest>
#include <QTextDocument>
#include <QTextDocumentFragment>

using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;

class ToolTipTest : public QObject
{
    Q_OBJECT

private slots:
    void itReadsAsItWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("words") << u"Invoice 4711"_s;
        QTest::newRow("a sum") << u"1 < 2 & 3 > 2"_s;
        QTest::newRow("an address") << u"Kari Nordby <kari@nord.example>"_s;
        QTest::newRow("lines") << u"Dear all,\nhere it is"_s;
        QTest::newRow("a picture of this computer") << u"<img src=\"/dev/zero\"> Invoice"_s;
        QTest::newRow("a picture behind words") << u"Invoice <img src=/dev/zero>\nand more"_s;
        QTest::newRow("a share") << u"<img src='//host.example/share/a.png'>"_s;
        QTest::newRow("tricks") << u"<b>Your password</b> has <a href=x>run out</a> &amp; so on"_s;
    }
    void itReadsAsItWasWritten()
    {
        QFETCH(QString, text);
        const QString tip = plainTip(text);
        const bool isMarkup = Qt::mightBeRichText(tip);
        QCOMPARE(isMarkup ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip, text);
        QVERIFY(!tip.contains(u"<img"_s) && !tip.contains(u"<a "_s) && !tip.contains(u"<b>"_s));
    }
    void whatScreenReadersSayHasNoMarkupWithoutNeed()
    {
        QCOMPARE(plainTip(u"Away until 3 May"_s), u"Away until 3 May"_s);
    }
};

QTEST_MAIN(ToolTipTest)
#include "tool_tip_test.moc"
