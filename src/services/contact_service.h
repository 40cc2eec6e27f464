// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/changes.h"
#include "domain/contact.h"
#include "domain/contact_file.h"
#include "domain/conversation.h"
#include "domain/member.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace svarbord::services {

struct Workspace;

/// A file of contacts, read but not taken in: what would come of it is shown first.
struct ContactImport
{
    domain::ContactFormat format = domain::ContactFormat::Csv;
    QString encoding;
    domain::CsvTable table;            ///< of a CSV file
    QList<domain::ColumnUse> columns;  ///< what its columns are taken for; change it before importing
    QList<domain::ContactDraft> cards; ///< of a vCard file
    [[nodiscard]] qsizetype count() const
    {
        return format == domain::ContactFormat::Csv ? table.rows.size() : cards.size();
    }
};

struct ContactImportReport
{
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0; ///< known, with nothing new about them
    qint64 skipped = 0;   ///< neither a name nor an address
    QStringList problems; ///< the first of them, in words for people
};

/// One entry of a contact's history.
struct ContactEvent
{
    Timestamp time{};
    MemberId member;
    QString text;
};

/// Everybody who ever wrote: reading, changing, merging, taking in and giving out. Lives on the GUI thread; what is
/// synchronous is bounded to one page of rows.
class ContactService : public QObject
{
    Q_OBJECT

public:
    explicit ContactService(Workspace& workspace, QObject* parent = nullptr);

    [[nodiscard]] Result<QList<domain::ContactRow>>
    page(const domain::ContactQuery& query, const std::optional<domain::ContactKey>& after, int limit) const;
    [[nodiscard]] QFuture<Result<qint64>> count(const domain::ContactQuery& query) const;
    [[nodiscard]] QFuture<Result<QList<domain::Company>>> companies(int limit) const;
    [[nodiscard]] Result<domain::Contact> contact(ContactId id) const;
    [[nodiscard]] Result<std::optional<domain::Contact>> findByAddress(const QString& address) const;
    [[nodiscard]] Result<QList<domain::Contact>> beginningWith(const QString& prefix, int limit) const;
    [[nodiscard]] Result<QList<domain::ConversationRow>> conversations(ContactId id, int limit) const;
    /// Newest first.
    [[nodiscard]] Result<QList<ContactEvent>> history(ContactId id, int limit) const;
    [[nodiscard]] Result<QList<domain::Member>> members() const;

    // Acts; undo takes them back (InboxService::undo).
    QFuture<Status> change(ContactId id, const QJsonObject& values);
    /// Conflict when one of the addresses belongs to somebody already.
    QFuture<Result<ContactId>> add(const QJsonObject& values);
    /// Everything of the others becomes part of one. One act.
    QFuture<Status> merge(ContactId into, const QList<ContactId>& others);

    [[nodiscard]] Result<QList<domain::ContactField>> fields() const;
    /// A new one when its key is empty. InvalidInput without a name of its own, or with nothing to choose from.
    QFuture<Status> setField(domain::ContactField field);
    QFuture<Status> removeField(const QString& key);

    /// The format is told by the content.
    [[nodiscard]] Result<ContactImport> readFile(const QByteArray& content) const;
    /// What row of the file says, with the columns as they are.
    [[nodiscard]] domain::ContactDraft draft(const ContactImport& import, qsizetype row) const;
    /// Takes everything in as one act. Who is known by an address (without one: by name and telephone) is not doubled:
    /// what was empty is filled in, what differs stays. progress is called with the rows done, on another thread; set
    /// cancel to stop: what came in stays, as an act that can be undone.
    QFuture<Result<ContactImportReport>> importAll(ContactImport import, std::function<void(qsizetype)> progress = {},
                                                   std::shared_ptr<std::atomic_bool> cancel = {});
    /// Writes a file; gives the number of contacts.
    QFuture<Result<qint64>> exportAll(const QString& file, domain::ContactFormat format,
                                      std::function<void(qsizetype)> progress = {});

signals:
    void changed(const svarbord::domain::ChangeSet& changes);

private:
    Workspace& m_workspace;
};

} // namespace svarbord::services
