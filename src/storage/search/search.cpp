// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/search.h"

#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/place_repository.h"
#include "storage/search/indexed_text.h"
#include "storage/search/match_plan.h"
#include "storage/search/names.h"
#include "storage/search/search_index.h"
#include "storage/search/snippet.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace svarbord::storage::search {

namespace {

using domain::SearchFilter;
using domain::SearchHit;
using domain::SearchNode;

constexpr int mostHits = 500;
constexpr int smallSet = 3000;        ///< documents a filter may leave to be tried first
constexpr int mostFiltered = 50'000;  ///< matching documents held against a filter that leaves more than that
constexpr int mostNamedTried = 4000;  ///< the same where the filter is only that a word may be somebody's name
constexpr qint64 spillSlots = 65'536; ///< how far beyond its time a crowded document may lie
constexpr double slotsPerDay = 43'200;
constexpr double recencyDays = 30;
constexpr double nameWeight = 0.7; ///< of a conversation found by a tag or by whom it is with
constexpr int mostNameWords = 4;   ///< of these, each may name a tag or somebody
constexpr qint64 snippetBytes = 64 * 1024;

struct Candidate
{
    qint64 slot = 0;
    MessageId message; ///< invalid for a comment
    ConversationId conversation;
    double weight = 0;
};

bool isComment(qint64 slot)
{
    return (slot & 1) != 0;
}

bool mentionsSpam(const SearchNode& node)
{
    return (node.kind == SearchNode::Kind::Filter && node.filter.kind == SearchFilter::Kind::Spam) ||
           std::ranges::any_of(node.children, mentionsSpam);
}

void bindAll(Query& query, const QList<QVariant>& values)
{
    for (const QVariant& value : values) {
        if (value.typeId() == QMetaType::QString)
            query.bind(value.toString());
        else
            query.bind(static_cast<qint64>(value.toLongLong()));
    }
}

QString placed(const Condition& condition, const QString& time)
{
    QString sql = condition.sql;
    return sql.replace(QStringLiteral("%TIME%"), time);
}

class Searcher
{
public:
    Searcher(Database& db, const domain::SearchQuery& query, int limit, const MemberId& self, const Channels& within)
        : m_db(db),
          m_query(query),
          m_limit(std::clamp(limit, 1, mostHits)),
          m_self(self),
          m_within(within)
    {}

    QList<SearchHit> run()
    {
        find();
        return hits();
    }

    /// Every conversation there is, however many: nothing is ranked.
    QList<ConversationId> all()
    {
        m_limit = m_window = m_mostFiltered = std::numeric_limits<int>::max();
        find();
        return m_byConversation.keys();
    }

    /// Of words the newest mail that has them may lie far behind what happened last, so as good as all are looked at.
    Newest newest(int limit, int window)
    {
        const MatchPlan plan = planMatch(m_query, LastWord::Exact, m_self);
        m_limit = std::numeric_limits<int>::max();
        m_window = window;
        m_mostFiltered = 2 * window;
        if (plan.match.isEmpty() && !plan.needsDocument)
            m_limit = limit; // these come in the order of what happened last
        find();
        std::vector<std::pair<qint64, ConversationId>> times;
        times.reserve(m_found.size());
        Query row = m_db.query("SELECT last_activity FROM conversation WHERE id = ?");
        for (const Candidate& candidate : m_found)
            if (row.again().with(candidate.conversation).next())
                times.emplace_back(row.integer(0), candidate.conversation);
        const auto shown = std::min<std::ptrdiff_t>(limit, std::ssize(times));
        std::ranges::partial_sort(times, times.begin() + shown, [](const auto& a, const auto& b) {
            return std::pair(a.first, a.second.value) > std::pair(b.first, b.second.value);
        });
        Newest newest{.conversations = {}, .isCut = m_isCut || std::ssize(m_found) >= limit};
        newest.conversations.reserve(shown);
        for (auto entry = times.begin(); entry != times.begin() + shown; ++entry)
            newest.conversations.append(entry->second);
        return newest;
    }

private:
    void find()
    {
        MatchPlan exact = planMatch(m_query, LastWord::Exact, m_self);
        if (exact.match.isEmpty() && exact.condition.sql.isEmpty())
            return;
        exact = narrowed(std::move(exact));
        m_placesInUse = required(PlaceRepository(m_db).isInUse());
        addTicket();
        if (exact.match.isEmpty()) {
            exact.needsDocument ? scanDocuments(exact) : scanConversations(exact);
        } else {
            matchWords(exact);
            if (exact.endsInPrefix && std::ssize(m_found) < m_limit)
                matchWords(narrowed(planMatch(m_query, LastWord::Prefix, m_self)));
        }
        matchNames();
    }

    /// Words may also name a tag, or the person or company a conversation is with: all of them, or one of them with the
    /// others standing in the mail.
    void matchNames()
    {
        const QList<SearchNode>& words = m_query.root.children;
        const bool onlyWords = std::ranges::all_of(words, [](const SearchNode& node) {
            return node.kind == SearchNode::Kind::Text && node.text.field == domain::SearchField::Anywhere;
        });
        if (!onlyWords || words.isEmpty() || words.size() > mostNameWords)
            return;
        matchNamed({}, m_query);
        for (qsizetype i = 0; words.size() > 1 && i < words.size(); ++i) {
            domain::SearchQuery name;
            name.root.children = {words.at(i)};
            domain::SearchQuery rest = m_query;
            rest.root.children.removeAt(i);
            matchNamed(rest, name);
        }
    }

    void matchNamed(const domain::SearchQuery& rest, const domain::SearchQuery& name)
    {
        const QList<MarkedTerm> words = markedTerms(name);
        QStringList places;
        QList<QVariant> values;
        const auto oneOf = [&](const QString& sql, const auto& keys) {
            if (keys.isEmpty())
                return;
            QStringList marks;
            for (const auto& key : keys) {
                marks.append(QStringLiteral("?"));
                if constexpr (std::is_same_v<std::decay_t<decltype(key)>, QString>)
                    values.append(key);
                else
                    values.append(QVariant::fromValue(key.value));
            }
            places.append(sql.arg(marks.join(u',')));
        };
        oneOf(QStringLiteral("c.id IN (SELECT conversation FROM tag WHERE key IN (%1))"), tagsNamed(m_db, words));
        oneOf(QStringLiteral("c.contact IN (%1)"), peopleNamed(m_db, words));
        if (places.isEmpty())
            return;
        MatchPlan plan = planMatch(rest, LastWord::Prefix, m_self);
        plan.condition.sql = u'(' + places.join(QStringLiteral(" OR ")) + u')';
        plan.condition.values = values;
        plan = narrowed(std::move(plan));
        // Mail that bears the name itself was found by its words: this adds what belongs to somebody of that name.
        const int most =
            std::exchange(m_mostFiltered, m_mostFiltered == mostFiltered ? mostNamedTried : m_mostFiltered);
        plan.match.isEmpty() ? scanConversations(plan, nameWeight) : matchWords(plan);
        m_mostFiltered = most;
    }

    [[nodiscard]] MatchPlan narrowed(MatchPlan plan) const
    {
        if (!m_within)
            return plan;
        QStringList marks;
        for (const ChannelId channel : *m_within) {
            marks.append(QStringLiteral("?"));
            plan.condition.values.append(QVariant::fromValue(channel.value));
        }
        if (!plan.condition.sql.isEmpty())
            plan.condition.sql += QStringLiteral(" AND ");
        plan.condition.sql += QStringLiteral("(c.channel IN (%1))").arg(marks.join(u','));
        return plan;
    }

    void add(Candidate candidate)
    {
        // A comment on what was merged into another conversation is found in that one.
        if (m_placesInUse)
            candidate.conversation = required(PlaceRepository(m_db).shownIn(candidate.conversation));
        const auto known = m_byConversation.constFind(candidate.conversation);
        if (known == m_byConversation.constEnd()) {
            m_byConversation.insert(candidate.conversation, m_found.size());
            m_found.push_back(candidate);
        } else if (score(candidate) > score(m_found[*known])) {
            m_found[*known] = candidate;
        }
    }

    /// Half of what is to be said for a hit fades within a month or so; distances are to the newest hit.
    [[nodiscard]] double score(const Candidate& candidate) const
    {
        const double age = static_cast<double>(std::max<qint64>(0, m_newest - candidate.slot)) / slotsPerDay;
        return 0.6 * candidate.weight + 0.4 / (1.0 + age / recencyDays);
    }

    /// A ticket number alone means that ticket before anything that mentions it.
    void addTicket()
    {
        if (m_query.root.children.size() != 1 || m_query.root.children.first().kind != SearchNode::Kind::Text)
            return;
        QString number = m_query.root.children.first().text.words.trimmed();
        if (number.startsWith(u'#'))
            number.remove(0, 1);
        Query ticket = m_db.query("SELECT conversation FROM ticket WHERE number = ?");
        if (!ticket.with(number).next())
            return;
        // What was merged into another is found there.
        const auto shown = required(PlaceRepository(m_db).shownIn(ticket.id<ConversationId>(0)));
        Query row = m_db.query("SELECT id, newest_message, last_activity, channel FROM conversation WHERE id = ?");
        if (row.with(shown).next() && (!m_within || m_within->contains(row.id<ChannelId>(3))))
            add({firstSlotAt(row.time(2)), row.id<MessageId>(1), row.id<ConversationId>(0), 2.0});
    }

    void matchWords(const MatchPlan& plan)
    {
        if (plan.condition.sql.isEmpty()) {
            matchUnfiltered(plan);
        } else if (const auto allowed = smallAllowedSet(plan)) {
            matchWithin(plan, *allowed);
        } else {
            matchFiltered(plan);
        }
    }

    enum class Weighed { No, Yes };
    Query openMatch(const MatchPlan& plan, const char* sql, Weighed weighed)
    {
        Query rows = m_db.query(sql);
        if (weighed == Weighed::Yes)
            rows.bind(plan.terms);
        rows.with(plan.match, firstSlotAt(plan.after),
                  plan.before == Timestamp{} ? std::numeric_limits<qint64>::max()
                                             : firstSlotAt(plan.before) + spillSlots);
        return rows;
    }

    void matchUnfiltered(const MatchPlan& plan)
    {
        Query rows = openMatch(plan,
                               "SELECT rowid, CAST(1000 * svarbord_weight(search_text, ?) AS INTEGER) FROM search_text"
                               " WHERE search_text MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC",
                               Weighed::Yes);
        Query message = m_db.query("SELECT message, conversation FROM search_document WHERE slot = ?");
        Query comment = m_db.query("SELECT NULL, conversation FROM search_comment WHERE slot = ?");
        int seen = 0;
        for (; seen < m_window && rows.next(); ++seen)
            take(rows.integer(0), static_cast<double>(rows.integer(1)) / 1000.0,
                 isComment(rows.integer(0)) ? comment : message, {});
        m_isCut = m_isCut || seen == m_window;
    }

    void matchFiltered(const MatchPlan& plan)
    {
        Query rows = openMatch(plan,
                               "SELECT rowid, CAST(1000 * svarbord_weight(search_text, ?) AS INTEGER) FROM search_text"
                               " WHERE search_text MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC",
                               Weighed::Yes);
        Query message = m_db.queryText(QStringLiteral("SELECT d.message, m.conversation FROM search_document d"
                                                      " CROSS JOIN message m ON m.id = d.message"
                                                      " CROSS JOIN conversation c ON c.id = m.conversation"
                                                      " WHERE d.slot = ? AND ") +
                                       placed(plan.condition, QStringLiteral("m.date")));
        Query comment = m_db.queryText(QStringLiteral("SELECT NULL, d.conversation FROM search_comment d"
                                                      " CROSS JOIN conversation c ON c.id = d.conversation"
                                                      " WHERE d.slot = ? AND ") +
                                       placed(plan.condition, QStringLiteral("d.time")));
        int accepted = 0;
        int seen = 0;
        for (; seen < m_mostFiltered && accepted < m_window && rows.next(); ++seen)
            accepted += take(rows.integer(0), static_cast<double>(rows.integer(1)) / 1000.0,
                             isComment(rows.integer(0)) ? comment : message, plan.condition.values);
        m_isCut = m_isCut || seen == m_mostFiltered || accepted == m_window;
    }

    /// One when the document is there and allowed.
    int take(qint64 slot, double weight, Query& place, const QList<QVariant>& values)
    {
        place.again().with(slot);
        bindAll(place, values);
        if (!place.next())
            return 0;
        m_newest = std::max(m_newest, slot);
        add({slot, place.id<MessageId>(0), place.id<ConversationId>(1), weight});
        return 1;
    }

    /// The documents a filter leaves, newest first, when they are few: then a common word is met by walking two
    /// sorted lists instead of looking up each of its hits.
    std::optional<std::vector<Candidate>> smallAllowedSet(const MatchPlan& plan)
    {
        if (plan.needsDocument)
            return std::nullopt;
        std::vector<Candidate> allowed;
        const auto collect = [&](const QString& select, const QString& time) {
            Query rows =
                m_db.queryText(select + placed(plan.condition, time) + QStringLiteral(" LIMIT %1").arg(smallSet + 1));
            bindAll(rows, plan.condition.values);
            while (rows.next())
                allowed.push_back({rows.integer(0), rows.id<MessageId>(1), rows.id<ConversationId>(2), 0.5});
        };
        collect(QStringLiteral("SELECT d.slot, m.id, c.id FROM conversation c"
                               " CROSS JOIN message m ON m.conversation = c.id"
                               " CROSS JOIN search_document d ON d.message = m.id WHERE "),
                QStringLiteral("m.date"));
        if (allowed.size() > smallSet)
            return std::nullopt;
        collect(QStringLiteral("SELECT d.slot, NULL, c.id FROM conversation c"
                               " CROSS JOIN search_comment d ON d.conversation = c.id WHERE "),
                QStringLiteral("d.time"));
        if (allowed.size() > smallSet)
            return std::nullopt;
        std::ranges::sort(allowed, std::ranges::greater{}, &Candidate::slot);
        return allowed;
    }

    void matchWithin(const MatchPlan& plan, const std::vector<Candidate>& allowed)
    {
        Query rows = openMatch(plan,
                               "SELECT rowid FROM search_text"
                               " WHERE search_text MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC",
                               Weighed::No);
        auto next = allowed.begin();
        while (next != allowed.end() && rows.next()) {
            const qint64 slot = rows.integer(0);
            while (next != allowed.end() && next->slot > slot)
                ++next;
            if (next == allowed.end() || next->slot != slot)
                continue;
            m_newest = std::max(m_newest, slot);
            add(*next);
        }
    }

    /// Words only exclude here: every document is asked, newest first.
    void scanDocuments(const MatchPlan& plan)
    {
        Query rows =
            m_db.queryText(QStringLiteral("SELECT d.slot, d.message, m.conversation FROM search_document d"
                                          " CROSS JOIN message m ON m.id = d.message"
                                          " CROSS JOIN conversation c ON c.id = m.conversation WHERE ") +
                           placed(plan.condition, QStringLiteral("m.date")) + QStringLiteral(" ORDER BY d.slot DESC"));
        bindAll(rows, plan.condition.values);
        while (std::ssize(m_found) < m_limit && rows.next()) {
            m_newest = std::max(m_newest, rows.integer(0));
            add({rows.integer(0), rows.id<MessageId>(1), rows.id<ConversationId>(2), 0});
        }
    }

    void scanConversations(const MatchPlan& plan, double weight = 0)
    {
        const QString notSpam = mentionsSpam(m_query.root) ? QString() : QStringLiteral("c.box < 3 AND ");
        Query rows = m_db.queryText(QStringLiteral("SELECT c.last_activity, c.newest_message, c.id FROM conversation c"
                                                   " WHERE ") +
                                    notSpam + placed(plan.condition, QStringLiteral("c.last_activity")) +
                                    QStringLiteral(" ORDER BY c.last_activity DESC LIMIT %1").arg(m_limit));
        bindAll(rows, plan.condition.values);
        while (rows.next()) {
            const qint64 slot = firstSlotAt(rows.time(0));
            m_newest = std::max(m_newest, slot);
            add({slot, rows.id<MessageId>(1), rows.id<ConversationId>(2), weight});
        }
    }

    QList<SearchHit> hits()
    {
        const auto shown = std::min<std::ptrdiff_t>(m_limit, std::ssize(m_found));
        std::ranges::partial_sort(m_found, m_found.begin() + shown, [this](const Candidate& a, const Candidate& b) {
            return std::pair(score(a), a.slot) > std::pair(score(b), b.slot);
        });
        const QList<MarkedTerm> terms = markedTerms(m_query);
        QList<SearchHit> list;
        for (auto candidate = m_found.begin(); candidate != m_found.begin() + shown; ++candidate)
            list.append(hit(*candidate, terms));
        return list;
    }

    SearchHit hit(const Candidate& candidate, const QList<MarkedTerm>& terms)
    {
        SearchHit hit{candidate.conversation, candidate.message, {}, {}, score(candidate)};
        QString plain;
        {
            Query row = m_db.query("SELECT c.subject, m.snippet FROM conversation c"
                                   " LEFT JOIN message m ON m.id = ? WHERE c.id = ?");
            row.with(candidate.message, candidate.conversation);
            if (row.next()) {
                hit.subject = row.text(0);
                plain = row.text(1);
            }
        }
        hit.snippet = makeSnippet(bodyOf(candidate), terms);
        if (hit.snippet.isEmpty())
            hit.snippet = plain;
        return hit;
    }

    QByteArray bodyOf(const Candidate& candidate)
    {
        if (candidate.message.isValid())
            return collectBody(m_db, candidate.message, snippetBytes).value_or(QByteArray());
        Query comment = m_db.query("SELECT text FROM search_comment WHERE slot = ?");
        comment.with(candidate.slot);
        return comment.next() ? comment.text(0).toUtf8() : QByteArray();
    }

    Database& m_db;
    const domain::SearchQuery& m_query;
    int m_limit;
    int m_window = rankWindow;
    int m_mostFiltered = mostFiltered;
    MemberId m_self;
    const Channels& m_within;
    qint64 m_newest = 0;
    bool m_placesInUse = false;
    bool m_isCut = false; ///< what else the words stand in was not looked at
    std::vector<Candidate> m_found;
    QHash<ConversationId, std::size_t> m_byConversation;
};

} // namespace

Result<QList<SearchHit>> search(Database& db, const domain::SearchQuery& query, int limit, const MemberId& self,
                                const Channels& within)
{
    return guarded([&] { return Searcher(db, query, limit, self, within).run(); });
}

Result<QList<ConversationId>> findAll(Database& db, const domain::SearchQuery& query, const MemberId& self,
                                      const Channels& within)
{
    return guarded([&] { return Searcher(db, query, mostHits, self, within).all(); });
}

Result<Newest> findNewest(Database& db, const domain::SearchQuery& query, int limit, const MemberId& self,
                          const Channels& within, int window)
{
    return guarded([&] { return Searcher(db, query, mostHits, self, within).newest(limit, window); });
}

} // namespace svarbord::storage::search
