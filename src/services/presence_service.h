// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "domain/presence.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace svarbord::engine {
class TeamSync;
}

namespace svarbord::services {

/// A colleague who has a conversation before him just now.
struct Colleague
{
    MemberId member;
    QString name;
    domain::Activity activity = domain::Activity::Viewing;

    bool operator==(const Colleague&) const = default;
};

/// Who else views or writes (INB-18). Empty while the workspace is not shared or the mailbox is out of reach. sync must
/// outlive it.
class PresenceService : public QObject
{
    Q_OBJECT

public:
    explicit PresenceService(engine::TeamSync& sync, QObject* parent = nullptr);

    /// What is done at this desk, for colleagues to see.
    void show(domain::Activity activity, ConversationId conversation = {});
    /// Each colleague once, those who write first.
    [[nodiscard]] QList<Colleague> at(ConversationId conversation) const;
    /// Those that some colleague has before him.
    [[nodiscard]] QSet<ConversationId> conversations() const;
    /// The other members who are at work; nothing while that cannot be told.
    [[nodiscard]] std::optional<QSet<MemberId>> online() const;

signals:
    /// Somebody came, went, or does something else now.
    void changed();

private:
    engine::TeamSync& m_sync;
};

} // namespace svarbord::services
