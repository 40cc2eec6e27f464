// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/writing_service.h"

#include "base/uuid7.h"
#include "base/when_done.h"
#include "domain/agent_profile.h"
#include "journal/journal.h"
#include "services/outcome.h"
#include "services/shared_values.h"
#include "services/workspace.h"
#include "storage/account_repository.h"
#include "storage/conversation_head.h"
#include "storage/member_repository.h"
#include "storage/shared_repository.h"
#include "storage/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using domain::Macro;
using domain::SenderStyle;
using domain::Snippet;
using storage::Database;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::WritingService)
};

Status requireValid(const Snippet& snippet, const QList<Snippet>& others)
{
    const bool hasText = std::any_of(snippet.texts.cbegin(), snippet.texts.cend(),
                                     [](const QString& text) { return !text.trimmed().isEmpty(); });
    if (snippet.name.trimmed().isEmpty() || !hasText)
        return fail(ErrorCode::InvalidInput, Text::tr("A saved reply needs a name and a text."));
    if (snippet.shortcut.isEmpty())
        return {};
    if (!Snippet::isShortcut(snippet.shortcut))
        return fail(ErrorCode::InvalidInput, Text::tr("A shortcut has letters, digits, - and _ only."));
    for (const Snippet& other : others)
        if (other.id != snippet.id && other.shortcut.compare(snippet.shortcut, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::Conflict,
                        Text::tr("“%1” has the shortcut /%2 already.").arg(other.name, other.shortcut));
    return {};
}

QString meetingLinkOf(const Workspace& workspace)
{
    const auto stored = workspace.store.read([&](Database& db) {
        return storage::SharedRepository(db).find(domain::AgentProfile::area.toString(), workspace.self.value);
    });
    return stored && *stored ? domain::AgentProfile::fromJson(**stored).meetingLink : QString();
}

QFuture<Status> ready(Status status)
{
    return QtFuture::makeReadyFuture(std::move(status));
}

void addCustomer(domain::TokenValues& values, const domain::ConversationDetail& detail)
{
    const QString name =
        detail.contact && !detail.contact->name.isEmpty() ? detail.contact->name : detail.row.customerName;
    domain::addName(values, u"contact"_s, name);
    values[u"contact.address"_s] = detail.row.customerAddress;
    values[u"contact.company"_s] = detail.contact ? detail.contact->company : QString();
    values[u"ticket.number"_s] = detail.ticket ? detail.ticket->number : QString();
    values[u"ticket.subject"_s] = detail.row.subject;
}

} // namespace

WritingService::WritingService(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    connect(&workspace.store, &storage::Store::changed, this, [this](const domain::ChangeSet& changes) {
        if (changes.shared)
            emit changed();
    });
}

Result<SenderStyle> WritingService::senderStyle(const QString& address) const
{
    const auto stored = m_workspace.store.read([&](Database& db) {
        return storage::SharedRepository(db).find(SenderStyle::area.toString(), SenderStyle::keyOf(address));
    });
    if (!stored)
        return fail(stored.error());
    return *stored ? SenderStyle::fromJson(**stored) : SenderStyle{};
}

QFuture<Status> WritingService::setSenderStyle(const QString& address, const SenderStyle& style)
{
    return share(m_workspace, SenderStyle::area, SenderStyle::keyOf(address), style.toJson());
}

Result<QList<Snippet>> WritingService::snippets() const
{
    return sharedValues<Snippet>(m_workspace.store);
}

QFuture<Status> WritingService::put(Snippet snippet)
{
    const auto others = snippets();
    if (!others)
        return ready(fail(others.error()));
    if (const Status valid = requireValid(snippet, *others); !valid)
        return ready(valid);
    if (snippet.id.isEmpty())
        snippet.id = makeUuid7(m_workspace.clock.now());
    return share(m_workspace, Snippet::area, snippet.id, snippet.toJson());
}

QFuture<Status> WritingService::removeSnippet(const QString& id)
{
    return share(m_workspace, Snippet::area, id, QJsonValue::Null);
}

Result<QList<Macro>> WritingService::macros() const
{
    return sharedValues<Macro>(m_workspace.store);
}

QFuture<Status> WritingService::put(Macro macro)
{
    if (macro.name.trimmed().isEmpty() || macro.steps.isEmpty())
        return ready(fail(ErrorCode::InvalidInput, Text::tr("A macro needs a name and at least one step.")));
    if (macro.id.isEmpty())
        macro.id = makeUuid7(m_workspace.clock.now());
    return share(m_workspace, Macro::area, macro.id, macro.toJson());
}

QFuture<Status> WritingService::removeMacro(const QString& id)
{
    return share(m_workspace, Macro::area, id, QJsonValue::Null);
}

QFuture<Status> WritingService::run(const Macro& macro, const QList<ConversationId>& conversations)
{
    const QList<domain::Operation> operations = domain::operationsOf(macro, conversations, m_workspace.self);
    if (operations.isEmpty())
        return ready({});
    return withoutValue(m_workspace.journal.perform(operations));
}

QStringList WritingService::tokenNames()
{
    return {u"agent.full_name"_s,    u"agent.first_name"_s, u"agent.last_name"_s,   u"agent.address"_s,
            u"agent.meeting_link"_s, u"company.name"_s,     u"contact.full_name"_s, u"contact.first_name"_s,
            u"contact.last_name"_s,  u"contact.address"_s,  u"contact.company"_s,   u"ticket.number"_s,
            u"ticket.subject"_s};
}

domain::TokenValues WritingService::senderTokens(const QString& company) const
{
    domain::TokenValues values;
    const auto self =
        m_workspace.store.read([&](Database& db) { return storage::MemberRepository(db).find(m_workspace.self); });
    const bool known = self && *self;
    domain::addName(values, u"agent"_s, known ? (*self)->name : m_workspace.self.value);
    values.insert(u"agent.address"_s, known ? (*self)->address : QString());
    values.insert(u"agent.meeting_link"_s, meetingLinkOf(m_workspace));
    values.insert(u"company.name"_s, company.isEmpty() ? m_workspace.name : company);
    return values;
}

domain::TokenValues WritingService::tokens(ConversationId conversation, AccountId account) const
{
    const auto sender =
        m_workspace.store.read([&](Database& db) { return storage::AccountRepository(db).find(account); });
    domain::TokenValues values = senderTokens(sender ? sender->displayName : QString());
    if (sender && values.value(u"agent.address"_s).isEmpty())
        values[u"agent.address"_s] = sender->address;
    for (const QString& name : tokenNames())
        if (!values.contains(name))
            values.insert(name, {});
    const auto head = m_workspace.store.read([&](Database& db) { return storage::headOf(db, conversation); });
    if (head)
        addCustomer(values, *head);
    return values;
}

QString WritingService::languageOf(ConversationId conversation) const
{
    const auto written =
        m_workspace.store.read([&](Database& db) { return storage::languageWritten(db, conversation); });
    if (written && !written->isEmpty())
        return domain::writingLanguage(*written);
    const auto head = m_workspace.store.read([&](Database& db) { return storage::headOf(db, conversation); });
    return head && head->contact ? domain::writingLanguage(head->contact->language) : QString();
}

} // namespace svarbord::services
