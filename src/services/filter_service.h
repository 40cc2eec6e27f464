// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/mail_filter.h"

#include <QFuture>
#include <QObject>

namespace svarbord::services {

struct Workspace;

/// What a filter would have done to mail that is here.
struct FilterTrial
{
    struct Example
    {
        QString sender;
        QString subject;
    };
    int looked = 0; ///< mails, newest first
    int caught = 0;
    QList<Example> examples; ///< the newest caught, at most three
};

/// The team's mail filters, shared through the journal. They act on mail that comes from then on; what one left out
/// comes in after all once it is changed or gone. GUI thread.
class FilterService : public QObject
{
    Q_OBJECT

public:
    explicit FilterService(Workspace& workspace, QObject* parent = nullptr);

    /// Those a filter can be for.
    [[nodiscard]] Result<QList<domain::Inbox>> inboxes() const;
    /// By name. The inbox of a filter is the one that is there in place of its own; one that is not there any more
    /// catches nothing.
    [[nodiscard]] Result<QList<domain::MailFilter>> filters() const;
    /// Without an id it is a new one. InvalidInput without a name or text, or with a sender that is no address.
    QFuture<Status> put(domain::MailFilter filter);
    QFuture<Status> remove(const QString& id);
    /// The last thousand mails that came in. InvalidInput as for put(), and for headers: those are not kept.
    [[nodiscard]] QFuture<Result<FilterTrial>> tryOnPast(const domain::MailFilter& filter) const;

signals:
    /// Somebody changed a filter.
    void changed();

private:
    QFuture<Status> share(const QString& id, const QJsonValue& value);

    Workspace& m_workspace;
};

} // namespace svarbord::services
