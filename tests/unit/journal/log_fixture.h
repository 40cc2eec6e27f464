// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/batch.h"
#include "journal/log_reader.h"
#include "journal/signing.h"

#include <QTest>

namespace svarbord::journal {

using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

inline const QString firm = QStringLiteral("0199c2a4-7b00-7abc-8def-0123456789ab");

/// An id that is always the same for the same number.
inline QString uuid(int number)
{
    return QStringLiteral("0199c2a4-7b00-7abc-9def-%1").arg(number, 12, 16, QLatin1Char('0'));
}

/// A workstation as the log knows it: it makes operations, chains its batches and signs them.
class Workstation
{
public:
    Workstation(const QString& device, const QString& member) : m_device{device}, m_member{member} {}

    [[nodiscard]] domain::Operation act(OperationKind kind, const QJsonObject& payload)
    {
        domain::Operation operation;
        operation.id = OperationId{uuid(++counter())};
        operation.member = m_member;
        operation.device = m_device;
        operation.clock = ++clock;
        operation.kind = kind;
        operation.target =
            domain::isAboutPeople(kind) || kind == OperationKind::SetShared ? ConversationId{} : ConversationId{0x1234};
        operation.payload = payload;
        return operation;
    }
    [[nodiscard]] domain::Operation comment(const QString& text = QStringLiteral("Hei"))
    {
        return act(OperationKind::Comment, {{u"text"_s, text}});
    }
    [[nodiscard]] domain::Operation share(const QString& area)
    {
        return act(OperationKind::SetShared, {{u"area"_s, area}, {u"key"_s, u"k"_s}, {u"value"_s, QJsonObject{}}});
    }
    [[nodiscard]] domain::Operation found(const QString& workspace = firm)
    {
        QJsonObject payload = introduction();
        payload.insert(u"workspace"_s, workspace);
        payload.insert(u"title"_s, u"Fjellsport"_s);
        return act(OperationKind::Found, payload);
    }
    [[nodiscard]] domain::Operation request() { return act(OperationKind::RequestJoin, introduction()); }
    [[nodiscard]] domain::Operation setMember(const QString& member, domain::Role role,
                                              domain::Seat seat = domain::Seat::Full, bool removed = false)
    {
        return act(OperationKind::SetMember,
                   domain::memberPayload({{MemberId{member}, member, {}, role, seat}, removed}));
    }
    [[nodiscard]] domain::Operation admit(const Workstation& other)
    {
        return act(OperationKind::AdmitDevice,
                   domain::devicePayload({other.m_device, other.m_member, other.keys.publicKey, u"PC"_s, false}));
    }
    [[nodiscard]] domain::Operation withdraw(const Workstation& other)
    {
        return act(OperationKind::WithdrawDevice, {{u"device"_s, other.m_device.value}});
    }

    /// The next batch of this device, not chained yet: add() of the log does that.
    [[nodiscard]] Batch batch(const QList<domain::Operation>& operations, const QString& workspace = firm) const
    {
        Batch made;
        made.workspace = workspace;
        made.id = uuid(++counter());
        made.device = m_device;
        made.operations = operations;
        return made;
    }
    [[nodiscard]] SealedBatch seal(const Batch& made) const
    {
        auto sealed = journal::seal(made, keys.secretKey);
        if (!sealed)
            qFatal("%s %s", qPrintable(sealed.error().userText), qPrintable(sealed.error().detail));
        return *sealed;
    }

    [[nodiscard]] DeviceId device() const { return m_device; }
    [[nodiscard]] MemberId member() const { return m_member; }

    SigningKeys keys = *makeSigningKeys();
    qint64 clock = 1'760'000'000'000LL << 16;

private:
    static int& counter()
    {
        static int count = 0;
        return count;
    }
    [[nodiscard]] QJsonObject introduction() const
    {
        return {{u"name"_s, m_member.value},
                {u"address"_s, m_member.value + u"@firma.test"_s},
                {u"key"_s, QString::fromLatin1(keys.publicKey.toBase64())},
                {u"machine"_s, u"PC"_s}};
    }

    DeviceId m_device;
    MemberId m_member;
};

/// A log in memory, read as it grows.
class ReadLog
{
public:
    /// Chains, seals and adds what this workstation decided.
    Verdict add(const Workstation& by, const QList<domain::Operation>& operations)
    {
        Batch made = by.batch(operations);
        made.previous = reader.headOf(by.device()).hash;
        made.seen = reader.newest();
        return put(encodeBatch(by.seal(made)));
    }
    Verdict put(const QByteArray& bytes)
    {
        entries.append({entries.size() + 1, bytes, {}});
        return reader.read(entries.last());
    }

    LogReader reader;
    QList<LogEntry> entries;
};

/// Fjellsport: kari founded it, ola is an agent, siri a supervisor, per only looks.
class Team
{
public:
    Team()
    {
        log.add(kari, {kari.found()});
        using enum domain::Role;
        log.add(kari, {kari.setMember(u"ola"_s, Agent), kari.setMember(u"siri"_s, Supervisor),
                       kari.setMember(u"per"_s, Agent, domain::Seat::ViewOnly), kari.admit(ola), kari.admit(siri),
                       kari.admit(per)});
    }

    Workstation kari{u"kari-pc"_s, u"kari"_s};
    Workstation ola{u"ola-pc"_s, u"ola"_s};
    Workstation siri{u"siri-pc"_s, u"siri"_s};
    Workstation per{u"per-pc"_s, u"per"_s};
    ReadLog log;
};

} // namespace svarbord::journal
