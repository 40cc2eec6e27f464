// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sender_style.h"

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

QJsonObject SenderStyle::toJson() const
{
    return {{u"from"_s, fromName == FromName::Company ? u"company"_s : u"agent-and-company"_s},
            {u"html"_s, signatureHtml},
            {u"text"_s, signatureText}};
}

SenderStyle SenderStyle::fromJson(const QJsonObject& object)
{
    SenderStyle style;
    if (object[u"from"].toString() == u"company")
        style.fromName = FromName::Company;
    style.signatureHtml = object[u"html"].toString();
    style.signatureText = object[u"text"].toString();
    return style;
}

QString senderName(FromName style, const QString& agent, const QString& company)
{
    if (company.isEmpty())
        return agent;
    if (style == FromName::Company || agent.isEmpty() || agent == company)
        return company;
    return u"%1, %2"_s.arg(agent, company);
}

} // namespace svarbord::domain
