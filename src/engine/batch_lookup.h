// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/threading.h"
#include "engine/incoming_mail.h"
#include "storage/message_repository.h"

#include <QHash>

namespace svarbord::engine {

/// What the database and the batch itself know about the mails of one batch: asked for once for all Message-IDs,
/// kept up as the batch's own mails are stored.
class BatchLookup final : public domain::ThreadLookup
{
public:
    explicit BatchLookup(storage::Database& db) : m_db(db) {}

    [[nodiscard]] Status load(const std::vector<IncomingMail>& mails);
    void add(const domain::Message& message, storage::MessagePlace place);

    [[nodiscard]] std::optional<storage::MessagePlace> stored(const QString& messageId) const;
    [[nodiscard]] std::optional<ConversationId> holding(const QString& messageId) const override;
    [[nodiscard]] std::optional<ConversationId> waitingFor(const QString& messageId) const override;
    [[nodiscard]] bool exists(ConversationId conversation) const override;
    /// Whether members moved anything: then stored messages are found by their homes (domain/placing.h).
    [[nodiscard]] bool arePlacesInUse() const { return m_placesInUse; }
    /// Where a conversation's messages are shown.
    [[nodiscard]] ConversationId shownIn(ConversationId conversation) const;
    [[nodiscard]] QList<domain::SubjectCandidate> withSubject(const QString& key) const override;

    /// The Timestamp from which subjects are looked up; set before each mail is placed.
    void setDate(Timestamp date) { m_date = date; }

private:
    [[nodiscard]] Status findHomes();

    storage::Database& m_db;
    QHash<QString, storage::MessagePlace> m_stored;
    QHash<QString, storage::MessagePlace> m_waiting;
    Timestamp m_date{};
    bool m_placesInUse = false;
};

} // namespace svarbord::engine
