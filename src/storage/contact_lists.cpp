// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/search/names.h"

#include <algorithm>

namespace svarbord::storage {

namespace {

constexpr int mostFound = 500;

constexpr auto columns = "SELECT id, sort_key, name, coalesce((SELECT address FROM contact_address"
                         " WHERE contact = contact.id ORDER BY position LIMIT 1), ''), company, owner,"
                         " (SELECT max(last_activity) FROM conversation WHERE contact = contact.id),"
                         " (SELECT count(*) FROM conversation WHERE contact = contact.id) FROM contact ";
constexpr auto pageAfter = " AND (sort_key, id) > (?, ?) ORDER BY sort_key, id LIMIT ?";

Query select(Database& db, const char* condition, const char* order = "")
{
    return db.queryText(QLatin1String(columns) + QLatin1String(condition) + QLatin1String(order));
}

domain::ContactRow rowFrom(const Query& query)
{
    return {{query.text(1), query.id<ContactId>(0)},
            query.text(2),
            query.text(3),
            query.text(4),
            query.id<MemberId>(5),
            query.time(6),
            static_cast<int>(query.integer(7))};
}

/// A query of words is that of somebody who is typing: the last one may be the beginning of a longer one.
QList<search::MarkedTerm> termsOf(const QString& words)
{
    domain::SearchQuery query;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts.mid(0, domain::maxSearchTerms)) {
        domain::SearchNode node;
        node.kind = domain::SearchNode::Kind::Text;
        node.text = {domain::SearchField::Anywhere, part, true};
        query.root.children.append(node);
    }
    return search::markedTerms(query);
}

} // namespace

Result<QList<domain::ContactRow>> ContactRepository::page(const domain::ContactQuery& query,
                                                          const std::optional<domain::ContactKey>& after, int limit)
{
    return guarded([&] {
        QList<domain::ContactRow> rows;
        const domain::ContactKey from = after.value_or(domain::ContactKey{});
        if (!query.words.trimmed().isEmpty()) {
            Query one = select(m_db, "WHERE id = ?");
            if (after)
                return rows; // all that is found came with the first page
            for (const ContactId id : search::peopleNamed(m_db, termsOf(query.words), mostFound))
                if (one.again().with(id).next())
                    rows.append(rowFrom(one));
            std::ranges::stable_sort(rows, std::ranges::greater{}, &domain::ContactRow::lastActivity);
            return rows;
        }
        const bool ofCompany = !query.domain.isEmpty();
        Query list = ofCompany ? select(m_db, "WHERE merged_into IS NULL AND domain <> '' AND domain = ?", pageAfter)
                     : query.owner.isValid()
                         ? select(m_db, "WHERE merged_into IS NULL AND owner <> '' AND owner = ?", pageAfter)
                         : select(m_db, "WHERE merged_into IS NULL", pageAfter);
        if (ofCompany)
            list.bind(query.domain);
        else if (query.owner.isValid())
            list.bind(query.owner);
        list.with(from.sortKey, from.id.value, limit);
        while (list.next())
            rows.append(rowFrom(list));
        return rows;
    });
}

Result<qint64> ContactRepository::count(const domain::ContactQuery& query)
{
    return guarded([&]() -> qint64 {
        if (!query.words.trimmed().isEmpty())
            return search::peopleNamed(m_db, termsOf(query.words), mostFound).size();
        Query row = !query.domain.isEmpty()
                        ? m_db.query("SELECT count(*) FROM contact WHERE merged_into IS NULL AND domain <> ''"
                                     " AND domain = ?")
                    : query.owner.isValid()
                        ? m_db.query("SELECT count(*) FROM contact WHERE merged_into IS NULL AND owner <> ''"
                                     " AND owner = ?")
                        : m_db.query("SELECT count(*) FROM contact WHERE merged_into IS NULL AND ? = ''");
        row.with(!query.domain.isEmpty() ? query.domain : query.owner.value);
        return row.next() ? row.integer(0) : 0;
    });
}

Result<QList<domain::Company>> ContactRepository::companies(int limit)
{
    return guarded([&] {
        QList<domain::Company> companies;
        Query query = m_db.query("SELECT domain, count(*) AS people FROM contact WHERE merged_into IS NULL"
                                 " AND domain <> '' GROUP BY domain HAVING people > 1 OR max(company) <> ''"
                                 " ORDER BY people DESC, domain LIMIT ?");
        query.with(limit);
        while (query.next())
            companies.append({query.text(0), {}, static_cast<int>(query.integer(1))});
        Query name = m_db.query("SELECT company FROM contact WHERE merged_into IS NULL AND domain <> '' AND domain = ?"
                                " AND company <> '' GROUP BY company ORDER BY count(*) DESC LIMIT 1");
        for (domain::Company& company : companies)
            company.name = name.again().with(company.domain).next() ? name.text(0) : company.domain;
        return companies;
    });
}

Result<QList<ConversationId>> ContactRepository::conversationsOf(ContactId id, int limit)
{
    return guarded([&] {
        QList<ConversationId> ids;
        Query query = m_db.query("SELECT id FROM conversation WHERE contact = ? ORDER BY last_activity DESC LIMIT ?");
        query.with(id, limit);
        while (query.next())
            ids.append(query.id<ConversationId>(0));
        return ids;
    });
}

Result<ContactRepository::Moved> ContactRepository::merge(ContactId into, ContactId from)
{
    return guarded([&] {
        Moved moved;
        moved.addresses = required(find(from)).addresses;
        moved.conversations = required(conversationsOf(from, -1));
        m_db.query("UPDATE conversation SET contact = ? WHERE contact = ?").with(into, from).run();
        m_db.query("UPDATE contact_address SET contact = ?1, position = position + 1 +"
                   " (SELECT coalesce(max(position), 0) FROM contact_address WHERE contact = ?1) WHERE contact = ?2")
            .with(into, from)
            .run();
        m_db.query("UPDATE contact SET merged_into = ? WHERE id = ?").with(into, from).run();
        writeKeys(into);
        return moved;
    });
}

Result<ContactRepository::Moved> ContactRepository::split(ContactId into, ContactId from, const Moved& moved)
{
    return guarded([&] {
        Moved back{moved.addresses, moved.conversations};
        m_db.query("UPDATE contact SET merged_into = NULL WHERE id = ?").with(from).run();
        Query address =
            m_db.query("UPDATE contact_address SET contact = ?, position = ? WHERE address = ? AND contact = ?");
        Query since = m_db.query("SELECT id FROM conversation WHERE contact = ? AND lower(customer_address) = ?");
        for (qsizetype i = 0; i < moved.addresses.size(); ++i) {
            address.again().with(from, static_cast<qint64>(i), moved.addresses.at(i), into).run();
            since.again().with(into, moved.addresses.at(i));
            while (since.next())
                if (const auto id = since.id<ConversationId>(0); !back.conversations.contains(id))
                    back.conversations.append(id);
        }
        Query conversation = m_db.query("UPDATE conversation SET contact = ? WHERE id = ? AND contact = ?");
        for (const ConversationId id : back.conversations)
            conversation.again().with(from, id, into).run();
        writeKeys(into);
        writeKeys(from);
        return back;
    });
}

} // namespace svarbord::storage
