// SPDX-License-Identifier: GPL-3.0-or-later
// covers: CHN-02 INB-13
#include "gui/desk_window.h"
#include "support/patience.h"

#include "domain/account.h"
#include "services/account_service.h"
#include "ui/components/buttons.h"
#include "ui/components/empty_state.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTcpServer>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// From the empty window to the first mailbox.
class FirstStartTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    EmptyState& welcome() const { return *m_desk->child<EmptyState>("welcome"); }
    template <typename T>
    static T* part(QDialog* dialog, const char* name)
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    static void write(QDialog* dialog, const char* name, const QString& text)
    {
        auto* edit = part<QLineEdit>(dialog, name);
        QVERIFY2(edit, name);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    static quint16 closedPort()
    {
        QTcpServer server;
        return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 1;
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Nothing);
        QTRY_VERIFY(welcome().isVisible());
    }
    void cleanup() { m_desk.reset(); }

    void theConnectionTestSaysWhatIsWrong()
    {
        QTest::keyClick(welcome().primaryButton(), Qt::Key_Space);
        auto* dialog = m_desk->child<QDialog>("accountDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto* problem = part<QLabel>(dialog, "accountProblem");
        QTest::keyClick(part<QAbstractButton>(dialog, "testButton"), Qt::Key_Space);
        QVERIFY(problem->isVisible());

        write(dialog, "accountAddress", u"support@example.no"_s);
        write(dialog, "accountPassword", u"hemmelig"_s);
        QVERIFY(!problem->isVisible());
        QTest::keyClick(part<QAbstractButton>(dialog, "serversButton"), Qt::Key_Space);
        const quint16 port = closedPort();
        for (const char* name : {"imap", "smtp"}) {
            write(dialog, (QByteArray(name) + "Host").constData(), u"127.0.0.1"_s);
            auto* number = part<QSpinBox>(dialog, (QByteArray(name) + "Port").constData());
            QVERIFY(number);
            number->setFocus();
            number->selectAll();
            QTest::keyClicks(number, QString::number(port));
        }
        QTest::keyClick(part<QAbstractButton>(dialog, "testButton"), Qt::Key_Space);
        auto* report = part<QWidget>(dialog, "connectionReport");
        QTRY_VERIFY_WITH_TIMEOUT(report->isVisible(), 30'000);
        QString said;
        for (const QLabel* line : report->findChildren<QLabel*>())
            said += line->text() + u'\n';
        QVERIFY2(said.contains(u"127.0.0.1"_s), qPrintable(said));
        QVERIFY2(said.contains(u"refuse"_s, Qt::CaseInsensitive) || said.contains(u"reach"_s, Qt::CaseInsensitive),
                 qPrintable(said));
        QVERIFY(dialog->isVisible());
    }

    void theDropFolderIsShown()
    {
        QTest::keyClick(welcome().secondaryButton(), Qt::Key_Space);
        auto* dialog = m_desk->child<QDialog>("dropFolderDialog");
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(part<QLineEdit>(dialog, "dropFolderPath")->text().endsWith(u"drop"_s));
        QTest::keyClick(part<QAbstractButton>(dialog, "dropFolderDone"), Qt::Key_Return);
        QTRY_VERIFY(!m_desk->child<QDialog>("dropFolderDialog"));
    }

    void conversationsWithoutAMailboxEndTheWelcome()
    {
        tests::fillSampleWorkspace(m_desk->store(), SystemClock().now());
        QTRY_VERIFY(!welcome().isVisible());
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
    }
};

int main(int argc, char** argv)
{
    return tests::runWithDesk<FirstStartTest>(argc, argv);
}
#include "first_start_test.moc"
