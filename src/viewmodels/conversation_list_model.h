// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/member.h"
#include "viewmodels/conversation_source.h"
#include "viewmodels/member_standing.h"
#include "viewmodels/present_members.h"
#include "viewmodels/row_marks.h"

#include <QAbstractListModel>
#include <QTimer>

#include <map>

namespace svarbord::viewmodels {

/// The rows of one view, or of a search, loaded a page at a time: a million rows cost what a screenful costs.
/// A change reloads the pages on screen and becomes single inserts, removals and moves, so that views keep
/// selection and place. GUI thread.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< ConversationId
        RowRole,                   ///< domain::ConversationRow; invalid until its page is here
        PresentRole,               ///< QList<PresentMember>
        HitRole,                   ///< snippet of the search hit with U+0002 … U+0003 marks; "" outside searches
    };
    enum class State { Loading, Ready, Failed };

    static constexpr int pageSize = 100;

    ConversationListModel(ConversationSource source, const Clock& clock, QObject* parent = nullptr);

    void setQuery(const domain::ViewQuery& query);
    [[nodiscard]] const domain::ViewQuery& query() const { return m_query; }
    /// Shows these instead of the view, in this order, until setQuery.
    void setHits(const QList<domain::SearchHit>& hits);
    [[nodiscard]] bool showsHits() const { return m_hitMode; }

    void setMembers(const QList<domain::Member>& members);
    [[nodiscard]] QString memberName(const MemberId& id) const { return m_memberNames.value(id); }

    /// Who is away: an assignee who does not answer today.
    void setStandings(const MemberStandings& standings);
    [[nodiscard]] bool isAway(const MemberId& id) const { return m_standings.value(id).isAway(); }

    /// Who else is at which conversation just now.
    void setPresence(const Presence& presence);
    [[nodiscard]] QList<PresentMember> presentAt(ConversationId id) const { return m_presence.value(id); }

    /// Rows on screen: what is reloaded at once when something changes.
    void setVisibleRange(int first, int last);
    void applyChanges(const domain::ChangeSet& changes);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Row of a conversation among the pages that are here; -1 when it is not.
    [[nodiscard]] int rowOf(ConversationId id) const;
    [[nodiscard]] ConversationId idAt(int row) const;

    // Marked rows: what an act on many is done to. Another view or search begins with none.
    [[nodiscard]] const RowMarks& marks() const { return m_marks; }
    [[nodiscard]] bool isMarked(int row) const;
    void setMarked(int row, bool marked);
    /// From one row to another, either way round; of a very long stretch the mostMarkedAtOnce nearest to from. Where
    /// rows of it are not here, they are read off this thread and marked then.
    void markStretch(int from, int to);
    /// Waits for a stretch that is still being read: an act means all of it.
    void finishMarking();
    void markAll();
    void clearMarks();
    static constexpr int mostMarkedAtOnce = 5000;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

signals:
    void stateChanged();
    void countChanged();
    /// A change has been worked in; before it, `aboutToRefresh` lets a view note its place.
    void aboutToRefresh();
    void refreshed();
    void marksChanged();

private:
    using Rows = QList<domain::ConversationRow>;

    [[nodiscard]] const domain::ConversationRow* at(int row) const;
    bool load(int page) const;
    [[nodiscard]] Result<Rows> read(int page) const;
    void evict(int keep) const;
    void requestShape();
    void takeShape(const Result<services::ListShape>& shape);
    void refresh();
    void reloadHits();
    [[nodiscard]] QList<int> pagesInUse() const;
    bool settle(int firstRow, const Rows& rows, int& operations);
    void insertRow(int row);
    void removeRow(int row);
    void moveRow(int from, int to);
    void setTotal(int total);
    void setState(State state, const QString& problem = {});
    void startOver();
    [[nodiscard]] domain::ListKey markKey(int row) const;
    [[nodiscard]] bool areHere(int first, int last) const;
    void readStretch(int first, int last, bool upwards);
    void mark(const QList<domain::ListKey>& keys);
    void showMarks();

    ConversationSource m_source;
    const Clock& m_clock;
    domain::ViewQuery m_query;
    QHash<MemberId, QString> m_memberNames;
    MemberStandings m_standings;
    Presence m_presence;

    mutable std::map<int, domain::ConversationRow> m_rows;
    mutable QList<int> m_recentPages;               ///< newest last
    mutable QHash<int, domain::ListKey> m_pageEnds; ///< key of a page's last row, so that the next page is one seek
    QList<domain::ListKey> m_anchors;
    int m_anchorStep = 1000;
    int m_total = 0;
    bool m_settling = false;
    RowMarks m_marks;
    struct Stretch
    {
        QFuture<Result<QList<domain::ListKey>>> keys;
        bool upwards = false;
        quint64 number = 0;
    };
    std::optional<Stretch> m_stretch; ///< that is being read
    quint64 m_stretches = 0;

    bool m_hitMode = false;
    QList<ConversationId> m_hitIds;
    QHash<ConversationId, QString> m_hitSnippets;

    int m_firstVisible = 0;
    int m_lastVisible = 0;
    quint64 m_generation = 0;
    State m_state = State::Ready;
    QString m_problem;
    QTimer m_throttle;
    bool m_changePending = false;
};

} // namespace svarbord::viewmodels
