// SPDX-License-Identifier: GPL-3.0-or-later
// Searches that are kept as views: the part of InboxService about them.
#include "base/uuid7.h"
#include "domain/search_query.h"
#include "journal/journal.h"
#include "services/inbox_service.h"
#include "services/outcome.h"
#include "services/shown_search.h"
#include "services/workspace.h"
#include "storage/conversation_repository.h"
#include "storage/shared_repository.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::SavedView;
using storage::Database;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::InboxViews)
};

QFuture<Status> refused(const QString& text)
{
    return QtFuture::makeReadyFuture(Status{fail(ErrorCode::InvalidInput, text)});
}

} // namespace

domain::Operation InboxService::sharing(const SavedView& view, bool keep) const
{
    return draft(domain::OperationKind::SetShared, {},
                 {{u"area"_s, SavedView::area.toString()},
                  {u"key"_s, view.id},
                  {u"value"_s, keep ? QJsonValue(view.toJson()) : QJsonValue()}});
}

Result<QList<SavedView>> InboxService::savedViews() const
{
    return m_workspace.store.read([this](Database& db) -> Result<QList<SavedView>> {
        const auto stored = storage::SharedRepository(db).list(SavedView::area.toString());
        if (!stored)
            return fail(stored.error());
        QList<SavedView> views;
        for (auto entry = stored->cbegin(); entry != stored->cend(); ++entry)
            if (const SavedView view = SavedView::fromJson(entry.key(), *entry); view.isVisibleTo(m_workspace.self))
                views.append(view);
        std::ranges::sort(views, [](const SavedView& a, const SavedView& b) {
            return a.position != b.position ? a.position < b.position : a.name.localeAwareCompare(b.name) < 0;
        });
        return views;
    });
}

QFuture<Status> InboxService::putView(SavedView view)
{
    view.name = view.name.simplified();
    view.query = view.query.trimmed();
    if (view.name.isEmpty() || view.query.isEmpty())
        return refused(Text::tr("A view needs a name and a search."));
    if (view.id.isEmpty()) {
        view.id = makeUuid7(m_workspace.clock.now());
        view.owner = m_workspace.self;
        for (const SavedView& other : savedViews().value_or(QList<SavedView>()))
            view.position = std::max(view.position, other.position + 1);
    }
    return withoutValue(m_workspace.journal.perform({sharing(view, true)}));
}

QFuture<Status> InboxService::removeView(const QString& id)
{
    SavedView view;
    view.id = id;
    return withoutValue(m_workspace.journal.perform({sharing(view, false)}));
}

QFuture<Status> InboxService::orderViews(const QStringList& ids)
{
    QList<domain::Operation> drafts;
    for (SavedView view : savedViews().value_or(QList<SavedView>())) {
        const int place = static_cast<int>(ids.indexOf(view.id));
        if (place < 0 || place == view.position)
            continue;
        view.position = place;
        drafts.append(sharing(view, true));
    }
    if (drafts.isEmpty())
        return QtFuture::makeReadyFuture(Status{});
    return withoutValue(m_workspace.journal.perform(drafts));
}

QFuture<Result<NewestHits>> InboxService::newestHits(const QString& query, int limit) const
{
    const domain::SearchQuery parsed =
        domain::parseSearchQuery(query + u' ', m_workspace.clock.now(), QTimeZone::systemTimeZone());
    return m_workspace.store.readAsync([parsed, limit, self = m_workspace.self](Database& db) -> Result<NewestHits> {
        const auto newest = newestShown(db, parsed, limit, self);
        if (!newest)
            return fail(newest.error());
        NewestHits found{.hits = {}, .isCut = newest->isCut};
        found.hits.reserve(newest->conversations.size());
        for (const ConversationId id : newest->conversations) {
            domain::SearchHit hit;
            hit.conversation = id;
            found.hits.append(hit);
        }
        return found;
    });
}

QFuture<Result<qint64>> InboxService::countHits(const QString& query) const
{
    const domain::SearchQuery parsed =
        domain::parseSearchQuery(query + u' ', m_workspace.clock.now(), QTimeZone::systemTimeZone());
    return m_workspace.store.readAsync(
        [parsed, self = m_workspace.self](Database& db) { return countShown(db, parsed, self); });
}

} // namespace svarbord::services
