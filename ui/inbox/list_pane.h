// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/search.h"
#include "domain/view.h"
#include "ui/components/theme.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QStackedLayout;

namespace svarbord::services {
class InboxService;
}
namespace svarbord::viewmodels {
class ConversationListModel;
}

namespace svarbord::ui {

class ConversationDelegate;
class EmptyState;
class MarksBar;
class RowMarking;
class SearchField;

/// Search field, title and the list of conversations, with its empty, loading and error states. Knows what is
/// selected and keeps place and selection when the list changes.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(services::InboxService& inbox, viewmodels::ConversationListModel& model, const Theme& theme,
             const Clock& clock, const QString& searchKey, QWidget* parent = nullptr);

    void showView(const domain::ViewQuery& query, const QString& title);
    /// A search that is kept as a view: newest first, and it follows what happens.
    void showSaved(const QString& query, const QString& title);
    /// Something changed: a saved view looks again, soon.
    void followSaved();
    /// What is being searched for; empty outside searches.
    [[nodiscard]] QString searchText() const;
    void setViewTitle(const QString& title);
    [[nodiscard]] ConversationId currentId() const;
    [[nodiscard]] bool isCurrentUnread() const;
    /// The program leads there. Selects it where its row is known; else it is selected as soon as the list holds it.
    bool select(ConversationId id);
    /// Whether somebody writes to the conversation that is shown: then nothing leads away from it.
    void setHeld(std::function<bool()> isHeld) { m_isHeld = std::move(isHeld); }
    /// This person does something to it: where it leaves the list, the next one takes its place. What leaves by
    /// somebody else's hand stays on screen.
    void expectToGoOn();
    void step(int rows);
    /// Marks rows with the keyboard: the current one, or it and those on the way.
    void toggleMark();
    void extendMarks(int rows);
    void focusSearch();
    void focusList();
    void leaveSearch();
    [[nodiscard]] bool isSearching() const;
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const;
    [[nodiscard]] SearchField* searchField() const { return m_search; }
    [[nodiscard]] QListView* view() const { return m_view; }

signals:
    void currentChanged(svarbord::ConversationId id);
    void activated(svarbord::ConversationId id);
    /// What is shown is not in the list any more, and not by this person's hand.
    void shownLeft(svarbord::ConversationId id);
    /// It stands in the list: still, or again.
    void shownIsListed(svarbord::ConversationId id);
    void menuRequested(const QPoint& globalPosition);
    /// A command of the window's table that is to be done to the marked rows.
    void commandRequested(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& searchKey);
    void search();
    void loadSaved();
    void takeSaved(const QList<domain::SearchHit>& hits);
    void takeHits(const QString& text, quint64 generation);
    void countBeyond(const QString& query, bool isCut);
    [[nodiscard]] QString cutText(int count) const;
    void updateTitle();
    void updateMarks();
    void updateState();
    void explainEmptyView();
    void reportVisible();
    void notePlace();
    void keepPlace();
    void standBeside(ConversationId id);
    void followShown();
    [[nodiscard]] int rowToGoOnTo() const;
    [[nodiscard]] bool mayGoOn() const;
    void currentMoved();

    services::InboxService& m_inbox;
    viewmodels::ConversationListModel& m_model;
    const Theme& m_theme;
    const Clock& m_clock;
    SearchField* m_search = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QWidget* m_titleRow = nullptr;
    MarksBar* m_marksBar = nullptr;
    RowMarking* m_marking = nullptr;
    QListView* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    QString m_emptyCommand; ///< of its button
    QStackedLayout* m_stack = nullptr;
    ConversationDelegate* m_delegate = nullptr;
    QTimer m_searchDelay;
    QTimer m_savedDelay;
    QString m_savedQuery; ///< of the saved view that is shown; empty in the others
    QList<ConversationId> m_savedIds;
    domain::ViewQuery m_query;
    QString m_viewTitle;
    quint64 m_searchGeneration = 0;
    bool m_isCut = false; ///< what is listed may go on beyond the list
    qint64 m_total = 0;   ///< of what is listed, where the list is cut; 0 while nobody knows
    ConversationId m_shown;
    ConversationId m_cameFrom; ///< shown before the program led here
    ConversationId m_topId;
    int m_topOffset = 0;
    int m_shownRow = -1;
    int m_leftRow = -1; ///< where the shown one was before it left the list without the person
    bool m_refreshing = false;
    std::function<bool()> m_isHeld;
    QElapsedTimer m_sinceAct; ///< of this person on what is shown
};

} // namespace svarbord::ui
