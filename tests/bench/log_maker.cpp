// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_maker.h"

#include "base/uuid7.h"
#include "domain/fold.h"
#include "domain/roster.h"
#include "journal/signing.h"

#include <QJsonArray>
#include <QtConcurrent>

#include <algorithm>

namespace svarbord::bench {

using domain::Operation;
using domain::OperationKind;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int people = 10;
constexpr qint64 betweenTwo = 30'000; // ms: a million in a year
constexpr qint64 began = 1'760'000'000'000;
constexpr qint64 acts = 5; // to a conversation
constexpr qint64 aheadAtOnce = 20'000;
const QString workspace = u"0199c306-6400-7000-8000-000000000001"_s;

const QStringList words{u"kunden"_s, u"venter"_s,   u"på"_s,     u"svar"_s,  u"lager"_s, u"retur"_s,
                        u"ordre"_s,  u"betaling"_s, u"ringte"_s, u"sendt"_s, u"pakke"_s, u"i dag"_s};

} // namespace

LogMaker::LogMaker(qint64 operations, int perBatch) : m_left(operations), m_perBatch(perBatch)
{
    for (int i = 0; i < people; ++i) {
        const QString name = QStringLiteral("agent%1").arg(i);
        m_people.append({{DeviceId{name + u"-pc"_s}, *journal::makeSigningKeys()}, MemberId{name}, {}});
    }
}

std::optional<LogMaker::Made> LogMaker::next()
{
    if (m_step < 2) {
        const QList<Operation> first = founding(m_step++);
        m_left -= first.size();
        return sealed(m_people.first(), first);
    }
    if (m_planned.isEmpty() && m_left > 0)
        signAhead();
    if (m_planned.isEmpty())
        return std::nullopt;
    const Planned planned = m_planned.takeFirst();
    return sealed(m_people[planned.author], planned.operations);
}

/// Signing is nearly all the work, and needs nothing of what came before.
void LogMaker::signAhead()
{
    for (qint64 made = 0; m_left > 0 && made < aheadAtOnce;) {
        Planned planned{m_random.bounded(people), {}};
        const qint64 count = std::min<qint64>(m_left, 1 + m_random.bounded(2 * m_perBatch - 1));
        for (qint64 i = 0; i < count; ++i)
            planned.operations.append(decision(m_people.at(planned.author)));
        m_left -= count;
        made += count;
        m_planned.append(planned);
    }
    QtConcurrent::blockingMap(m_planned, [this](Planned& planned) {
        for (Operation& operation : planned.operations)
            if (!journal::sign(operation, m_people.at(planned.author).identity.keys.secretKey))
                qFatal("cannot sign");
    });
}

Operation LogMaker::operation(const Person& author, OperationKind kind, const QJsonObject& payload)
{
    ++m_number;
    Operation made;
    made.member = author.member;
    made.device = author.identity.device;
    made.clock = (began + m_number * betweenTwo) << 16;
    made.id = OperationId{makeUuid7(domain::timeOf(made))};
    made.kind = kind;
    made.payload = payload;
    return made;
}

QJsonObject LogMaker::introduction(const Person& person) const
{
    return {{u"name"_s, person.member.value},
            {u"address"_s, person.member.value + u"@firma.test"_s},
            {u"key"_s, QString::fromLatin1(person.identity.keys.publicKey.toBase64())},
            {u"machine"_s, u"PC"_s}};
}

QList<Operation> LogMaker::founding(int step)
{
    const Person& founder = m_people.first();
    if (step == 0) {
        QJsonObject payload = introduction(founder);
        payload.insert(u"workspace"_s, workspace);
        payload.insert(u"title"_s, u"Fjellsport"_s);
        return {operation(founder, OperationKind::Found, payload)};
    }
    QList<Operation> admitted;
    for (const Person& person : std::as_const(m_people)) {
        if (person.member == founder.member)
            continue;
        admitted.append(operation(
            founder, OperationKind::SetMember,
            domain::memberPayload({{person.member, person.member.value, person.member.value + u"@firma.test"_s,
                                    domain::Role::Agent, domain::Seat::Full},
                                   false})));
        admitted.append(operation(founder, OperationKind::AdmitDevice,
                                  domain::devicePayload({person.identity.device, person.member,
                                                         person.identity.keys.publicKey, u"PC"_s, false})));
    }
    return admitted;
}

/// Mostly about what came lately, now and then about something old.
Operation LogMaker::decision(const Person& author)
{
    const qint64 newest = m_number / acts;
    const qint64 back = m_random.bounded(20) == 0 ? m_random.bounded(newest + 1) : m_random.bounded(300);
    const ConversationId target{std::max<qint64>(0, newest - back) * 7919 + 1};
    const auto about = [&](OperationKind kind, const QJsonObject& payload) {
        Operation made = operation(author, kind, payload);
        made.target = target;
        made.seen = {domain::timeOf(made) - std::chrono::hours{1}, {target.value * 31}};
        return made;
    };
    const QString colleague = m_people.at(m_random.bounded(people)).member.value;
    switch (m_random.bounded(20)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
        return about(OperationKind::Assign, {{u"member"_s, colleague}});
    case 5:
    case 6:
    case 7:
    case 8:
        return about(OperationKind::SetStatus, {{u"status"_s, m_random.bounded(2) == 0 ? u"closed"_s : u"waiting"_s}});
    case 9:
    case 10:
    case 11:
    case 12: {
        QStringList text;
        for (int i = 0; i < 12; ++i)
            text.append(words.at(m_random.bounded(static_cast<int>(words.size()))));
        return about(OperationKind::Comment, {{u"text"_s, text.join(u' ')}, {u"mentions"_s, QJsonArray{}}});
    }
    case 13:
    case 14:
        return about(OperationKind::AddTag, {{u"tag"_s, words.at(m_random.bounded(6))}});
    case 15:
    case 16:
        return about(OperationKind::SetPriority, {{u"priority"_s, m_random.bounded(4)}});
    case 17:
        return about(OperationKind::Follow, {{u"follow"_s, true}});
    case 18:
        return operation(author, OperationKind::SetShared,
                         {{u"area"_s, u"snippet"_s},
                          {u"key"_s, QString::number(m_random.bounded(200))},
                          {u"value"_s, QJsonObject{{u"name"_s, u"Hei"_s}, {u"text"_s, u"Takk for henvendelsen"_s}}}});
    default: {
        Operation made = operation(author, OperationKind::EditContact,
                                   {{u"create"_s, true}, {u"set"_s, QJsonObject{{u"name"_s, u"Ingrid Berg"_s}}}});
        made.target = ConversationId{1'000'000'000'000 + m_number};
        return made;
    }
    }
}

LogMaker::Made LogMaker::sealed(Person& author, const QList<Operation>& operations)
{
    journal::Batch batch{
        workspace, makeUuid7(domain::timeOf(operations.last())), author.identity.device, author.head, m_newest,
        operations};
    const auto whole = journal::seal(batch, author.identity.keys.secretKey);
    if (!whole)
        qFatal("%s %s", qUtf8Printable(whole.error().userText), qUtf8Printable(whole.error().detail));
    author.head = whole->hash;
    m_newest = {m_newest.position + 1, whole->hash};
    return {{batch.id, journal::encodeBatch(*whole), journal::describeBatch(batch)},
            domain::timeOf(operations.last()),
            operations.size()};
}

} // namespace svarbord::bench
