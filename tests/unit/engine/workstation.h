// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox.h"
#include "domain/threading.h"
#include "engine/intake.h"
#include "engine/mail_reading.h"
#include "journal/folding.h"
#include "journal/shared_log.h"
#include "storage/account_repository.h"
#include "storage/contact_repository.h"
#include "storage/member_repository.h"
#include "storage/operation_repository.h"
#include "storage/place_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "storage/shared_repository.h"
#include "storage/ticket_repository.h"
#include "storage/timeline_repository.h"
#include "support/temporary_workspace.h"
#include "unit/engine/scripted_log.h"
#include "unit/engine/served_mail.h"
#include "unit/storage/store_fixture.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QRandomGenerator>

namespace svarbord::testing {

using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;
using storage::Database;
using storage::required;
using storage::WriteContext;

/// What a member is to the team.
struct Part
{
    domain::Role role = domain::Role::Agent;
    domain::Seat seat = domain::Seat::Full;
};

/// One workstation of a team with its own database, keys, clock and view of the world: mail reaches it in its own
/// order, and of the log it has read a part. The log, its folding and all that is stored are those of the program.
class Workstation : private storage::StoreFixture
{
public:
    Workstation(int number, int members, LogServer& server, QRandomGenerator& random)
        : m_server(server),
          m_random(random),
          m_member(memberAt(number)),
          m_keys(*journal::makeSigningKeys())
    {
        clock.advance(server.time - clock.now() + std::chrono::hours{(number * 7) % 49 - 24}); // up to a day wrong
        write([&](WriteContext& context) -> Status {
            domain::Account account;
            account.address = u"support@firma.no"_s;
            m_source.account = required(storage::AccountRepository(context.db).insert(account));
            m_source.ownAddresses = {account.address};
            for (int i = 0; i < members; ++i)
                required(storage::MemberRepository(context.db)
                             .put({memberAt(i), memberAt(i).value, {}, domain::Role::Agent, domain::Seat::Full}));
            return storage::SettingsRepository(context.db).set(u"journal.device"_s, device().value);
        });
        begin();
    }

    [[nodiscard]] QString name() const { return m_member.value; }
    [[nodiscard]] DeviceId device() const { return DeviceId{m_member.value + u"-pc"_s}; }
    [[nodiscard]] const domain::Roster& roster() const { return m_log->roster(); }
    [[nodiscard]] bool isActive() const { return roster().isActive(device()); }
    [[nodiscard]] bool wasMember() const { return roster().device(device()) != nullptr; }

    /// The mail of this schedule is on the server; none of it is here yet.
    void beginSchedule(const Mailbox& box)
    {
        m_box = box;
        m_mine = box.conversations;
        m_messageIds.clear();
        m_diary.clear();
        std::shuffle(m_box.mails.begin(), m_box.mails.end(), m_random);
    }

    void receive(qsizetype count)
    {
        auto mails = std::make_shared<std::vector<engine::IncomingMail>>();
        for (; count > 0 && !m_box.mails.isEmpty(); --count) {
            const ServedMail served = m_box.mails.takeLast();
            mails->push_back(engine::readRaw(served.raw, served.arrived, m_source, engine::KeepSource::No));
            m_messageIds.append(served.messageId);
            note(u"receives "_s + served.messageId);
        }
        if (mails->empty())
            return;
        write([&](WriteContext& context) -> Status {
            const auto taken = engine::Intake(context, m_source).take(*mails);
            return taken ? Status{} : fail(taken.error());
        });
    }

    void act(int schedule)
    {
        if (const int dice = m_random.bounded(10); dice < 2)
            turn(dice == 1);
        else if (const auto draft = anything(schedule))
            perform(*draft);
    }

    // How one comes to a team, and goes.
    void found()
    {
        QJsonObject payload = introduction();
        payload.insert(u"workspace"_s, u"0199c306-6400-7000-8000-000000000001"_s);
        payload.insert(u"title"_s, u"Fjellsport"_s);
        perform(draft(OperationKind::Found, {}, payload));
    }
    void askToJoin()
    {
        if (!std::exchange(m_hasAsked, true))
            perform(draft(OperationKind::RequestJoin, {}, introduction()));
    }
    void admit(const Workstation& other, Part part)
    {
        setPart(other, part, false);
        perform(draft(OperationKind::AdmitDevice, {},
                      domain::devicePayload({other.device(), other.m_member, other.m_keys.publicKey, u"PC"_s, false})));
    }
    void setPart(const Workstation& other, Part part, bool removed)
    {
        const domain::Member member{other.m_member, other.name(), {}, part.role, part.seat};
        perform(draft(OperationKind::SetMember, {}, domain::memberPayload({member, removed})));
    }

    /// Everything that can go on without the network goes on.
    void work()
    {
        constexpr int most = 100'000;
        for (int turns = 0; hasWork(); ++turns) {
            if (turns == most)
                qFatal("%s does not come to rest", qPrintable(name()));
            goOn();
        }
    }
    /// What it was told meanwhile goes on, too.
    void rest()
    {
        goOn();
        work();
    }
    /// Some of it.
    void workALittle()
    {
        for (int turns = m_random.bounded(6); turns > 0 && hasWork(); --turns)
            goOn();
    }

    [[nodiscard]] ScriptedLog& way() { return *m_way; }

    void crash()
    {
        note(u"crashes"_s);
        m_log.reset();
        m_way->landLate(); // what was on its way arrives all the same
        m_way.reset();
        reopen();
        begin();
    }

    /// Whether everything that was decided here lies in the log, and all of that is folded here.
    [[nodiscard]] bool isDone()
    {
        return m_log->position() == m_server.entries.size() && (!isActive() || pending() == 0);
    }
    [[nodiscard]] qsizetype pending()
    {
        return read([](Database& db) { return storage::OperationRepository(db).pending(1000); }).size();
    }
    /// What was decided here, is not in the log here and was not refused either.
    [[nodiscard]] QStringList lost()
    {
        QStringList lost;
        for (const OperationId& id : std::as_const(m_decided)) {
            const auto stored = read([&](Database& db) { return storage::OperationRepository(db).find(id); });
            if ((!stored && !m_refused.contains(id)) || (stored && stored->order == 0))
                lost.append(id.value);
        }
        return lost;
    }
    [[nodiscard]] QString progress()
    {
        return u"%1: at %2 of %3, %4 pending%5"_s.arg(name())
            .arg(m_log->position())
            .arg(m_server.entries.size())
            .arg(pending())
            .arg(isActive() ? QString() : u", no member"_s);
    }
    /// What the timeline tells that it replaced. Of a contact that depends on the mail that had come by then, and of a
    /// snooze on who was awake.
    [[nodiscard]] static QString replaced(const storage::StoredOperation& stored)
    {
        return domain::isAboutContact(stored.operation.kind) || stored.operation.kind == OperationKind::Snooze
                   ? QString()
                   : QString::fromUtf8(QJsonDocument(stored.before).toJson(QJsonDocument::Compact));
    }
    /// Who belongs to the team, as it is stored here.
    [[nodiscard]] QStringList people()
    {
        const auto roster = read([](Database& db) { return storage::RosterRepository(db).load(); });
        QStringList lines;
        for (const domain::RosterMember& entry : roster.members)
            lines.append(u"member %1 %2 %3 %4"_s
                             .arg(entry.member.id.value, domain::roleName(entry.member.role),
                                  domain::seatName(entry.member.seat))
                             .arg(entry.removed));
        for (const domain::RosterDevice& entry : roster.devices)
            lines.append(u"device %1 of %2 %3"_s.arg(entry.id.value, entry.member.value).arg(entry.withdrawn));
        for (const domain::JoinRequest& request : roster.requests)
            lines.append(u"request of "_s + request.device.value);
        return lines;
    }
    /// The whole log as it is folded here.
    [[nodiscard]] QStringList log()
    {
        QStringList lines;
        for (const auto& stored : read([](Database& db) { return storage::OperationRepository(db).log(1'000'000); }))
            if (stored.order > 0)
                lines.append(u"%1 %2 of %3 %4 %5 %6"_s.arg(stored.order, 12, 10, QChar(u'0'))
                                 .arg(domain::operationKindName(stored.operation.kind), stored.operation.member.value,
                                      stored.operation.id.value, stored.undone ? u"taken back"_s : QString(),
                                      replaced(stored)));
        lines.sort();
        return lines;
    }

    /// How this schedule went here, and what is known at its end: to find out why something went wrong.
    [[nodiscard]] QStringList diary()
    {
        QStringList lines = m_diary;
        QStringList log;
        for (const auto& stored : read([](Database& db) { return storage::OperationRepository(db).log(1'000'000); })) {
            const domain::Operation& operation = stored.operation;
            if (m_mine.contains(operation.target) || m_box.contacts.contains(ContactId{operation.target.value}))
                log.prepend(u"%1 %2 of %3 about %4 %5%6 seen %7: %8 before %9"_s.arg(stored.order)
                                .arg(domain::operationKindName(operation.kind), operation.member.value,
                                     operation.target.toText(), operation.id.value,
                                     stored.undone ? u" (taken back)"_s : QString(), operation.seen.toText(),
                                     QString::fromUtf8(QJsonDocument(operation.payload).toJson(QJsonDocument::Compact)),
                                     QString::fromUtf8(QJsonDocument(stored.before).toJson(QJsonDocument::Compact))));
        }
        return lines + log;
    }

    /// All clocks are right again, and what is due wakes.
    void wake(Timestamp time)
    {
        const Timestamp former = clock.now();
        clock.advance(time - former);
        write([](WriteContext& context) -> Status {
            required(storage::ConversationRepository(context.db).wakeDue(context.now));
            return {};
        });
        clock.advance(former - time);
    }

    /// How everything of a schedule stands, in lines that are equal where it stands alike.
    [[nodiscard]] QStringList standing(int schedule, const Mailbox& box, const QSet<ConversationId>& conversations)
    {
        return read([&](Database& db) -> Result<QStringList> {
            QStringList lines;
            QStringList ids;
            for (const ServedMail& mail : box.mails)
                ids.append(mail.messageId);
            const auto held = required(storage::MessageRepository(db).holding(ids));
            for (auto place = held.cbegin(); place != held.cend(); ++place)
                lines.append(u"%1 is in %2"_s.arg(place.key(), place->conversation.toText()));
            for (const ConversationId id : conversations)
                lines += standingOf(db, id);
            for (const ContactId id : box.contacts)
                lines.append(contactLine(db, id));
            for (int key = 0; key < 4; ++key) {
                const auto value = required(storage::SharedRepository(db).find(key < 2 ? u"test"_s : u"snippet"_s,
                                                                               u"%1.%2"_s.arg(schedule).arg(key % 2)));
                lines.append(value ? QString::fromUtf8(QJsonDocument(*value).toJson(QJsonDocument::Compact))
                                   : u"no value %1"_s.arg(key));
            }
            lines.sort();
            return lines;
        });
    }

    /// Split-off conversations that were begun here.
    [[nodiscard]] const QList<ConversationId>& conversations() const { return m_mine; }

private:
    void begin()
    {
        m_way = std::make_unique<ScriptedLog>(m_server, m_random);
        m_log = std::make_unique<journal::SharedLog>(*store, *m_way, journal::LogIdentity{device(), m_keys});
        QObject::connect(m_log.get(), &journal::SharedLog::refused,
                         [this](const journal::RefusedOperation& refusal) { m_refused.insert(refusal.operation.id); });
        if (const Status begun = m_log->start(); !begun)
            qFatal("%s", qPrintable(begun.error().detail));
    }
    [[nodiscard]] bool hasWork() const { return !m_log->isResting() && !m_way->isHolding(); }
    /// One step of what goes on here and nowhere else, once what other threads do for it is done: so that every run of
    /// a seed goes the same way, however busy the machine is.
    void goOn()
    {
        QList<QPointer<QObject>> parts{m_log.get()};
        for (QObject* part : m_log->findChildren<QObject*>()) {
            parts.append(part);
            auto* awaited = dynamic_cast<QFutureWatcherBase*>(part);
            if (awaited != nullptr && !isOfNetwork(awaited))
                awaited->waitForFinished();
        }
        for (const QPointer<QObject>& part : std::as_const(parts))
            if (part)
                QCoreApplication::sendPostedEvents(part);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Its answer is here, or held back.
    static bool isOfNetwork(QFutureWatcherBase* awaited)
    {
        return dynamic_cast<QFutureWatcher<Result<journal::LogPosition>>*>(awaited) != nullptr ||
               dynamic_cast<QFutureWatcher<Result<journal::LogSlice>>*>(awaited) != nullptr;
    }
    [[nodiscard]] QJsonObject introduction() const
    {
        return {{u"name"_s, m_member.value},
                {u"address"_s, m_member.value + u"@firma.test"_s},
                {u"key"_s, QString::fromLatin1(m_keys.publicKey.toBase64())},
                {u"machine"_s, u"PC"_s}};
    }

    static MemberId memberAt(int number) { return MemberId{u"member%1"_s.arg(number)}; }

    static QStringList standingOf(Database& db, ConversationId id)
    {
        const auto found = storage::ConversationRepository(db).state(id);
        // A place that was kept for what never came is as good as none.
        if (!found || (!required(storage::ConversationRepository(db).hasBegun(id)) &&
                       !required(storage::OperationRepository(db).isDecided(id))))
            return {};
        const domain::ConversationState& state = *found;
        QStringList followers;
        for (const MemberId& member : state.followers)
            followers.append(member.value);
        followers.sort();
        QStringList lines{u"%1: %2 %3 '%4' [%5] until %6 closed %7 spam %8 followed by %9"_s.arg(id.toText())
                              .arg(state.statusId)
                              .arg(static_cast<int>(state.priority))
                              .arg(state.assignee.value, state.tags.join(u' '))
                              .arg(toMs(state.snoozedUntil))
                              .arg(toMs(state.closedAt))
                              .arg(state.spam)
                              .arg(followers.join(u' '))};
        lines.append(
            u"%1 goes with %2"_s.arg(id.toText(), required(storage::PlaceRepository(db).mergedInto(id)).toText()));
        for (const domain::TimelineEvent& event : required(storage::TimelineRepository(db).ofConversation(id)))
            if (event.kind == domain::TimelineEvent::Kind::Comment)
                lines.append(u"%1: '%2' %3"_s.arg(id.toText(), event.text, event.undone ? u"taken back"_s : QString()));
        if (const auto ticket = required(storage::TicketRepository(db).ofConversation(id)))
            lines.append(
                u"ticket %1 of %2: %3 %4 %5"_s.arg(ticket->number, id.toText(), ticket->statusId, ticket->owner.value)
                    .arg(toMs(ticket->closed)));
        return lines;
    }

    static QString contactLine(Database& db, ContactId id)
    {
        const auto contact = storage::ContactRepository(db).find(id);
        if (!contact)
            return u"no contact %1"_s.arg(id.toText());
        QStringList conversations;
        for (const ConversationId conversation : required(storage::ContactRepository(db).conversationsOf(id, -1)))
            conversations.append(conversation.toText());
        conversations.sort();
        return u"%1: %2 %3 %4 (%5) since %6"_s
            .arg(id.toText(), contact->name, contact->phone, contact->addresses.join(u' '), conversations.join(u' '))
            .arg(toMs(contact->firstSeen));
    }

    [[nodiscard]] ConversationId any() const { return m_mine.at(m_random.bounded(static_cast<int>(m_mine.size()))); }

    [[nodiscard]] domain::Operation draft(OperationKind kind, ConversationId target, const QJsonObject& payload) const
    {
        domain::Operation operation;
        operation.member = m_member;
        operation.kind = kind;
        operation.target = target;
        operation.payload = payload;
        return operation;
    }

    [[nodiscard]] std::optional<domain::Operation> anything(int schedule)
    {
        const ConversationId target = any();
        const auto pick = [this](const QStringList& values) {
            return values.at(m_random.bounded(static_cast<int>(values.size())));
        };
        switch (m_random.bounded(16)) {
        case 0:
            return draft(OperationKind::Assign, target, {{u"member"_s, memberAt(m_random.bounded(3)).value}});
        case 1:
        case 2:
            return draft(OperationKind::SetStatus, target,
                         {{u"status"_s, pick({u"closed"_s, u"open"_s, u"waiting"_s})}});
        case 3:
            return draft(OperationKind::AddTag, target, {{u"tag"_s, pick({u"a"_s, u"b"_s})}});
        case 4:
            return draft(OperationKind::RemoveTag, target, {{u"tag"_s, pick({u"a"_s, u"b"_s})}});
        case 5:
            return draft(OperationKind::Snooze, target,
                         {{u"until"_s, 1'760'000'000'000 + (m_random.bounded(60) - 24) * qint64{3'600'000}}});
        case 6:
            return draft(OperationKind::Comment, target, {{u"text"_s, u"c%1"_s.arg(m_random.bounded(100))}});
        case 7:
            return draft(OperationKind::Follow, target, {{u"follow"_s, m_random.bounded(2) == 0}});
        case 8:
            return draft(OperationKind::SetSpam, target, {{u"spam"_s, m_random.bounded(2) == 0}});
        case 9:
            return draft(OperationKind::SetShared, {},
                         {{u"area"_s, m_random.bounded(4) == 0 ? u"test"_s : u"snippet"_s},
                          {u"key"_s, u"%1.%2"_s.arg(schedule).arg(m_random.bounded(2))},
                          {u"value"_s, QJsonObject{{u"n"_s, m_random.bounded(1000)}}}});
        case 10:
            return draft(OperationKind::Merge, target,
                         {{u"into"_s, m_random.bounded(3) == 0 ? QString() : any().toText()}});
        case 11:
            return placing();
        case 12:
            return contactEdit();
        case 14:
            return retraction(target);
        case 13:
            return draft(OperationKind::MergeContacts, ConversationId{anyContact().value},
                         {{u"from"_s, anyContact().toText()}});
        default:
            return draft(OperationKind::MarkRead, target, {{u"read"_s, m_random.bounded(2) == 0}});
        }
    }

    /// One customer, or one of whom no mail ever comes, is added or has his values changed; several may claim an
    /// address.
    [[nodiscard]] domain::Operation contactEdit()
    {
        const ConversationId contact{anyContact().value};
        const auto anyAddress = [this] {
            return m_box.addresses.at(m_random.bounded(static_cast<int>(m_box.addresses.size())));
        };
        QJsonObject set;
        QJsonObject payload;
        if (const int dice = m_random.bounded(6); dice == 0) {
            const QString address = anyAddress();
            set = {{u"name"_s, u"Ny %1"_s.arg(m_random.bounded(100))}, {u"addresses"_s, QJsonArray{address}}};
            payload = {{u"create"_s, true}, {u"set"_s, set}};
            return draft(OperationKind::EditContact,
                         ConversationId{storage::ContactRepository::idFor({{}, address}).value}, payload);
        } else if (dice == 1) {
            QJsonArray addresses;
            for (int more = m_random.bounded(3); more >= 0; --more)
                addresses.append(anyAddress());
            set.insert(u"addresses"_s, addresses);
        } else if (dice == 2)
            set.insert(u"name"_s, m_random.bounded(3) == 0 ? QString() : u"Navn %1"_s.arg(m_random.bounded(100)));
        else
            set.insert(u"phone"_s, QString::number(m_random.bounded(1000)));
        payload.insert(u"set"_s, set);
        return draft(OperationKind::EditContact, contact, payload);
    }

    [[nodiscard]] ContactId anyContact() const
    {
        return m_box.contacts.at(m_random.bounded(static_cast<int>(m_box.contacts.size())));
    }

    /// Of any comment there is; the log takes it of the comment's author and of supervisors.
    [[nodiscard]] std::optional<domain::Operation> retraction(ConversationId target)
    {
        auto stored = read([&](Database& db) { return storage::OperationRepository(db).ofConversation(target); });
        stored.removeIf([](const auto& entry) { return entry.operation.kind != OperationKind::Comment; });
        if (stored.isEmpty())
            return std::nullopt;
        return draft(OperationKind::RetractComment, target,
                     {{u"comment"_s, stored.at(m_random.bounded(static_cast<int>(stored.size()))).operation.id.value},
                      {u"retract"_s, m_random.bounded(3) != 0}});
    }
    /// Puts a mail that is here with another conversation, on its own, or back.
    [[nodiscard]] std::optional<domain::Operation> placing()
    {
        if (m_messageIds.isEmpty())
            return std::nullopt;
        const QString mail = m_messageIds.at(m_random.bounded(static_cast<int>(m_messageIds.size())));
        ConversationId to;
        if (const int dice = m_random.bounded(3); dice == 0) {
            to = any();
            if (!read([&](Database& db) { return storage::ConversationRepository(db).exists(to); }))
                return std::nullopt;
        } else if (dice == 1)
            m_mine.append(to = ConversationId{static_cast<qint64>(m_random.generate() >> 1) + 1});
        const ConversationId from =
            read([&](Database& db) { return storage::MessageRepository(db).holding({mail}); }).value(mail).conversation;
        return draft(OperationKind::Place, from,
                     {{u"places"_s, QJsonObject{{mail, to.isValid() ? to.toText() : QString()}}}});
    }

    void note(const QString& what) { m_diary.append(u"at %1: %2"_s.arg(m_log->position()).arg(what)); }

    /// What cannot be done here, for what it names is not here yet, is not done.
    void perform(const domain::Operation& draft)
    {
        auto done = store->write([&](WriteContext& context) -> Result<OperationId> {
            journal::Folding folding(context);
            return folding.apply(draft, folding.beginAct(draft.member)).operation.id;
        });
        const auto id = done.takeResult();
        note(u"%1 %2 %3 %4 %5"_s.arg(id ? u"decides"_s : u"may not decide"_s, domain::operationKindName(draft.kind),
                                     draft.target.toText(), id ? id->value : QString(),
                                     QString::fromUtf8(QJsonDocument(draft.payload).toJson(QJsonDocument::Compact))));
        if (id && !domain::staysHere(draft.kind))
            m_decided.append(*id);
    }

    void turn(bool again)
    {
        note(again ? u"does again"_s : u"takes back"_s);
        write([&](WriteContext& context) -> Status {
            storage::OperationRepository operations(context.db);
            const auto act = required(again ? operations.firstUndone(m_member) : operations.lastDone(m_member));
            if (!act)
                return {};
            journal::Folding folding(context);
            if (again)
                folding.doAgain(*act, {}, 100);
            else
                folding.takeBack(*act, {}, 100);
            return {};
        });
    }

    LogServer& m_server;
    QRandomGenerator& m_random;
    MemberId m_member;
    journal::SigningKeys m_keys;
    std::unique_ptr<ScriptedLog> m_way;
    std::unique_ptr<journal::SharedLog> m_log;
    bool m_hasAsked = false;
    QList<OperationId> m_decided;
    QSet<OperationId> m_refused;
    engine::IntakeSource m_source;
    Mailbox m_box; ///< its mails are those that are not here yet, in the order they will come
    QList<ConversationId> m_mine;
    QStringList m_messageIds;
    QStringList m_diary;
};

} // namespace svarbord::testing
