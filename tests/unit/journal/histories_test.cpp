// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-08 INB-20 INB-22
// Random histories of what members do, against a model simple enough to be seen to be right.
#include "storage/conversation_repository.h"
#include "storage/message_repository.h"
#include "storage/ticket_repository.h"
#include "support/patience.h"
#include "support/seed.h"
#include "unit/journal/journal_fixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace svarbord;
using namespace svarbord::journal;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int histories = 1000;
constexpr int acts = 30;
constexpr int conversations = 4;
constexpr int mailsEach = 3;

/// How one conversation stands.
struct Standing
{
    QString status = u"new"_s;
    QString assignee;
    QStringList tags;
    qint64 snoozed = 0;
    int mergedInto = 0; ///< 0 = by itself

    bool operator==(const Standing&) const = default;
};

/// The whole model: plain values, rules in the plainest form. Mail m of conversation c answers mail m - 1 of it.
struct Model
{
    QMap<int, Standing> standing; ///< by conversation, split-off ones included
    QMap<int, int> put;           ///< by mail, where a member put it

    bool operator==(const Model&) const = default;

    [[nodiscard]] int shown(int conversation) const
    {
        while (standing.value(conversation).mergedInto != 0)
            conversation = standing.value(conversation).mergedInto;
        return conversation;
    }
    [[nodiscard]] bool leadsTo(int conversation, int wanted) const
    {
        for (; conversation != 0; conversation = standing.value(conversation).mergedInto)
            if (conversation == wanted)
                return true;
        return false;
    }
    [[nodiscard]] int place(int mail) const
    {
        const int home = mail / mailsEach + 1;
        for (int at = mail; at / mailsEach + 1 == home && at >= 0; --at)
            if (put.contains(at))
                return shown(put.value(at));
        return shown(home);
    }
};

/// One history on conversations of its own in a shared workspace.
class History
{
public:
    History(JournalFixture& fixture, int number, QRandomGenerator& random)
        : m_fixture(fixture),
          m_base(static_cast<qint64>(number + 1) * 1000),
          m_random(random)
    {
        for (int c = 1; c <= conversations; ++c)
            m_model.standing.insert(c, {});
        storeMail();
    }

    void act()
    {
        if (m_random.bounded(30) == 0)
            return restart();
        switch (m_random.bounded(10)) {
        case 1:
        case 2:
            return turn(m_past, m_future, [this] { return m_fixture.journal->undo(kari); });
        case 3:
            return turn(m_future, m_past, [this] { return m_fixture.journal->redo(kari); });
        default:
            return decide();
        }
    }

    /// What differs from the model; empty when nothing does.
    [[nodiscard]] QString difference() const
    {
        for (int mail = 0; mail < conversations * mailsEach; ++mail)
            if (const int shown = m_model.place(mail); placeOf(mail) != id(shown))
                return u"mail %1 is not in %2"_s.arg(mail).arg(shown);
        for (auto entry = m_model.standing.cbegin(); entry != m_model.standing.cend(); ++entry)
            if (const auto found = standingOf(entry.key()); found && *found != *entry)
                return u"conversation %1 stands differently: %2 %3 [%4]"_s.arg(entry.key())
                    .arg(found->status, found->assignee, found->tags.join(u' '));
        for (auto entry = m_model.standing.cbegin(); entry != m_model.standing.cend(); ++entry)
            if (const auto ticket = ticketOf(entry.key()); ticket && !follows(*ticket, entry.key()))
                return u"ticket of conversation %1 stands differently: %2 %3"_s.arg(entry.key())
                    .arg(ticket->statusId, ticket->owner.value);
        return {};
    }

private:
    using Turn = std::function<QFuture<Result<TakenBack>>()>;

    [[nodiscard]] ConversationId id(int conversation) const { return ConversationId{m_base + conversation}; }
    [[nodiscard]] QString mailId(int mail) const { return u"m%1.%2@x"_s.arg(m_base).arg(mail); }
    [[nodiscard]] int any() const
    {
        const QList<int> all = m_model.standing.keys();
        return all.at(m_random.bounded(static_cast<int>(all.size())));
    }

    void storeMail()
    {
        m_fixture.write([this](WriteContext& context) -> Status {
            ConversationRepository rows(context.db);
            for (int mail = 0; mail < conversations * mailsEach; ++mail) {
                NewConversation fresh;
                fresh.id = id(mail / mailsEach + 1);
                fresh.subject = u"Subject"_s;
                fresh.created = context.now;
                required(rows.create(fresh));
                domain::Message message;
                message.conversation = fresh.id;
                message.messageIdHeader = mailId(mail);
                if (mail % mailsEach > 0)
                    message.inReplyTo = mailId(mail - 1);
                message.date = message.arrived = context.now;
                message.seen = true;
                message.id = required(
                    MessageRepository(context.db).insert(message, message.messageIdHeader.toUtf8(), packBody({})));
                required(rows.absorb(message));
                required(TicketRepository(context.db).open(fresh.id, fresh.subject, u"mail"_s, context.now));
            }
            return {};
        });
    }

    void restart() { m_fixture.restart(); }

    void turn(QList<Model>& from, QList<Model>& to, const Turn& journal)
    {
        if (from.isEmpty())
            return; // what would be taken back then is an earlier history's
        const auto outcome = journal().takeResult();
        if (!outcome)
            qFatal("%s", qPrintable(outcome.error().detail));
        to.append(m_model);
        m_model = from.takeLast();
    }

    void perform(int target, OperationKind kind, const QJsonObject& payload, const Model& after)
    {
        m_fixture.perform({JournalFixture::draft(id(target).value, kind, payload)});
        m_past.append(m_model);
        m_future.clear();
        m_model = after;
    }

    void decide()
    {
        const int target = any();
        Model after = m_model;
        Standing& standing = after.standing[target];
        switch (m_random.bounded(7)) {
        case 0:
            standing.assignee = m_random.bounded(2) != 0 ? u"kari"_s : u"ola"_s;
            return perform(target, OperationKind::Assign, {{u"member"_s, standing.assignee}}, after);
        case 1:
            standing.status = m_random.bounded(2) != 0 ? u"closed"_s : u"open"_s;
            return perform(target, OperationKind::SetStatus, {{u"status"_s, standing.status}}, after);
        case 2: {
            const QString tag(QChar(u'a' + m_random.bounded(3)));
            if (!standing.tags.contains(tag))
                standing.tags.append(tag);
            standing.tags.sort();
            return perform(target, OperationKind::AddTag, {{u"tag"_s, tag}}, after);
        }
        case 3:
            standing.snoozed = 1'770'000'000'000 + m_random.bounded(1000);
            return perform(target, OperationKind::Snooze, {{u"until"_s, standing.snoozed}}, after);
        case 4:
            return merge(target, any());
        case 5:
            return move(m_random.bounded(conversations * mailsEach), any());
        default:
            return split();
        }
    }

    void merge(int from, int into)
    {
        Model after = m_model;
        if (from == into || m_random.bounded(4) == 0) {
            after.standing[from].mergedInto = 0;
            return perform(from, OperationKind::Merge, {{u"into"_s, QString()}}, after);
        }
        if (!m_model.leadsTo(into, from)) // the other way round they are merged already: nothing changes
            after.standing[from].mergedInto = into;
        perform(from, OperationKind::Merge, {{u"into"_s, id(into).toText()}}, after);
    }

    void move(int mail, int to)
    {
        Model after = m_model;
        const bool back = m_random.bounded(4) == 0;
        if (back)
            after.put.remove(mail);
        else
            after.put.insert(mail, to);
        perform(m_model.place(mail), OperationKind::Place,
                {{u"places"_s, QJsonObject{{mailId(mail), back ? QString() : id(to).toText()}}}}, after);
    }

    /// A mail and what it drags along become a conversation that begins as the one it was in stands.
    void split()
    {
        const int mail = m_random.bounded(conversations * mailsEach);
        const int source = m_model.place(mail);
        const int fresh = conversations + 1 + m_splits++;
        Model after = m_model;
        after.put.insert(mail, fresh);
        Standing beside = m_model.standing.value(source);
        beside.tags.clear();
        beside.mergedInto = 0;
        after.standing.insert(fresh, beside);
        perform(source, OperationKind::Place, {{u"places"_s, QJsonObject{{mailId(mail), id(fresh).toText()}}}}, after);
    }

    [[nodiscard]] ConversationId placeOf(int mail) const
    {
        const QString messageId = mailId(mail);
        return m_fixture.read([messageId](Database& db) { return MessageRepository(db).holding({messageId}); })
            .value(messageId)
            .conversation;
    }

    /// Nothing where it holds no mail and nobody decided anything about it: then it need not be there.
    [[nodiscard]] std::optional<Standing> standingOf(int conversation) const
    {
        const auto state =
            m_fixture.store->read([&](Database& db) { return ConversationRepository(db).state(id(conversation)); });
        if (!state)
            return std::nullopt;
        Standing standing{state->statusId, state->assignee.value, state->tags, toMs(state->snoozedUntil),
                          m_model.standing.value(conversation).mergedInto};
        return standing;
    }

    [[nodiscard]] std::optional<domain::Ticket> ticketOf(int conversation) const
    {
        return m_fixture.read([&](Database& db) { return TicketRepository(db).ofConversation(id(conversation)); });
    }

    /// The ticket of what is merged away stands as the conversation it is shown with.
    [[nodiscard]] bool follows(const domain::Ticket& ticket, int conversation) const
    {
        const Standing shown = m_model.standing.value(m_model.shown(conversation));
        const bool closed = toMs(ticket.closed) != 0;
        return ticket.statusId == shown.status && ticket.owner.value == shown.assignee &&
               closed == (shown.status == u"closed");
    }

    JournalFixture& m_fixture;
    qint64 m_base;
    QRandomGenerator& m_random;
    Model m_model;
    QList<Model> m_past;
    QList<Model> m_future;
    int m_splits = 0;
};

} // namespace

class HistoriesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyHistoryEndsAsTheModelDoes()
    {
        const quint32 seed = testing::toldSeed();
        QRandomGenerator random(seed);
        JournalFixture fixture(1);
        for (int history = 0; history < histories; ++history) {
            History current(fixture, history, random);
            for (int i = 0; i < acts; ++i)
                current.act();
            const QString difference = current.difference();
            QVERIFY2(difference.isEmpty(),
                     qPrintable(u"seed %1, history %2: %3"_s.arg(seed).arg(history).arg(difference)));
        }
    }
};

QTEST_GUILESS_MAIN(HistoriesTest)
#include "histories_test.moc"
