// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"

#include <array>

namespace svarbord::domain {

namespace {

struct KindName
{
    OperationKind kind;
    const char16_t* name;
};

constexpr std::array<KindName, 17> kindNames{{
    {OperationKind::Assign, u"assign"},
    {OperationKind::SetStatus, u"set-status"},
    {OperationKind::SetPriority, u"set-priority"},
    {OperationKind::AddTag, u"add-tag"},
    {OperationKind::RemoveTag, u"remove-tag"},
    {OperationKind::Comment, u"comment"},
    {OperationKind::RetractComment, u"retract-comment"},
    {OperationKind::Snooze, u"snooze"},
    {OperationKind::SetSpam, u"set-spam"},
    {OperationKind::MarkRead, u"mark-read"},
    {OperationKind::Follow, u"follow"},
    {OperationKind::Merge, u"merge"},
    {OperationKind::Place, u"place"},
    {OperationKind::SetShared, u"set-shared"},
    {OperationKind::EditContact, u"edit-contact"},
    {OperationKind::MergeContacts, u"merge-contacts"},
    {OperationKind::SplitContacts, u"split-contacts"},
}};

} // namespace

QString operationKindName(OperationKind kind)
{
    for (const KindName& entry : kindNames)
        if (entry.kind == kind)
            return QString::fromUtf16(entry.name);
    return {};
}

std::optional<OperationKind> operationKindFromName(QStringView name)
{
    for (const KindName& entry : kindNames)
        if (name == QStringView(entry.name))
            return entry.kind;
    return std::nullopt;
}

} // namespace svarbord::domain
