// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/chapter_repository.h"
#include "storage/conversation_repository.h"
#include "storage/operation_repository.h"
#include "support/patience.h"
#include "unit/journal/log_member.h"
#include "unit/journal/scripted_log.h"
#include "unit/storage/store_fixture.h"

#include <QTest>

namespace svarbord::journal {

using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;
using domain::OperationKind;

inline constexpr ConversationId conversation{7};
inline constexpr std::chrono::milliseconds shortly{5};

/// A workstation with one conversation.
class Desk : public StoreFixture
{
public:
    Desk(ScriptedLog& log, const QString& name) : folder(log), member(*store, folder, name)
    {
        addMail(conversation, u"mail@x"_s, clock.now());
        tendAtOnce();
    }

    void tendAtOnce(std::chrono::hours grace = std::chrono::hours{24 * 30})
    {
        member.log().keeper().setPolicy({std::chrono::milliseconds{0}, grace, shortly});
    }
    void crash()
    {
        member.end();
        reopen();
        member.begin(*store, folder);
        tendAtOnce();
    }

    /// What was kept by a program that reads less is read by this one.
    void updateProgram()
    {
        member.end();
        write([](WriteContext& context) -> Status {
            SettingsRepository settings(context.db);
            const QString kept = required(settings.value(u"log.newer"_s, QString()));
            return settings.set(u"log.newer"_s, QString(kept).replace(readableForms(), u"0.0"_s));
        });
        reopen();
        member.begin(*store, folder);
        tendAtOnce();
    }

    /// Enough for count chapters.
    void decideMuch(int chapters = 1)
    {
        for (int i = 0; i < chapters; ++i) {
            write([this, i](WriteContext& context) -> Status {
                Folding folding(context);
                for (int j = 0; j < ChapterLimits::operations; ++j) {
                    domain::Operation draft;
                    draft.member = member.member();
                    draft.kind = OperationKind::Comment;
                    draft.target = conversation;
                    draft.payload = {{u"text"_s, u"%1 %2"_s.arg(i).arg(j)}, {u"mentions"_s, QJsonArray()}};
                    folding.apply(draft, 0);
                }
                return {};
            });
            QTRY_COMPARE(pending(), 0);
        }
    }
    void setStatus(const QString& status)
    {
        member.decide(OperationKind::SetStatus, {{u"status"_s, status}}, conversation);
    }
    void comment(const QString& text)
    {
        member.decide(OperationKind::Comment, {{u"text"_s, text}, {u"mentions"_s, QJsonArray()}}, conversation);
    }

    [[nodiscard]] QString status()
    {
        return read([](Database& db) { return ConversationRepository(db).state(conversation); }).statusId;
    }
    [[nodiscard]] qsizetype pending()
    {
        return read([](Database& db) { return OperationRepository(db).pending(100); }).size();
    }
    /// All that is decided about the conversation, and what is shared beside.
    [[nodiscard]] QStringList knows()
    {
        QStringList known;
        for (const StoredOperation& stored :
             read([](Database& db) { return OperationRepository(db).inFoldingOrder(conversation); }))
            known.append(stored.operation.id.value + u' ' + domain::operationKindName(stored.operation.kind));
        known.append(status());
        return known;
    }
    [[nodiscard]] int chapters()
    {
        return static_cast<int>(read([](Database& db) { return ChapterRepository(db).all(); }).size());
    }

    /// Chapters that lie in the log.
    [[nodiscard]] int written()
    {
        const auto all = read([](Database& db) { return ChapterRepository(db).all(); });
        return static_cast<int>(std::ranges::count_if(all, [](const ChapterRow& row) { return row.position != 0; }));
    }

    [[nodiscard]] QSet<QString> witnesses()
    {
        return read([](Database& db) { return ChapterRepository(db).find(1); }).value().witnesses;
    }
    /// What it knows of the log now.
    [[nodiscard]] QByteArray reader()
    {
        return read([](Database& db) { return SettingsRepository(db).value(u"log.reader"_s, QString()); }).toUtf8();
    }

    ScriptedFolder folder;
    LogMember member;
};

inline void found(Desk& kari)
{
    kari.member.found();
    QTRY_VERIFY(kari.member.log().roster().isFounded());
}

/// What a new workstation knows once it has read the chapters.
inline LogReader readerAfter(const ScriptedLog& log)
{
    const auto oldest = std::ranges::find_if(log.entries, isBatch);
    ChapterChain chain(log.epoch, log.next - 1, oldest == log.entries.end() ? std::nullopt : std::optional(*oldest));
    for (const LogEntry& entry : log.snapshot.entries)
        chain.add(entry);
    return chain.reader();
}

/// All has its place in the log, and they have read all of it.
inline void untilRead(const ScriptedLog& log, const QList<Desk*>& desks)
{
    for (Desk* desk : desks)
        QTRY_COMPARE(desk->pending(), 0);
    for (Desk* desk : desks)
        QTRY_COMPARE(desk->member.log().position(), log.next - 1);
}

inline void admit(Desk& kari, Desk& ola, domain::Role role = domain::Role::Agent)
{
    ola.member.askToJoin();
    QTRY_COMPARE(kari.member.log().roster().requests.size(), 1);
    kari.member.admit(ola.member);
    if (role != domain::Role::Agent)
        kari.member.decide(
            OperationKind::SetMember,
            domain::memberPayload({{ola.member.member(), u"ola"_s, u"ola@firma.test"_s, role, domain::Seat::Full}}));
    QTRY_VERIFY(ola.member.log().roster().isActive(ola.member.device()));
    if (role != domain::Role::Agent)
        QTRY_VERIFY(mayVouch(ola.member.log().roster(), ola.member.device()));
}

} // namespace svarbord::journal
