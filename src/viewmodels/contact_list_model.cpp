// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/contact_list_model.h"

#include "base/when_done.h"
#include "services/contact_service.h"

#include <algorithm>

namespace svarbord::viewmodels {

namespace {

constexpr int pageSize = 200;

}

ContactListModel::ContactListModel(services::ContactService& contacts, QObject* parent)
    : QAbstractListModel(parent),
      m_contacts(contacts)
{}

void ContactListModel::setQuery(const domain::ContactQuery& query)
{
    m_query = query;
    beginResetModel();
    m_rows.clear();
    m_end = false;
    m_total = -1;
    endResetModel();
    fetchMore({});
    count();
}

void ContactListModel::reload()
{
    const int wanted = std::max<int>(pageSize, static_cast<int>(m_rows.size()));
    const auto rows = m_contacts.page(m_query, std::nullopt, wanted);
    if (!rows)
        return;
    beginResetModel();
    m_rows = *rows;
    m_end = m_rows.size() < wanted || !m_query.words.isEmpty();
    endResetModel();
    count();
}

void ContactListModel::count()
{
    whenDone(m_contacts.count(m_query), this, [this, generation = ++m_generation](const Result<qint64>& total) {
        if (generation != m_generation || !total)
            return;
        m_total = *total;
        emit totalChanged();
    });
}

ContactId ContactListModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).key.id : ContactId{};
}

int ContactListModel::rowOf(ContactId id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows.at(row).key.id == id)
            return row;
    return -1;
}

int ContactListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const domain::ContactRow& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return row.display();
    case AddressRole:
        return row.address;
    case CompanyRole:
        return row.company;
    case OwnerRole:
        return row.owner.value;
    case CountRole:
        return row.conversationCount;
    case ActivityRole:
        return static_cast<qint64>(toMs(row.lastActivity));
    case IdRole:
        return static_cast<qint64>(row.key.id.value);
    case Qt::AccessibleTextRole:
        return row.company.isEmpty() ? row.display() : QStringLiteral("%1, %2").arg(row.display(), row.company);
    default:
        return {};
    }
}

bool ContactListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_end;
}

void ContactListModel::fetchMore(const QModelIndex&)
{
    const auto after = m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.constLast().key);
    const auto more = m_contacts.page(m_query, after, pageSize);
    m_end = !more || more->size() < pageSize || !m_query.words.isEmpty();
    if (!more || more->isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(more->size()) - 1);
    m_rows.append(*more);
    endInsertRows();
}

} // namespace svarbord::viewmodels
