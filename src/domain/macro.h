// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/operation.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace svarbord::domain {

/// One act of a macro. value: member ("" nobody, "me" whoever runs it), status, priority number, tag or snippet id.
struct MacroStep
{
    enum class Kind { Assign, SetStatus, SetPriority, AddTag, RemoveTag, Snippet };
    Kind kind = Kind::SetStatus;
    QString value;

    bool operator==(const MacroStep&) const = default;
};

/// A named list of acts, run by a key or from the palette; one undo takes all of it back. Shared under its id.
struct Macro
{
    static constexpr QStringView area = u"macro";

    QString id;
    QString name;
    QString key; ///< portable text of a key sequence; may be empty
    QList<MacroStep> steps;

    bool operator==(const Macro&) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Macro fromJson(const QString& id, const QJsonObject& object);
    /// The saved replies it writes, in order.
    [[nodiscard]] QStringList snippets() const;
};

/// What the macro decides about these conversations, for one act of the journal; saved replies are left out.
[[nodiscard]] QList<Operation> operationsOf(const Macro& macro, const QList<ConversationId>& targets,
                                            const MemberId& self);

} // namespace svarbord::domain
