// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/message.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace svarbord::storage {

class Database;

/// Where messages are shown (domain/placing.h): keeps what members decided and moves messages accordingly. Threading
/// goes on working on homes, so that all workstations agree whatever members did to a conversation.
class PlaceRepository
{
public:
    explicit PlaceRepository(Database& db) : m_db(db) {}

    /// False while nobody has merged, split or moved anything: then every message is in its home.
    [[nodiscard]] Result<bool> isInUse();
    /// Follows merges.
    [[nodiscard]] Result<ConversationId> shownIn(ConversationId conversation);
    /// What one conversation is merged into; invalid where it stands by itself.
    [[nodiscard]] Result<ConversationId> mergedInto(ConversationId conversation);
    /// A conversation and all that are merged into it, directly or not.
    [[nodiscard]] Result<QList<ConversationId>> partsOf(ConversationId conversation);
    /// The home of a message; nullopt where it is shown in its home.
    [[nodiscard]] Result<std::optional<ConversationId>> homeOf(MessageId message);

    /// Shows one conversation's messages with another's; invalid takes that back. Gives the conversations that changed.
    [[nodiscard]] Result<QSet<ConversationId>> merge(ConversationId from, ConversationId into);
    /// Where members put these; invalid where they left them to threading.
    [[nodiscard]] Result<QHash<QString, ConversationId>> placesOf(const QStringList& messageIds);
    /// Puts messages, by Message-ID, into existing conversations; invalid leaves them to threading again.
    [[nodiscard]] Result<QSet<ConversationId>> put(const QHash<QString, ConversationId>& places);
    struct Settled
    {
        ConversationId shown;
        QSet<ConversationId> touched; ///< more than one where it took others along
    };
    /// Shows a message that has just been stored in its home where it belongs.
    [[nodiscard]] Result<Settled> settle(const domain::Message& message);

private:
    struct Located
    {
        MessageId id;
        ConversationId home;
        ConversationId shown;
        domain::Placement placement; ///< by threading
        bool displaced = false;
    };

    [[nodiscard]] ConversationId shown(ConversationId own);
    [[nodiscard]] QList<Located> ofHome(ConversationId home);
    void arrange(ConversationId home, QSet<ConversationId>& touched);
    void locate(const Located& message, ConversationId own, QSet<ConversationId>& touched);
    void bringAlong(ConversationId conversation);
    void refresh(const QSet<ConversationId>& touched);

    Database& m_db;
};

} // namespace svarbord::storage
