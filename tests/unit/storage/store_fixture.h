// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/conversation_repository.h"
#include "storage/message_repository.h"
#include "storage/store.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace svarbord::storage {

/// A workspace in a temporary folder, with a clock that stands still.
class StoreFixture
{
public:
    StoreFixture() { open(); }

    void open()
    {
        auto opened = Store::open(dir.path(), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
    }
    void reopen()
    {
        store.reset();
        open();
    }

    /// Runs f(WriteContext&) in one transaction and waits; an error ends the test program with its text.
    template <typename F>
    auto write(F f)
    {
        auto outcome = store->write(std::move(f)).takeResult();
        if (!outcome)
            qFatal("%s: %s", qPrintable(outcome.error().userText), qPrintable(outcome.error().detail));
        if constexpr (!std::is_void_v<typename decltype(outcome)::value_type>)
            return *std::move(outcome);
    }
    template <typename F>
    auto read(F f)
    {
        auto outcome = store->read(f);
        if (!outcome)
            qFatal("%s: %s", qPrintable(outcome.error().userText), qPrintable(outcome.error().detail));
        return *std::move(outcome);
    }

    /// A conversation with one inbound mail of that time.
    MessageId addMail(ConversationId conversation, const QString& messageId, Timestamp date,
                      domain::Direction direction = domain::Direction::Inbound)
    {
        return write([=](WriteContext& context) -> Result<MessageId> {
            ConversationRepository conversations(context.db);
            NewConversation fresh;
            fresh.id = conversation;
            fresh.subject = QStringLiteral("Subject of ") + messageId;
            fresh.customer = {QStringLiteral("Kari Nordmann"), QStringLiteral("kari@example.no")};
            fresh.created = date;
            required(conversations.create(fresh));
            domain::Message message;
            message.conversation = conversation;
            message.direction = direction;
            message.messageIdHeader = messageId;
            message.from = {QStringLiteral("Kari Nordmann"), QStringLiteral("kari@example.no")};
            message.subject = QStringLiteral("Subject of ") + messageId;
            message.date = date;
            message.arrived = date;
            message.snippet = QStringLiteral("Snippet of ") + messageId;
            message.seen = direction == domain::Direction::Outbound;
            const domain::MessageBody body{QStringLiteral("Text of ") + messageId, {}, QStringLiteral("Text")};
            message.id = required(MessageRepository(context.db).insert(message, messageId.toUtf8(), packBody(body)));
            required(conversations.absorb(message));
            context.changes.conversations.insert(conversation);
            return message.id;
        });
    }

    QTemporaryDir dir{memoryFolder()};
    ManualClock clock{fromMs(1'760'000'000'000)};
    std::unique_ptr<Store> store;

private:
    /// Thousands of durable commits take a minute on a disk that other tests are using too.
    static QString memoryFolder()
    {
        const QDir memory(QStringLiteral("/dev/shm"));
        return (memory.exists() ? memory : QDir::temp()).filePath(QStringLiteral("svarbord-XXXXXX"));
    }
};

} // namespace svarbord::storage
