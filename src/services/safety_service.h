// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/backup_archive.h"
#include "storage/erasure_repository.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace svarbord::services {

struct Workspace;

/// How long content is kept; 0 days keeps it for ever.
struct RetentionRule
{
    int closedDays = 0; ///< closed conversations without activity since
    int spamDays = 0;

    bool operator==(const RetentionRule&) const = default;
};

struct RetentionReport
{
    qint64 conversations = 0;
    qint64 messages = 0;
    bool more = false; ///< there are more than were looked at
};

/// What a check of the workspace found; no problems means sound.
struct CheckReport
{
    QStringList problems;
    qint64 contents = 0; ///< stored files that were read
};

/// What an owner of the data may ask for: erasing and handing out a person's data, keeping no longer than needed,
/// backups, and proof that all is whole. Long work runs on a thread of its own; progress is called there.
class SafetyService : public QObject
{
    Q_OBJECT

public:
    explicit SafetyService(Workspace& workspace, QObject* parent = nullptr);
    ~SafetyService() override;

    /// Takes a contact out for good: its conversations with everything in them, mails it sent into others', index
    /// entries, files, and the bytes left in the database. There is no undo. Gives the proof that is also kept: what
    /// was erased, and what a search for the person's traces found afterwards.
    QFuture<Result<QJsonObject>> eraseContact(ContactId id, std::function<void(int done, int of)> progress = {});
    [[nodiscard]] Result<QList<storage::ErasureRecord>> erasures() const;
    /// What is erased here stays on the computers of colleagues and, of what was decided, in the team's log.
    [[nodiscard]] bool isShared() const;
    /// Writes everything that is known of a contact into a new folder: contact.json, each mail as text and, where we
    /// have it, as it came, and every attachment that is here. Gives the number of mails.
    QFuture<Result<qint64>> exportContact(ContactId id, const QString& folder);

    [[nodiscard]] Result<RetentionRule> retentionRule() const;
    QFuture<Status> setRetentionRule(const RetentionRule& rule);
    enum class Run { Dry, Real };
    /// What the rule would take, or takes.
    QFuture<Result<RetentionReport>> retain(const RetentionRule& rule, Run run,
                                            std::function<void(int done, int of)> progress = {});

    QFuture<Result<storage::BackupSummary>> backUp(const QString& file, std::function<void(qint64)> progress = {});
    /// The database against its own rules and each stored file against its check sum.
    QFuture<Result<CheckReport>> check();

private:
    Workspace& m_workspace;
    QThreadPool m_pool;
};

} // namespace svarbord::services
