// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "engine/incoming_mail.h"
#include "engine/mail_screen.h"
#include "storage/ledger_repository.h"
#include "storage/store.h"

#include <QHash>

namespace svarbord::engine {

class BatchLookup;

/// What a batch led to.
struct IntakeReport
{
    int messages = 0;
    int conversations = 0;
    int tickets = 0;
    int duplicates = 0;
    int filtered = 0;
    int failed = 0;

    void merge(const IntakeReport& other);
};

/// Takes read mail into the database: recognises copies, threads, makes contacts and tickets, indexes, and writes the
/// ledger row of each UID, all in the caller's transaction. Lives as long as that transaction, on the database thread.
class Intake
{
public:
    Intake(storage::WriteContext& context, const IntakeSource& source);

    /// All of the batch or an error, on which the caller rolls back.
    [[nodiscard]] Result<IntakeReport> take(std::vector<IncomingMail>& mails);

private:
    [[nodiscard]] Status index(const std::vector<IncomingMail*>& mails);
    [[nodiscard]] Status takeOne(IncomingMail& mail, BatchLookup& lookup);
    [[nodiscard]] Status skip(const IncomingMail& mail, domain::LedgerState state, const QString& why);
    /// True when the mail is here already and nothing is left to do.
    [[nodiscard]] Result<bool> takeKnown(IncomingMail& mail, const BatchLookup& lookup);
    [[nodiscard]] Result<bool> takeAgain(IncomingMail& mail, const storage::LedgerRow& row);
    [[nodiscard]] Result<bool> judgeAgain(IncomingMail& mail, const storage::LedgerRow& row);
    /// Gives the home of the mail, which is not where it is shown when members moved its thread (domain/placing.h).
    [[nodiscard]] Result<ConversationId> place(IncomingMail& mail, const BatchLookup& lookup,
                                               const Screening& screening);
    [[nodiscard]] Result<Screening> screen(const IncomingMail& mail);
    /// A blocked sender's mail is kept, in spam: its own conversation unless its thread is spam already.
    [[nodiscard]] Result<domain::ThreadDecision> apart(const IncomingMail& mail, const BatchLookup& lookup,
                                                       domain::ThreadDecision decision);
    [[nodiscard]] Status fileAsSpam(const IncomingMail& mail);
    [[nodiscard]] Status takeIn(IncomingMail& mail, const BatchLookup& lookup, const domain::ThreadDecision& decision);
    [[nodiscard]] Status noteRelated(const IncomingMail& mail, const QList<ConversationId>& related);
    [[nodiscard]] Status tellOf(ConversationId other, const QString& subject, ConversationId in, Timestamp when);
    [[nodiscard]] Status openConversation(const IncomingMail& mail, const domain::ThreadDecision& decision);
    [[nodiscard]] Result<ContactId> contactFor(const domain::Address& address, const IncomingMail& mail);
    [[nodiscard]] Status storeContents(IncomingMail& mail);
    [[nodiscard]] Result<MessageId> insert(IncomingMail& mail);
    [[nodiscard]] Status act(const IncomingMail& mail, const domain::ThreadDecision& decision);
    [[nodiscard]] Status begin(ConversationId conversation);
    [[nodiscard]] Status beginAsDecided(ConversationId conversation, const QString& statusId);
    [[nodiscard]] Status reopen(ConversationId conversation);
    [[nodiscard]] Status settle(ConversationId conversation, bool ownMailAsks);
    /// Our own old answer is the newest word: the conversation waits for the customer.
    [[nodiscard]] Status markAnswered(const IncomingMail& mail);
    [[nodiscard]] Status record(const IncomingMail& mail, domain::LedgerState state, MessageId message,
                                const QString& why = {});

    storage::WriteContext& m_context;
    storage::Database& m_db;
    const IntakeSource& m_source;
    IntakeReport m_report;
    std::optional<MailScreen> m_screen;                         ///< read when the first mail is placed
    QHash<QString, std::pair<ContactId, Timestamp>> m_contacts; ///< seen in this batch, in a mail of then
};

} // namespace svarbord::engine
