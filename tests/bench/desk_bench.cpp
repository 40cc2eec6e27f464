// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/desk_workspace.h"
#include "bench/timed_application.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "ui/components/icons.h"
#include "ui/components/theme_watcher.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/inbox/list_pane.h"
#include "ui/inbox/search_field.h"
#include "ui/shell/main_window.h"
#include "viewmodels/conversation_list_model.h"
#include "wiring/workspace_runtime.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QStyleFactory>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;
using bench::TimedApplication;
using domain::View;
using Model = viewmodels::ConversationListModel;

namespace {

constexpr int bulk = 5000;
constexpr int rounds = 3;

/// What an agent does all day, done to the program's own window; each act's figures become one row.
class DeskBench
{
public:
    DeskBench(TimedApplication& application, app::WorkspaceRuntime& runtime, const QString& folder)
        : m_application(application),
          m_window({*runtime.inbox, *runtime.mail, *runtime.accounts, app::WorkspaceRuntime::dropFolder(folder),
                    runtime.contacts.get(), runtime.safety.get()},
                   m_theme, m_clock, folder),
          m_list(m_window.list().view()),
          m_model(qobject_cast<Model*>(m_list->model()))
    {
        QObject::connect(m_model, &Model::modelReset, m_model, [this] { ++m_resets; });
    }

    QJsonArray run()
    {
        // The conversation that is chosen first is shown with it, and for that the web engine is started.
        add(u"showing the window, with the web engine's one start"_s,
            {m_application.measure(
                m_list->viewport(), [this] { m_window.show(); }, [this] { return rowsAreThere(); })});
        m_application.idle(3000);
        openShortOnes();
        openLongOnes();
        switchViews();
        search(u"faktura stemmer"_s);
        search(u"hansen ordre"_s);
        closeMany();
        return m_rows;
    }

private:
    void add(const QString& name, QList<TimedApplication::Figures> figures)
    {
        QList<double> painted;
        TimedApplication::Stall longest;
        double mostProcessor = 0;
        for (const TimedApplication::Figures& each : figures) {
            painted.append(each.painted);
            mostProcessor = std::max(mostProcessor, each.longest.processor);
            if (each.longest.milliseconds > longest.milliseconds)
                longest = each.longest;
        }
        std::ranges::sort(painted);
        std::fprintf(stderr, "%s: %.1f ms, at most %.1f ms still\n", qUtf8Printable(name),
                     painted.at(painted.size() / 2), longest.milliseconds);
        m_rows.append(QJsonObject{{u"name"_s, name},
                                  {u"times"_s, painted.size()},
                                  {u"painted_ms"_s, painted.at(painted.size() / 2)},
                                  {u"worst_ms"_s, painted.constLast()},
                                  {u"stall_ms"_s, longest.milliseconds},
                                  {u"stall_processor_ms"_s, mostProcessor},
                                  {u"stalled_in"_s, longest.what}});
    }

    [[nodiscard]] bool rowsAreThere() const
    {
        return m_model->rowCount() > 0 && m_model->index(0).data(Model::RowRole).isValid();
    }

    /// The same where there may be none.
    [[nodiscard]] bool isPainted() const { return m_model->rowCount() == 0 || rowsAreThere(); }

    /// Down to the next row, and Enter on it; until its page is loaded.
    TimedApplication::Figures openNext()
    {
        bool shown = false;
        m_list->setFocus();
        const auto open = [&] {
            QTest::keyClick(m_list, Qt::Key_Down);
            QTest::keyClick(m_list, Qt::Key_Return);
            auto* pane = m_window.findChild<ui::ConversationPane*>();
            m_shown =
                QObject::connect(pane, &ui::ConversationPane::shown, pane, [&shown, pane, this](ConversationId id) {
                    shown = id == pane->conversation() && id == m_window.list().currentId();
                });
        };
        const TimedApplication::Figures figures = m_application.measure(open, [&shown] { return shown; });
        QObject::disconnect(m_shown);
        return figures;
    }

    void openShortOnes()
    {
        m_list->setCurrentIndex(m_model->index(bench::longConversations));
        m_application.idle(1000);
        add(u"opening a conversation of one mail"_s, {openNext(), openNext(), openNext(), openNext(), openNext()});
    }

    void openLongOnes()
    {
        m_list->setCurrentIndex({});
        m_application.idle(1000);
        QList<TimedApplication::Figures> first;
        for (int i = 0; i < bench::longConversations; ++i)
            first.append(openNext());
        add(u"opening %1 messages"_s.arg(bench::messagesOfALongOne), first);
    }

    void switchViews()
    {
        QList<TimedApplication::Figures> figures;
        for (int round = 0; round < rounds; ++round)
            for (const View view : {View::Mine, View::Unassigned, View::Sent, View::Closed, View::AllOpen})
                figures.append(m_application.measure(
                    m_list->viewport(), [this, view] { m_window.showView(view); },
                    [this, view] { return m_model->query().view == view && rowsAreThere(); }));
        add(u"switching views"_s, figures);
    }

    /// Each letter until the list of its hits is painted: a pause of the hand is part of it.
    void search(const QString& words)
    {
        m_window.list().focusSearch();
        QWidget* field = m_window.list().searchField();
        QList<TimedApplication::Figures> figures;
        for (const QChar letter : words) {
            const int before = m_resets;
            const auto type = [field, letter] { QTest::keyClick(field, letter.toLatin1()); };
            const auto found = [this, before] { return m_resets > before && m_model->showsHits() && isPainted(); };
            if (letter == u' ')
                type(); // finds nothing else than before
            else
                figures.append(m_application.measure(&m_window.list(), type, found));
        }
        add(u"a letter of \"%1\""_s.arg(words), figures);
        m_window.list().leaveSearch();
        m_application.idle(1000);
    }

    void closeMany()
    {
        m_window.showView(View::AllOpen);
        static_cast<void>(m_application.measure([] {}, [this] { return m_model->state() == Model::State::Ready; }));
        const int all = m_model->rowCount();
        const ConversationId first = m_model->idAt(0);
        const auto mark = [this] { m_model->markStretch(0, bulk - 1); };
        add(u"marking %1"_s.arg(bulk),
            {m_application.measure(m_list->viewport(), mark, [this] { return m_model->marks().count() == bulk; })});
        m_list->setFocus();
        TimedApplication::Figures seen;
        QElapsedTimer timer;
        const auto close = [&] {
            timer.start();
            QTest::keyClick(m_list, Qt::Key_E);
        };
        const auto closed = [&] {
            if (seen.painted == 0 && rowsAreThere() && m_model->idAt(0) != first)
                seen.painted = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            return m_model->rowCount() == all - bulk;
        };
        const TimedApplication::Figures whole = m_application.measure(m_list->viewport(), close, closed);
        add(u"closing %1, until the list shows the first"_s.arg(bulk), {seen});
        add(u"closing %1, until all are"_s.arg(bulk), {whole});
        const auto undo = [this] { QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier); };
        add(u"undoing that, until all are back"_s,
            {m_application.measure(m_list->viewport(), undo, [this, all] { return m_model->rowCount() == all; })});
    }

    TimedApplication& m_application;
    SystemClock m_clock;
    ui::ThemeWatcher m_theme{ui::Look::Light};
    ui::MainWindow m_window;
    QListView* m_list;
    Model* m_model;
    QMetaObject::Connection m_shown;
    QJsonArray m_rows;
    int m_resets = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(u"svarbord"_s);
    TimedApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("usage: svarbord_desk_bench FOLDER CONVERSATIONS   (makes the workspace where there is none)\n",
                   stderr);
        return 2;
    }
    const QString folder = arguments.at(1);
    bench::makeDeskWorkspace(folder, arguments.at(2).toInt());
    auto runtime = app::WorkspaceRuntime::open({folder, app::CredentialChoice::Keychain});
    if (!runtime)
        qFatal("%s", qUtf8Printable(runtime.error().userText));
    ui::useIconTheme();
    QJsonArray rows;
    {
        DeskBench desk(application, **runtime, folder);
        rows = desk.run();
    }
    QTextStream(stdout) << QJsonDocument(rows).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
