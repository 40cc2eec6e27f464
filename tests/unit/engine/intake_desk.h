// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/intake.h"
#include "engine/mail_reading.h"
#include "journal/folding.h"
#include "storage/account_repository.h"
#include "storage/conversation_repository.h"
#include "storage/ledger_repository.h"
#include "storage/member_repository.h"
#include "storage/timeline_repository.h"
#include "support/temporary_workspace.h"

#include <QTest>

namespace svarbord::engine {

using namespace svarbord::testing;
using namespace Qt::Literals::StringLiterals;
using storage::Database;
using storage::WriteContext;

inline const Timestamp now = fromMs(1'794'000'000'000);

/// A workspace with one account whose mail a test hands in.
class Desk
{
public:
    Desk() : m_clock(now), m_workspace(m_clock)
    {
        const auto made = m_workspace.write([this](WriteContext& context) -> Status {
            domain::Account account;
            account.address = u"support@firma.no"_s;
            account.user = u"support"_s;
            m_account = storage::AccountRepository(context.db).insert(account).value();
            storage::FolderRepository folders(context.db);
            const auto opened = folders.open(m_account, {{u"INBOX"_s, storage::FolderRole::Inbox},
                                                         {u"Sent"_s, storage::FolderRole::Sent},
                                                         {u"Support"_s, storage::FolderRole::Other},
                                                         {u"Junk"_s, storage::FolderRole::Junk}});
            for (const storage::Folder& folder : *opened)
                m_folders.insert(folder.name, folder);
            return {};
        });
        if (!made)
            qFatal("no folders");
    }

    IntakeSource source(const QString& folder = u"INBOX"_s) const
    {
        IntakeSource result;
        result.account = m_account;
        result.folder = m_folders.value(folder).id;
        result.role = m_folders.value(folder).role;
        result.ownAddresses = {u"support@firma.no"_s};
        return result;
    }

    IntakeReport take(const QList<QByteArray>& raws, const IntakeSource& source)
    {
        auto mails = std::make_shared<std::vector<IncomingMail>>();
        for (const QByteArray& raw : raws) {
            imap::FetchedMessage fetched;
            fetched.uid = ++m_uid;
            fetched.internalDate = now;
            fetched.raw = raw;
            if (raw.isEmpty())
                fetched.problem = u"cannot be read"_s;
            mails->push_back(readFetched(fetched, source));
        }
        const auto report =
            m_workspace.write([mails, source](WriteContext& context) { return Intake(context, source).take(*mails); });
        if (!report)
            qWarning("%s", qPrintable(report.error().detail));
        return report.value_or(IntakeReport{});
    }
    IntakeReport take(const QByteArray& raw) { return take({raw}, source()); }
    [[nodiscard]] quint32 lastUid() const { return m_uid; }
    /// As a mail of the inbox that was fetched once more.
    IntakeReport takeAs(quint32 uid, const QByteArray& raw)
    {
        const quint32 last = std::exchange(m_uid, uid - 1);
        const IntakeReport report = take(raw);
        m_uid = last;
        return report;
    }

    storage::Store& store() { return m_workspace.store(); }

    QList<domain::ConversationRow> rows(domain::View view = domain::View::All)
    {
        return m_workspace.store()
            .read([view](Database& db) {
                return storage::ConversationRepository(db).page({view, {}, {}}, std::nullopt, 0, 100);
            })
            .value_or(QList<domain::ConversationRow>{});
    }

    domain::ConversationDetail detail(ConversationId id)
    {
        return m_workspace.store()
            .read([id](Database& db) { return storage::ConversationRepository(db).detail(id); })
            .value_or(domain::ConversationDetail{});
    }

    QList<domain::TimelineEvent> timeline(ConversationId id)
    {
        return m_workspace.store()
            .read([id](Database& db) { return storage::TimelineRepository(db).ofConversation(id); })
            .value_or(QList<domain::TimelineEvent>{});
    }

    domain::LedgerSummary ledger()
    {
        return m_workspace.store()
            .read([](Database& db) { return storage::LedgerRepository(db).summary(); })
            .value_or(domain::LedgerSummary{});
    }

    void setStatus(ConversationId id, const QString& status)
    {
        const auto set = m_workspace.write([id, status](WriteContext& context) -> Status {
            storage::ConversationRepository conversations(context.db);
            domain::ConversationState state = conversations.state(id).value();
            state.statusId = status;
            return conversations.setState(id, state, context.now);
        });
        QVERIFY(set);
    }

    void join(const domain::Member& member)
    {
        const auto joined = m_workspace.write(
            [member](WriteContext& context) { return storage::MemberRepository(context.db).put(member); });
        QVERIFY(joined);
    }

    /// What a member does, folded here and now.
    void decide(const domain::Operation& draft)
    {
        const auto done = m_workspace.write([draft](WriteContext& context) -> Status {
            journal::Folding folding(context);
            folding.apply(draft, folding.beginAct(draft.member));
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }

private:
    ManualClock m_clock;
    TemporaryWorkspace m_workspace;
    AccountId m_account;
    QHash<QString, storage::Folder> m_folders;
    quint32 m_uid = 0;
};

} // namespace svarbord::engine
