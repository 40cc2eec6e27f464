// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/conversation_list_model.h"

#include "base/log.h"
#include "base/when_done.h"
#include "viewmodels/text.h"

#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;

namespace svarbord::viewmodels {

namespace {

constexpr int pagesKept = 12;
constexpr int operationsBeforeReset = 60;
constexpr auto refreshPause = 80ms;

domain::ListKey keyOf(const domain::ConversationRow& row)
{
    return {row.lastActivity, row.id};
}

/// What the row cuts off, for the mouse that rests on it. Strangers wrote it: nothing of it may be markup.
QString preview(const domain::ConversationRow& row)
{
    const QString who = row.customerName.isEmpty() ? row.customerAddress : row.customerName;
    return QStringLiteral("<b>%1</b><br>%2<p>%3</p><small>%4</small>")
        .arg(who.toHtmlEscaped(), row.subject.toHtmlEscaped(), row.snippet.simplified().toHtmlEscaped(),
             exactTime(row.lastActivity).toHtmlEscaped());
}

} // namespace

ConversationListModel::ConversationListModel(ConversationSource source, const Clock& clock, QObject* parent)
    : QAbstractListModel(parent),
      m_source(std::move(source)),
      m_clock(clock)
{
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(refreshPause);
    connect(&m_throttle, &QTimer::timeout, this, [this] {
        if (std::exchange(m_changePending, false))
            refresh();
    });
}

void ConversationListModel::setQuery(const domain::ViewQuery& query)
{
    m_query = query;
    m_hitMode = false;
    m_hitIds.clear();
    m_hitSnippets.clear();
    startOver();
    clearMarks();
}

void ConversationListModel::startOver()
{
    beginResetModel();
    ++m_generation;
    m_rows.clear();
    m_recentPages.clear();
    m_pageEnds.clear();
    m_anchors.clear();
    m_firstVisible = m_lastVisible = 0;
    m_total = 0;
    // The first page is read at once, so that the window opens with rows; how many more there are comes after.
    const Result<Rows> first = read(0);
    if (first) {
        m_total = static_cast<int>(first->size());
        for (int i = 0; i < first->size(); ++i)
            m_rows.emplace(i, first->at(i));
        m_recentPages.append(0);
        if (!first->isEmpty())
            m_pageEnds.insert(0, keyOf(first->constLast()));
    }
    endResetModel();
    const bool complete = first && first->size() < pageSize;
    setState(!first     ? State::Failed
             : complete ? State::Ready
                        : State::Loading,
             first ? QString() : first.error().userText);
    emit countChanged();
    if (first && !complete)
        requestShape();
}

void ConversationListModel::setHits(const QList<domain::SearchHit>& hits)
{
    beginResetModel();
    ++m_generation;
    m_rows.clear();
    m_recentPages.clear();
    m_pageEnds.clear();
    m_hitMode = true;
    m_hitIds.clear();
    m_hitSnippets.clear();
    for (const domain::SearchHit& hit : hits) {
        if (m_hitSnippets.contains(hit.conversation))
            continue;
        m_hitIds.append(hit.conversation);
        m_hitSnippets.insert(hit.conversation, hit.snippet);
    }
    m_total = static_cast<int>(m_hitIds.size());
    m_firstVisible = m_lastVisible = 0;
    endResetModel();
    setState(State::Ready);
    emit countChanged();
    clearMarks();
}

void ConversationListModel::setMembers(const QList<domain::Member>& members)
{
    m_memberNames.clear();
    for (const domain::Member& member : members)
        m_memberNames.insert(member.id, member.name);
    if (m_total > 0)
        emit dataChanged(index(0), index(m_total - 1));
}

void ConversationListModel::setStandings(const MemberStandings& standings)
{
    if (standings == m_standings)
        return;
    m_standings = standings;
    if (m_total > 0)
        emit dataChanged(index(std::min(m_firstVisible, m_total - 1)), index(std::min(m_lastVisible, m_total - 1)),
                         {PresentRole, Qt::AccessibleTextRole});
}

void ConversationListModel::setPresence(const Presence& presence)
{
    if (presence == m_presence)
        return;
    m_presence = presence;
    if (m_total > 0)
        emit dataChanged(index(std::min(m_firstVisible, m_total - 1)), index(std::min(m_lastVisible, m_total - 1)),
                         {PresentRole, Qt::AccessibleTextRole});
}

void ConversationListModel::setVisibleRange(int first, int last)
{
    m_firstVisible = std::max(0, first);
    m_lastVisible = std::max(m_firstVisible, last);
}

void ConversationListModel::applyChanges(const domain::ChangeSet& changes)
{
    if (changes.conversations.isEmpty() && !changes.bulk)
        return;
    m_changePending = true;
    if (m_throttle.isActive())
        return;
    m_changePending = false;
    refresh();
    m_throttle.start();
}

int ConversationListModel::rowOf(ConversationId id) const
{
    if (m_hitMode)
        return static_cast<int>(m_hitIds.indexOf(id));
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const auto& row) { return row.second.id == id; });
    return found == m_rows.end() ? -1 : found->first;
}

ConversationId ConversationListModel::idAt(int row) const
{
    if (m_hitMode)
        return m_hitIds.value(row);
    const domain::ConversationRow* found = row >= 0 && row < m_total ? at(row) : nullptr;
    return found ? found->id : ConversationId{};
}

/// Among search results the id alone counts.
domain::ListKey ConversationListModel::markKey(int row) const
{
    if (m_hitMode)
        return {{}, m_hitIds.value(row)};
    const domain::ConversationRow* found = row >= 0 && row < m_total ? at(row) : nullptr;
    return found ? keyOf(*found) : domain::ListKey{};
}

bool ConversationListModel::isMarked(int row) const
{
    const domain::ListKey key = markKey(row);
    return key.id.isValid() && m_marks.contains(key);
}

void ConversationListModel::setMarked(int row, bool marked)
{
    const domain::ListKey key = markKey(row);
    if (!key.id.isValid())
        return;
    m_marks.set(key, marked);
    showMarks();
}

void ConversationListModel::markStretch(int from, int to)
{
    const int reach = std::clamp(to - from, 1 - mostMarkedAtOnce, mostMarkedAtOnce - 1);
    const int first = std::min(from, from + reach);
    const int last = std::max(from, from + reach);
    if (!areHere(first, last)) {
        readStretch(first, last, reach < 0);
        return;
    }
    QList<domain::ListKey> keys;
    for (int row = first; row <= last; ++row)
        keys.append(markKey(row));
    if (reach < 0)
        std::ranges::reverse(keys);
    mark(keys);
}

bool ConversationListModel::areHere(int first, int last) const
{
    return m_hitMode || std::distance(m_rows.lower_bound(first), m_rows.upper_bound(last)) == last - first + 1;
}

/// By the keys of its ends: what moves meanwhile does not change which rows were meant.
void ConversationListModel::readStretch(int first, int last, bool upwards)
{
    finishMarking();
    const domain::ListKey top = markKey(first);
    const domain::ListKey bottom = markKey(last);
    if (!top.id.isValid() || !bottom.id.isValid())
        return;
    const quint64 number = ++m_stretches;
    m_stretch = Stretch{m_source.stretch(m_query, top, bottom), upwards, number};
    whenDone(m_stretch->keys, this, [this, number](const Result<QList<domain::ListKey>>&) {
        if (m_stretch && m_stretch->number == number)
            finishMarking();
    });
}

void ConversationListModel::finishMarking()
{
    const auto stretch = std::exchange(m_stretch, std::nullopt);
    if (!stretch)
        return;
    auto asked = stretch->keys;
    asked.waitForFinished();
    if (asked.resultCount() == 0)
        return; // cancelled: the store is being closed
    Result<QList<domain::ListKey>> keys = asked.result();
    if (!keys) {
        qCWarning(logUi) << "rows to mark not readable:" << keys.error().detail;
        return;
    }
    if (stretch->upwards)
        std::ranges::reverse(*keys);
    mark(*keys);
}

void ConversationListModel::mark(const QList<domain::ListKey>& keys)
{
    for (const domain::ListKey& key : keys)
        if (key.id.isValid())
            m_marks.set(key, true);
    showMarks();
}

void ConversationListModel::markAll()
{
    if (m_total == 0)
        return;
    if (m_hitMode) {
        for (const ConversationId id : std::as_const(m_hitIds))
            m_marks.set({{}, id}, true);
    } else {
        m_marks.setAll(m_query, markKey(0), m_total);
    }
    showMarks();
}

void ConversationListModel::clearMarks()
{
    m_stretch.reset();
    if (m_marks.isEmpty() && !m_marks.isEverything())
        return;
    m_marks.clear();
    showMarks();
}

void ConversationListModel::showMarks()
{
    if (m_total > 0)
        emit dataChanged(index(std::min(m_firstVisible, m_total - 1)), index(std::min(m_lastVisible, m_total - 1)),
                         {Qt::CheckStateRole});
    emit marksChanged();
}

int ConversationListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_total;
}

QVariant ConversationListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_total)
        return {};
    const domain::ConversationRow* row = at(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->subject;
    case Qt::ToolTipRole:
        return preview(*row);
    case Qt::AccessibleTextRole:
        return QString(accessibleSentence(
                           *row, namedWithStanding(memberName(row->assignee), m_standings.value(row->assignee)),
                           m_clock.now()) +
                       u' ' + presenceSentence(presentAt(row->id)))
            .trimmed();
    case Qt::CheckStateRole:
        return m_marks.contains(keyOf(*row)) ? QVariant(Qt::Checked) : QVariant();
    case IdRole:
        return QVariant::fromValue(row->id);
    case RowRole:
        return QVariant::fromValue(*row);
    case PresentRole:
        return QVariant::fromValue(presentAt(row->id));
    case HitRole:
        return m_hitSnippets.value(row->id);
    default:
        return {};
    }
}

const domain::ConversationRow* ConversationListModel::at(int row) const
{
    auto found = m_rows.find(row);
    if (found == m_rows.end() && !m_settling && load(row / pageSize))
        found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : &found->second;
}

bool ConversationListModel::load(int page) const
{
    const Result<Rows> rows = read(page);
    if (!rows) {
        qCWarning(logUi) << "page" << page << "not readable:" << rows.error().detail;
        return false;
    }
    int row = page * pageSize;
    for (const domain::ConversationRow& value : *rows)
        m_rows.insert_or_assign(row++, value);
    if (rows->size() == pageSize)
        m_pageEnds.insert(page, keyOf(rows->constLast()));
    m_recentPages.removeAll(page);
    m_recentPages.append(page);
    evict(pagesKept);
    return true;
}

Result<ConversationListModel::Rows> ConversationListModel::read(int page) const
{
    const int first = page * pageSize;
    if (m_hitMode) {
        const QList<ConversationId> ids = m_hitIds.mid(first, pageSize);
        const Result<Rows> found = m_source.rows(ids);
        if (!found)
            return found;
        QHash<ConversationId, domain::ConversationRow> byId;
        for (const domain::ConversationRow& row : *found)
            byId.insert(row.id, row);
        Rows ordered;
        for (const ConversationId id : ids) {
            domain::ConversationRow row = byId.value(id);
            row.id = id;
            ordered.append(row);
        }
        return ordered;
    }
    if (page == 0)
        return m_source.page(m_query, std::nullopt, 0, pageSize);
    if (const auto before = m_pageEnds.constFind(page - 1); before != m_pageEnds.constEnd())
        return m_source.page(m_query, *before, 0, pageSize);
    const qsizetype anchor = std::min<qsizetype>((first - 1) / m_anchorStep, m_anchors.size() - 1);
    if (anchor < 0)
        return m_source.page(m_query, std::nullopt, first, pageSize);
    return m_source.page(m_query, m_anchors.at(anchor), first - static_cast<int>(anchor) * m_anchorStep - 1, pageSize);
}

void ConversationListModel::evict(int keep) const
{
    while (m_recentPages.size() > keep) {
        const int page = m_recentPages.takeFirst();
        m_rows.erase(m_rows.lower_bound(page * pageSize), m_rows.lower_bound((page + 1) * pageSize));
    }
}

void ConversationListModel::requestShape()
{
    const quint64 generation = m_generation;
    whenDone(m_source.shape(m_query), this, [this, generation](const Result<services::ListShape>& shape) {
        if (generation == m_generation)
            takeShape(shape);
    });
}

void ConversationListModel::takeShape(const Result<services::ListShape>& shape)
{
    if (!shape) {
        setState(State::Failed, shape.error().userText);
        return;
    }
    m_anchors = shape->anchors;
    m_anchorStep = std::max(1, shape->anchorStep);
    setTotal(static_cast<int>(std::min<qint64>(shape->total, std::numeric_limits<int>::max() / 128)));
    setState(State::Ready);
}

void ConversationListModel::setTotal(int total)
{
    if (total == m_total)
        return;
    m_settling = true;
    if (total > m_total) {
        beginInsertRows({}, m_total, total - 1);
        m_total = total;
        endInsertRows();
    } else {
        beginRemoveRows({}, total, m_total - 1);
        m_total = total;
        m_rows.erase(m_rows.lower_bound(total), m_rows.end());
        endRemoveRows();
    }
    m_settling = false;
    emit countChanged();
}

QList<int> ConversationListModel::pagesInUse() const
{
    QSet<int> pages;
    for (int page = m_firstVisible / pageSize; page <= m_lastVisible / pageSize && pages.size() < 4; ++page)
        pages.insert(page);
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex& index : kept)
        if (pages.size() < 6)
            pages.insert(index.row() / pageSize);
    QList<int> sorted(pages.begin(), pages.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

void ConversationListModel::refresh()
{
    if (m_hitMode) {
        reloadHits();
        return;
    }
    ++m_generation;
    emit aboutToRefresh();
    const QList<int> pages = pagesInUse();
    // Keys of the pages before stay good as places in the order, but their rows may have moved: seek afresh.
    m_pageEnds.clear();
    QList<std::pair<int, Rows>> fresh;
    bool ended = false;
    int end = 0;
    for (const int page : pages) {
        const Result<Rows> rows = read(page);
        if (!rows) {
            setState(State::Failed, rows.error().userText);
            return;
        }
        if (rows->size() == pageSize)
            m_pageEnds.insert(page, keyOf(rows->constLast()));
        else if (!ended && (page == 0 || !rows->isEmpty())) {
            ended = true;
            end = page * pageSize + static_cast<int>(rows->size());
        }
        fresh.append({page * pageSize, *rows});
    }
    m_settling = true;
    int operations = 0;
    bool ok = true;
    for (const auto& [first, rows] : fresh)
        ok = ok && settle(first, rows, operations);
    m_settling = false;
    if (!ok) {
        startOver();
        emit refreshed();
        return;
    }
    std::map<int, domain::ConversationRow> kept;
    for (const auto& [first, rows] : fresh)
        for (int i = 0; i < rows.size(); ++i)
            kept.emplace(first + i, rows.at(i));
    m_rows = std::move(kept);
    m_recentPages = pages;
    if (ended)
        setTotal(end);
    if (m_total > 0)
        emit dataChanged(index(std::min(m_firstVisible, m_total - 1)), index(std::min(m_lastVisible, m_total - 1)));
    setState(State::Ready);
    emit countChanged();
    emit refreshed();
    if (!ended || pages.constFirst() != 0)
        requestShape();
}

void ConversationListModel::reloadHits()
{
    emit aboutToRefresh();
    m_rows.clear();
    m_recentPages.clear();
    if (m_total > 0)
        emit dataChanged(index(0), index(m_total - 1));
    emit refreshed();
}

bool ConversationListModel::settle(int firstRow, const Rows& rows, int& operations)
{
    QHash<ConversationId, int> wanted;
    for (int i = 0; i < rows.size(); ++i)
        wanted.insert(rows.at(i).id, firstRow + i);

    int row = firstRow;
    for (const domain::ConversationRow& fresh : rows) {
        for (auto here = m_rows.find(row); here != m_rows.end() && !wanted.contains(here->second.id);
             here = m_rows.find(row)) {
            removeRow(row);
            if (++operations > operationsBeforeReset)
                return false;
        }
        const auto here = m_rows.find(row);
        if (here == m_rows.end() || here->second.id != fresh.id) {
            const int elsewhere = rowOf(fresh.id);
            const bool occupied = here != m_rows.end();
            if (elsewhere > row)
                moveRow(elsewhere, row);
            else if (occupied || row >= m_total)
                insertRow(row);
            else
                --operations; // an unread place was filled: nothing a view must hear of
            if (++operations > operationsBeforeReset)
                return false;
        }
        m_rows.insert_or_assign(row, fresh);
        ++row;
    }
    return true;
}

void ConversationListModel::insertRow(int row)
{
    beginInsertRows({}, row, row);
    std::map<int, domain::ConversationRow> shifted;
    for (auto& [place, value] : m_rows)
        shifted.emplace(place >= row ? place + 1 : place, std::move(value));
    m_rows = std::move(shifted);
    ++m_total;
    endInsertRows();
}

void ConversationListModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    std::map<int, domain::ConversationRow> shifted;
    for (auto& [place, value] : m_rows)
        if (place != row)
            shifted.emplace(place > row ? place - 1 : place, std::move(value));
    m_rows = std::move(shifted);
    --m_total;
    endRemoveRows();
}

void ConversationListModel::moveRow(int from, int to)
{
    beginMoveRows({}, from, from, {}, to);
    std::map<int, domain::ConversationRow> shifted;
    for (auto& [place, value] : m_rows) {
        const int target = place == from ? to : place >= to && place < from ? place + 1 : place;
        shifted.emplace(target, std::move(value));
    }
    m_rows = std::move(shifted);
    endMoveRows();
}

void ConversationListModel::setState(State state, const QString& problem)
{
    if (m_state == state && m_problem == problem)
        return;
    m_state = state;
    m_problem = problem;
    emit stateChanged();
}

} // namespace svarbord::viewmodels
