// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_addresses.h"
#include "storage/contact_repository.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/search/names.h"

#include <algorithm>
#include <limits>

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
        // Of whom neither name nor address is known yet, there is nothing to show.
        const domain::ContactKey from =
            after.value_or(domain::ContactKey{{}, ContactId{std::numeric_limits<qint64>::max()}});
        if (!query.words.trimmed().isEmpty()) {
            Query one = select(m_db, "WHERE id = ?");
            if (after)
                return rows; // all that is found came with the first page
            for (const ContactId id : search::peopleNamed(m_db, termsOf(query.words), mostFound))
                if (one.again().with(id).next() && !one.text(1).isEmpty())
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
                                     " AND owner = ? AND sort_key <> ''")
                        : m_db.query("SELECT count(*) FROM contact WHERE merged_into IS NULL AND sort_key <> ''"
                                     " AND ? = ''");
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

Result<ContactId> ContactRepository::mergedInto(ContactId id)
{
    return guarded([&] {
        Query query = m_db.query("SELECT merged_into FROM contact WHERE id = ?");
        return query.with(id).next() ? query.id<ContactId>(0) : ContactId{};
    });
}

Result<ContactRepository::Moved> ContactRepository::merge(ContactId into, ContactId from, const QStringList& addresses)
{
    return guarded([&] {
        ContactAddresses all(m_db);
        Moved moved{{}, required(conversationsOf(from, -1)), all.rowsAt(addresses)};
        moved.addresses = all.merge(into, from, addresses);
        m_db.query("UPDATE contact SET merged_into = ? WHERE id = ?").with(into, from).run();
        m_db.query("UPDATE conversation SET contact = ? WHERE contact = ?").with(all.rootOf(into), from).run();
        return moved;
    });
}

Result<ContactRepository::Moved> ContactRepository::split(ContactId into, ContactId from, const Moved& moved)
{
    return guarded([&] {
        ContactAddresses all(m_db);
        const ContactId holder = all.rootOf(into);
        const QList<ContactAddresses::Row> rows = all.rowsAt(moved.addresses);
        m_db.query("UPDATE contact SET merged_into = NULL WHERE id = ?").with(from).run();
        QSet<ConversationId> back = all.split(from, into, moved.addresses);
        // Of those whose customer has no address that anybody holds.
        Query conversation = m_db.query("UPDATE conversation SET contact = ?1 WHERE id = ?2 AND contact = ?3 AND NOT"
                                        " EXISTS (SELECT 1 FROM contact_address WHERE address ="
                                        " lower(conversation.customer_address))");
        for (const ConversationId id : moved.conversations) {
            conversation.again().with(from, id, holder).run();
            if (m_db.changedRows() > 0)
                back.insert(id);
        }
        return Moved{moved.addresses, {back.begin(), back.end()}, rows};
    });
}

Status ContactRepository::putBack(ContactId into, ContactId from, const QList<ContactAddresses::Row>& rows)
{
    return guarded([&] {
        ContactAddresses all(m_db);
        all.putBack(rows, {into, from, all.rootOf(into)});
    });
}

} // namespace svarbord::storage
