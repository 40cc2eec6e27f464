// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"

#include <QAbstractListModel>

namespace svarbord::services {
class ContactService;
}

namespace svarbord::viewmodels {

/// Contacts in order of their names, read page by page while somebody scrolls, so that a million of them open as fast
/// as a hundred.
class ContactListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, NameRole, AddressRole, CompanyRole, OwnerRole, CountRole, ActivityRole };

    explicit ContactListModel(services::ContactService& contacts, QObject* parent = nullptr);

    void setQuery(const domain::ContactQuery& query);
    [[nodiscard]] const domain::ContactQuery& query() const { return m_query; }
    [[nodiscard]] ContactId idAt(int row) const;
    [[nodiscard]] int rowOf(ContactId id) const;
    /// Of the whole list, -1 while it is being counted.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Reads what is there again; rows that were read stay read.
    void reload();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void totalChanged();

private:
    void count();

    services::ContactService& m_contacts;
    domain::ContactQuery m_query;
    QList<domain::ContactRow> m_rows;
    bool m_end = false;
    qint64 m_total = -1;
    quint64 m_generation = 0;
};

} // namespace svarbord::viewmodels
