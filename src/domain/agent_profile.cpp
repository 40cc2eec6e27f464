// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agent_profile.h"

#include <QUrl>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

QJsonObject AgentProfile::toJson() const
{
    return {
        {u"name"_s, name}, {u"meetingLink"_s, meetingLink}, {u"picture"_s, QString::fromLatin1(picture.toBase64())}};
}

AgentProfile AgentProfile::fromJson(const QJsonObject& object)
{
    AgentProfile profile;
    profile.name = object[u"name"].toString();
    profile.meetingLink = meetingAddress(object[u"meetingLink"].toString());
    profile.picture = QByteArray::fromBase64(object[u"picture"].toString().toLatin1());
    if (profile.picture.size() > mostPictureBytes)
        profile.picture.clear();
    return profile;
}

bool mayKeepProfile(const Member& author, const Operation& operation)
{
    if (operation.kind != OperationKind::SetShared || operation.payload[u"area"].toString() != AgentProfile::area)
        return true;
    return operation.payload[u"key"].toString() == author.id.value || author.role == Role::Administrator;
}

QString meetingAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    const QUrl url(text.contains(u"://"_s) ? text : u"https://"_s + text, QUrl::StrictMode);
    const bool good =
        url.isValid() && url.scheme() == u"https"_s && url.host().contains(u'.') && url.userInfo().isEmpty();
    return good ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace svarbord::domain
