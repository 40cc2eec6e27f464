// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/operation.h"

#include <QStringList>

#include <array>

namespace svarbord::domain {

namespace {

struct KindName
{
    OperationKind kind;
    const char16_t* name;
};

constexpr std::array<KindName, 26> kindNames{{
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
    {OperationKind::Found, u"found"},
    {OperationKind::RequestJoin, u"request-join"},
    {OperationKind::SetMember, u"set-member"},
    {OperationKind::AdmitDevice, u"admit-device"},
    {OperationKind::WithdrawDevice, u"withdraw-device"},
    {OperationKind::Claim, u"claim"},
    {OperationKind::Release, u"release"},
    {OperationKind::Done, u"done"},
    {OperationKind::CallOff, u"call-off"},
}};

} // namespace

QString SeenMail::toText() const
{
    if (until == Timestamp{})
        return {};
    QStringList keys;
    for (const qint64 key : newest)
        keys.append(QString::number(key));
    return QString::number(toMs(until)) + u':' + keys.join(u',');
}

SeenMail SeenMail::fromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return {};
    SeenMail seen;
    seen.until = fromMs(text.first(colon).toLongLong());
    for (const QStringView key : text.sliced(colon + 1).tokenize(u',', Qt::SkipEmptyParts))
        seen.newest.append(key.toLongLong());
    return seen;
}

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

int operationKindCount()
{
    return static_cast<int>(kindNames.size());
}

} // namespace svarbord::domain
