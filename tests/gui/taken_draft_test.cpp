// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-19
#include "gui/desk_window.h"
#include "gui/screen_content.h"
#include "gui/team_content.h"
#include "support/patience.h"

#include "domain/taken_draft.h"
#include "storage/shared_repository.h"
#include "ui/composer/composer.h"
#include "ui/composer/taken_row.h"
#include "ui/conversation/conversation_pane.h"

#include <QAbstractButton>
#include <QStandardPaths>
#include <QTextEdit>

using namespace svarbord;
using namespace svarbord::ui;
using namespace Qt::Literals::StringLiterals;
using tests::DeskWindow;

/// A colleague goes on with an answer while its writer has it open.
class TakenDraftTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DeskWindow> m_desk;

    Composer& composer() const { return *m_desk->child<ConversationPane>("conversationPane")->composer(); }
    QTextEdit& editor() const { return *composer().findChild<QTextEdit*>(u"composerEditor"_s); }
    TakenRow& row() const { return *composer().findChild<TakenRow*>(u"takenDraft"_s); }
    std::optional<domain::TakenDraft> stored() const
    {
        const QString key = tests::sampleConversation().toText();
        const auto value = m_desk->store().read([&](storage::Database& db) {
            return storage::SharedRepository(db).find(domain::TakenDraft::area.toString(), key);
        });
        return value && *value ? domain::TakenDraft::fromJson(key, **value) : std::nullopt;
    }
    /// As the log tells it.
    void monaGoesOn() const
    {
        const domain::TakenDraft taken{tests::sampleConversation(), m_desk->accounts().self(), MemberId{u"mona"_s},
                                       m_desk->now()};
        const auto put = m_desk->store().write([taken](storage::WriteContext& context) {
            context.changes.shared = true;
            return storage::SharedRepository(context.db)
                .put(domain::TakenDraft::area.toString(), taken.conversation.toText(), taken.toJson());
        });
        QTRY_VERIFY(put.isFinished());
        QVERIFY(put.result());
    }
    void beginToWrite() const
    {
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(u"Hei, jakken"_s);
        composer().keepNow();
        QTRY_VERIFY(m_desk->mail().draft(tests::sampleConversation()).value().has_value());
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_desk = std::make_unique<DeskWindow>(DeskWindow::Content::Sample);
        QTRY_COMPARE(m_desk->rows(), tests::sampleOpenCount);
        tests::shareSampleWorkspace(m_desk->store(), tests::TeamSelf::Administrator);
        m_desk->list()->setFocus();
        m_desk->list()->setCurrentIndex(m_desk->list()->model()->index(0, 0));
        QTRY_VERIFY(m_desk->child<ConversationPane>("conversationPane"));
        QTRY_COMPARE(m_desk->child<ConversationPane>("conversationPane")->conversation(), tests::sampleConversation());
    }
    void cleanup() { m_desk.reset(); }

    void nothingIsWrittenBesideHim()
    {
        beginToWrite();
        QVERIFY(!row().isVisible());
        monaGoesOn();
        QTRY_VERIFY(row().isVisible());
        QVERIFY2(row().sentence().contains(u"Mona Berg"_s), qPrintable(row().sentence()));
        QVERIFY(editor().isReadOnly());
        m_desk->type(u" er her"_s);
        QCOMPARE(editor().toPlainText(), u"Hei, jakken"_s);
        QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_desk->mail().outbox().value().isEmpty()); // not twice
    }

    void itIsTakenBackByKey()
    {
        beginToWrite();
        monaGoesOn();
        QTRY_VERIFY(row().isVisible());
        QTest::keyClick(row().findChild<QAbstractButton*>(u"takeDraftBack"_s), Qt::Key_Space);
        QTRY_VERIFY(!row().isVisible());
        QVERIFY(!editor().isReadOnly());
        m_desk->type(u" er her"_s);
        QCOMPARE(editor().toPlainText(), u"Hei, jakken er her"_s);
        QTRY_VERIFY(stored() && stored()->by == m_desk->accounts().self());
        QCOMPARE(stored()->writer, MemberId{u"mona"_s}); // she is told
    }

    void whoWroteNothingIsNotDisturbed()
    {
        monaGoesOn();
        m_desk->press(Qt::Key_R);
        QTRY_VERIFY(editor().hasFocus());
        m_desk->type(u"Hei"_s);
        QCOMPARE(editor().toPlainText(), u"Hei"_s);
    }
};

QTEST_MAIN(TakenDraftTest)
#include "taken_draft_test.moc"
