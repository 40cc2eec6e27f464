// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/match_plan.h"

#include "domain/group.h"
#include "storage/search/spellings.h"
#include "storage/search/token_scanner.h"

#include <optional>

namespace svarbord::storage::search {

namespace {

using domain::SearchField;
using domain::SearchFilter;
using domain::SearchNode;
using domain::SearchText;

/// Shorter beginnings match most of the dictionary: all cost, no answer.
constexpr qsizetype shortestPrefix = 3;

QList<QByteArray> tokensOf(const QString& words)
{
    const QByteArray utf8 = words.toUtf8();
    QList<QByteArray> tokens;
    TokenScanner scanner(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    while (scanner.next())
        tokens.append(QByteArray(scanner.token().data(), static_cast<qsizetype>(scanner.token().size())));
    return tokens;
}

bool mayBePrefix(const SearchText& text, const QList<QByteArray>& tokens)
{
    return text.isPrefix && !tokens.isEmpty() && tokens.last().size() >= shortestPrefix;
}

QString columnOf(SearchField field)
{
    switch (field) {
    case SearchField::Subject:
        return QStringLiteral("subject : ");
    case SearchField::From:
        return QStringLiteral("sender : ");
    case SearchField::To:
        return QStringLiteral("recipients : ");
    case SearchField::Cc:
        return QStringLiteral("copies : ");
    case SearchField::Anywhere:
        break;
    }
    return {};
}

/// What to look for in place of what was typed: itself, and how else it may be spelt. Of several words that stand side
/// by side, those spellings are tried that stay few.
QStringList readings(const SearchText& text, const QList<QByteArray>& tokens)
{
    QString typed = text.words;
    typed.remove(QChar(0));
    typed.replace(u'"', QStringLiteral("\"\""));
    QStringList ways{typed};
    if (!mayBePlain(text.words))
        return ways;
    ways = QStringList{QString()};
    for (const QByteArray& token : tokens) {
        QList<QByteArray> spelt = spellings(token);
        if (ways.size() * spelt.size() > mostSpellings)
            spelt = {token};
        QStringList longer;
        for (const QByteArray& spelling : std::as_const(spelt))
            for (const QString& way : std::as_const(ways))
                longer.append(way.isEmpty() ? QString::fromUtf8(spelling) : way + u' ' + QString::fromUtf8(spelling));
        ways = longer;
    }
    return ways;
}

/// Builds both halves while walking the tree.
class Planner
{
public:
    Planner(LastWord lastWord, const MemberId& self) : m_lastWord(lastWord), m_self(self) {}

    MatchPlan plan(const SearchNode& root)
    {
        QStringList wanted;
        QStringList unwanted;
        QStringList conditions;
        for (const SearchNode& child : root.children) {
            noteBounds(child);
            const bool negative = child.kind == SearchNode::Kind::Not;
            if (const auto words = expression(negative ? child.children.first() : child))
                (negative ? unwanted : wanted).append(*words);
            else
                conditions.append(condition(child));
        }
        if (wanted.isEmpty())
            for (const QString& words : unwanted)
                conditions.append(QStringLiteral("NOT ") + wordCondition(words));
        else
            m_plan.match = difference(wanted, unwanted);
        conditions.removeAll(QString());
        m_plan.condition.sql = conditions.join(QStringLiteral(" AND "));
        return m_plan;
    }

private:
    static QString difference(const QStringList& wanted, const QStringList& unwanted)
    {
        const QString all = u'(' + wanted.join(QStringLiteral(" AND ")) + u')';
        return unwanted.isEmpty() ? all
                                  : u'(' + all + QStringLiteral(" NOT (") + unwanted.join(QStringLiteral(" OR ")) +
                                        QStringLiteral("))");
    }

    void noteBounds(const SearchNode& child)
    {
        if (child.kind != SearchNode::Kind::Filter)
            return;
        if (child.filter.kind == SearchFilter::Kind::After)
            m_plan.after = std::max(m_plan.after, child.filter.time);
        if (child.filter.kind == SearchFilter::Kind::Before)
            m_plan.before =
                m_plan.before == Timestamp{} ? child.filter.time : std::min(m_plan.before, child.filter.time);
    }

    /// As an FTS5 expression; nullopt where a filter is part of it or it only excludes.
    std::optional<QString> expression(const SearchNode& node)
    {
        switch (node.kind) {
        case SearchNode::Kind::Text:
            return leaf(node.text);
        case SearchNode::Kind::Any:
            return anyOf(node.children);
        case SearchNode::Kind::All:
            return allOf(node.children);
        default:
            return std::nullopt;
        }
    }

    std::optional<QString> leaf(const SearchText& text)
    {
        const QList<QByteArray> tokens = tokensOf(text.words);
        if (tokens.isEmpty())
            return std::nullopt;
        const bool prefix = mayBePrefix(text, tokens);
        m_plan.endsInPrefix = m_plan.endsInPrefix || prefix;
        ++m_plan.terms;
        const QString end = prefix && m_lastWord == LastWord::Prefix ? QStringLiteral(" *") : QString();
        QStringList ways;
        for (const QString& words : readings(text, tokens))
            ways.append(u'"' + words + u'"' + end);
        if (ways.size() == 1)
            return columnOf(text.field) + ways.first();
        return u'(' + columnOf(text.field) + u'(' + ways.join(QStringLiteral(" OR ")) + QStringLiteral("))");
    }

    std::optional<QString> anyOf(const QList<SearchNode>& children)
    {
        QStringList parts;
        for (const SearchNode& child : children) {
            const auto part = expression(child);
            if (!part)
                return std::nullopt;
            parts.append(*part);
        }
        return u'(' + parts.join(QStringLiteral(" OR ")) + u')';
    }

    std::optional<QString> allOf(const QList<SearchNode>& children)
    {
        QStringList wanted;
        QStringList unwanted;
        for (const SearchNode& child : children) {
            const bool negative = child.kind == SearchNode::Kind::Not;
            const auto part = expression(negative ? child.children.first() : child);
            if (!part)
                return std::nullopt;
            (negative ? unwanted : wanted).append(*part);
        }
        if (wanted.isEmpty())
            return std::nullopt;
        return difference(wanted, unwanted);
    }

    QString condition(const SearchNode& node)
    {
        switch (node.kind) {
        case SearchNode::Kind::Filter:
            return filter(node.filter);
        case SearchNode::Kind::Not: {
            const QString inner = condition(node.children.first());
            return inner.isEmpty() ? QString() : QStringLiteral("NOT ") + inner;
        }
        case SearchNode::Kind::Text: {
            const auto words = leaf(node.text);
            return words ? wordCondition(*words) : QString();
        }
        case SearchNode::Kind::All:
        case SearchNode::Kind::Any:
            break;
        }
        QStringList parts;
        for (const SearchNode& child : node.children)
            if (const QString part = condition(child); !part.isEmpty())
                parts.append(part);
        if (parts.isEmpty())
            return {};
        return u'(' +
               parts.join(node.kind == SearchNode::Kind::All ? QStringLiteral(" AND ") : QStringLiteral(" OR ")) + u')';
    }

    QString wordCondition(const QString& words)
    {
        m_plan.needsDocument = true;
        return with(QStringLiteral("(d.slot IN (SELECT rowid FROM search_text WHERE search_text MATCH ?))"), words);
    }

    QString with(const QString& sql, const QVariant& value)
    {
        m_plan.condition.values.append(value);
        return sql;
    }

    QString filter(const SearchFilter& f)
    {
        switch (f.kind) {
        case SearchFilter::Kind::Open:
            return QStringLiteral("(c.box = 0)");
        case SearchFilter::Kind::Snoozed:
            return QStringLiteral("(c.box = 1)");
        case SearchFilter::Kind::Closed:
            return QStringLiteral("(c.box = 2)");
        case SearchFilter::Kind::Spam:
            return QStringLiteral("(c.box = 3)");
        case SearchFilter::Kind::Unread:
            return QStringLiteral("(c.unread = 1)");
        case SearchFilter::Kind::Assigned:
            return QStringLiteral("(c.assignee <> '')");
        case SearchFilter::Kind::Unassigned:
            return QStringLiteral("(c.assignee = '')");
        case SearchFilter::Kind::Followed:
            return with(QStringLiteral("(c.id IN (SELECT conversation FROM follower WHERE member = ?))"), m_self.value);
        case SearchFilter::Kind::HasAttachment:
            return QStringLiteral("(c.has_attachments = 1)");
        case SearchFilter::Kind::HasDraft:
            return QStringLiteral("(c.has_draft = 1)");
        case SearchFilter::Kind::HasComment:
            return QStringLiteral("(c.id IN (SELECT conversation FROM search_comment))");
        case SearchFilter::Kind::Tag:
            return with(QStringLiteral("(c.id IN (SELECT conversation FROM tag WHERE key = ?))"), f.value.toLower());
        case SearchFilter::Kind::Status:
            return with(QStringLiteral("(c.status = ?)"), f.value);
        case SearchFilter::Kind::Channel:
            return channel(f.value);
        case SearchFilter::Kind::Assignee:
            return assignee(f.value);
        case SearchFilter::Kind::Before:
            return with(QStringLiteral("(%TIME% < ?)"), QVariant::fromValue(toMs(f.time)));
        case SearchFilter::Kind::After:
            return with(QStringLiteral("(%TIME% >= ?)"), QVariant::fromValue(toMs(f.time)));
        }
        return {};
    }

    /// A kind of channel (all of what is here is mail), or an account by address or name.
    QString channel(const QString& value)
    {
        if (value.compare(QStringLiteral("mail"), Qt::CaseInsensitive) == 0 ||
            value.compare(QStringLiteral("e-post"), Qt::CaseInsensitive) == 0 ||
            value.compare(QStringLiteral("email"), Qt::CaseInsensitive) == 0)
            return {};
        return with(QStringLiteral("(c.account IN (SELECT id FROM account"
                                   " WHERE instr(address_key || ' ' || lower(display_name), ?) > 0))"),
                    value.toLower());
    }

    QString assignee(const QString& value)
    {
        if (value == QStringLiteral("me"))
            return with(QStringLiteral("(c.assignee = ?)"), m_self.value);
        const QString wanted = value.toLower();
        if (domain::isGroup(MemberId{wanted}))
            return with(QStringLiteral("(c.assignee = ?)"), wanted);
        return with(QStringLiteral("(c.assignee IN (SELECT id FROM member"
                                   " WHERE instr(lower(id || ' ' || name || ' ' || address), ?) > 0))"),
                    wanted);
    }

    LastWord m_lastWord;
    MemberId m_self;
    MatchPlan m_plan;
};

void gatherTerms(const SearchNode& node, QList<MarkedTerm>& terms)
{
    if (node.kind == SearchNode::Kind::Not)
        return;
    if (node.kind == SearchNode::Kind::Text) {
        MarkedTerm term{tokensOf(node.text.words), false, mayBePlain(node.text.words)};
        term.lastIsPrefix = mayBePrefix(node.text, term.tokens);
        if (!term.tokens.isEmpty())
            terms.append(term);
    }
    for (const SearchNode& child : node.children)
        gatherTerms(child, terms);
}

} // namespace

MatchPlan planMatch(const domain::SearchQuery& query, LastWord lastWord, const MemberId& self)
{
    return Planner(lastWord, self).plan(query.root);
}

QList<MarkedTerm> markedTerms(const domain::SearchQuery& query)
{
    QList<MarkedTerm> terms;
    gatherTerms(query.root, terms);
    return terms;
}

} // namespace svarbord::storage::search
