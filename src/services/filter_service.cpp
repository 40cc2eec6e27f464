// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/filter_service.h"

#include "base/uuid7.h"
#include "services/shared_values.h"
#include "services/workspace.h"
#include "storage/inbox_repository.h"
#include "storage/message_repository.h"

#include <QCoreApplication>

namespace svarbord::services {

namespace {

using domain::MailFilter;
using Field = MailFilter::Field;

constexpr int triedMails = 1000;
constexpr qsizetype mostExamples = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::FilterService)
};

/// As it was meant: "@kunde.no" and " Kari@kunde.no " are what people type.
MailFilter tidied(MailFilter filter)
{
    filter.name = filter.name.simplified();
    filter.text = filter.text.simplified();
    filter.header = filter.header.trimmed();
    if (filter.header.endsWith(u':'))
        filter.header.chop(1);
    if (filter.field == Field::Domain && filter.text.startsWith(u'@'))
        filter.text.remove(0, 1);
    return filter;
}

Status requireText(const MailFilter& filter)
{
    if (filter.text.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Say what the filter looks for."));
    if (filter.field == Field::Sender && !filter.text.contains(u'@'))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is no mail address. Choose “domain” for everybody of a company.").arg(filter.text));
    if (filter.field == Field::Domain && (filter.text.contains(u'@') || !filter.text.contains(u'.')))
        return fail(ErrorCode::InvalidInput, Text::tr("A domain looks like example.com."));
    if (filter.field == Field::Header && filter.header.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Name the header field, for example List-Id."));
    return {};
}

Result<FilterTrial> tryOn(storage::Database& db, const MailFilter& filter)
{
    const auto mails = storage::MessageRepository(db).newestInbound(triedMails);
    if (!mails)
        return fail(mails.error());
    const auto inboxes = storage::InboxRepository(db).plan();
    if (!inboxes)
        return fail(inboxes.error());
    FilterTrial trial;
    trial.looked = static_cast<int>(mails->size());
    for (const storage::PastMail& past : *mails) {
        domain::MailTraits mail = past.traits;
        mail.inbox = inboxes->inboxOf(past.channel);
        if (!filter.catches(mail))
            continue;
        ++trial.caught;
        if (trial.examples.size() < mostExamples)
            trial.examples.append({mail.from.address, mail.subject});
    }
    return trial;
}

} // namespace

FilterService::FilterService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.shared)
            emit changed();
    });
}

Result<QList<domain::Inbox>> FilterService::inboxes() const
{
    const auto plan = m_workspace.store.read([](storage::Database& db) { return storage::InboxRepository(db).plan(); });
    return plan ? Result<QList<domain::Inbox>>(plan->inboxes()) : fail(plan.error());
}

Result<QList<MailFilter>> FilterService::filters() const
{
    const auto plan = m_workspace.store.read([](storage::Database& db) { return storage::InboxRepository(db).plan(); });
    if (!plan)
        return fail(plan.error());
    auto filters = sharedValues<MailFilter>(m_workspace.store);
    if (filters)
        for (MailFilter& filter : *filters)
            filter.inbox = plan->standingFor(filter.inbox).value_or(filter.inbox);
    return filters;
}

QFuture<Status> FilterService::put(MailFilter filter)
{
    filter = tidied(std::move(filter));
    Status valid = requireText(filter);
    if (valid && filter.name.isEmpty())
        valid = fail(ErrorCode::InvalidInput, Text::tr("A filter needs a name."));
    if (!valid)
        return QtFuture::makeReadyFuture(std::move(valid));
    if (filter.id.isEmpty())
        filter.id = makeUuid7(m_workspace.clock.now());
    return services::share(m_workspace, MailFilter::area, filter.id, filter.toJson());
}

QFuture<Status> FilterService::remove(const QString& id)
{
    return services::share(m_workspace, MailFilter::area, id, QJsonValue::Null);
}

QFuture<Result<FilterTrial>> FilterService::tryOnPast(const MailFilter& wanted) const
{
    const MailFilter filter = tidied(wanted);
    Status valid = requireText(filter);
    if (valid && filter.field == Field::Header)
        valid = fail(ErrorCode::InvalidInput,
                     Text::tr("Header fields of old mail are not kept here, so this filter cannot be tried on it."));
    if (!valid)
        return QtFuture::makeReadyFuture(Result<FilterTrial>(fail(valid.error())));
    return m_workspace.store.readAsync([filter](storage::Database& db) { return tryOn(db, filter); });
}

} // namespace svarbord::services
