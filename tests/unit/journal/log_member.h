// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster.h"
#include "journal/folding.h"
#include "journal/shared_log.h"
#include "storage/settings_repository.h"

namespace svarbord::journal {

using namespace Qt::Literals::StringLiterals;

/// A member at a workstation of his own, who signs with keys of his own and works on a shared log.
class LogMember
{
public:
    LogMember(storage::Store& store, LogFolder& folder, const QString& member) : m_member(member)
    {
        m_keys = *makeSigningKeys();
        begin(store, folder);
        write([&](storage::WriteContext& context) {
            return storage::SettingsRepository(context.db).set(u"journal.device"_s, device().value);
        });
    }

    /// Once more, as after a crash.
    void begin(storage::Store& store, LogFolder& folder)
    {
        m_store = &store;
        m_log = std::make_unique<SharedLog>(store, folder, LogIdentity{device(), m_keys});
        QObject::connect(m_log.get(), &SharedLog::setAside, [this](const Verdict& verdict) {
            qInfo("%s sets %lld aside: %s %s", qPrintable(m_member), verdict.position,
                  qPrintable(setAsideText(*verdict.setAside)), qPrintable(verdict.detail));
        });
        QObject::connect(m_log.get(), &SharedLog::refused, [this](const RefusedOperation& refusal) {
            qInfo("%s is refused %s: %s", qPrintable(m_member),
                  qPrintable(domain::operationKindName(refusal.operation.kind)),
                  qPrintable(permissionText(refusal.reason)));
        });
        if (const Status begun = m_log->start(); !begun)
            qFatal("%s", qPrintable(begun.error().detail));
    }
    void end() { m_log.reset(); }
    /// As a keychain that lost the right ones; from the next begin() on.
    void signWithOtherKeys() { m_keys = *makeSigningKeys(); }

    [[nodiscard]] SharedLog& log() { return *m_log; }
    [[nodiscard]] MemberId member() const { return MemberId{m_member}; }
    [[nodiscard]] QByteArray secretKey() const { return m_keys.secretKey; }
    [[nodiscard]] QByteArray publicKey() const { return m_keys.publicKey; }
    [[nodiscard]] DeviceId device() const { return DeviceId{m_member + u"-pc"_s}; }

    void decide(domain::OperationKind kind, const QJsonObject& payload, ConversationId target = {})
    {
        decideAs(m_member, kind, payload, target);
    }
    void decideAs(const QString& author, domain::OperationKind kind, const QJsonObject& payload,
                  ConversationId target = {})
    {
        domain::Operation draft;
        draft.member = MemberId{author};
        draft.kind = kind;
        draft.payload = payload;
        draft.target = target;
        write([&](storage::WriteContext& context) -> Status {
            Folding folding(context);
            folding.apply(draft, folding.beginAct(draft.member));
            return {};
        });
    }

    /// Takes the latest act back.
    [[nodiscard]] Status undo()
    {
        return m_store
            ->write([&](storage::WriteContext& context) -> Status {
                const auto act = storage::required(storage::OperationRepository(context.db).lastDone(member()));
                Folding(context).takeBack(act.value(), {}, 100);
                return {};
            })
            .takeResult();
    }

    /// Does again what was taken back.
    [[nodiscard]] Status redo()
    {
        return m_store
            ->write([&](storage::WriteContext& context) -> Status {
                const auto act = storage::required(storage::OperationRepository(context.db).firstUndone(member()));
                Folding(context).doAgain(act.value(), {}, 100);
                return {};
            })
            .takeResult();
    }

    void found(const QString& workspace = u"0199c306-6400-7000-8000-000000000001"_s)
    {
        QJsonObject payload = introduction();
        payload.insert(u"workspace"_s, workspace);
        payload.insert(u"title"_s, u"Fjellsport"_s);
        decide(domain::OperationKind::Found, payload);
    }
    void askToJoin() { decide(domain::OperationKind::RequestJoin, introduction()); }
    void admit(const LogMember& other, domain::Seat seat = domain::Seat::Full)
    {
        seatOf(other, seat);
        decide(domain::OperationKind::AdmitDevice,
               domain::devicePayload({other.device(), other.member(), other.m_keys.publicKey, u"PC"_s, false}));
    }
    void seatOf(const LogMember& other, domain::Seat seat)
    {
        decide(domain::OperationKind::SetMember,
               domain::memberPayload(
                   {{other.member(), other.m_member, other.address(), domain::Role::Agent, seat}, false}));
    }

private:
    template <typename F>
    void write(F f)
    {
        if (const Status done = m_store->write(std::move(f)).takeResult(); !done)
            qFatal("%s %s", qPrintable(done.error().userText), qPrintable(done.error().detail));
    }
    [[nodiscard]] QString address() const { return m_member + u"@firma.test"_s; }
    [[nodiscard]] QJsonObject introduction() const
    {
        return {{u"name"_s, m_member},
                {u"address"_s, address()},
                {u"key"_s, QString::fromLatin1(m_keys.publicKey.toBase64())},
                {u"machine"_s, u"PC"_s}};
    }

    QString m_member;
    SigningKeys m_keys;
    storage::Store* m_store = nullptr;
    std::unique_ptr<SharedLog> m_log;
};

} // namespace svarbord::journal
