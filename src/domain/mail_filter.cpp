// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mail_filter.h"

#include <algorithm>
#include <array>

namespace svarbord::domain {

namespace {

using Field = MailFilter::Field;
using Effect = MailFilter::Effect;

constexpr std::array<QLatin1StringView, 4> fieldNames{QLatin1StringView("sender"), QLatin1StringView("domain"),
                                                      QLatin1StringView("subject"), QLatin1StringView("header")};
constexpr std::array<QLatin1StringView, 3> effectNames{QLatin1StringView("allow"), QLatin1StringView("spam"),
                                                       QLatin1StringView("ignore")};

/// What a newer version wrote and this one does not know becomes fallback.
template <typename Value, size_t Size>
Value named(const std::array<QLatin1StringView, Size>& names, const QString& name, Value fallback)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? fallback : static_cast<Value>(found - names.begin());
}

bool isInDomain(const QString& address, const QString& domain)
{
    const QString host = address.mid(address.lastIndexOf(u'@') + 1);
    return host.compare(domain, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + domain, Qt::CaseInsensitive);
}

/// Smaller decides.
int rank(Effect effect)
{
    switch (effect) {
    case Effect::Allow:
        return 0;
    case Effect::Ignore:
        return 1;
    case Effect::Spam:
        return 2;
    }
    return 2;
}

} // namespace

bool MailFilter::catches(const MailTraits& mail) const
{
    if (text.isEmpty() || (inbox.isValid() && inbox != mail.inbox))
        return false;
    switch (field) {
    case Field::Sender:
        return mail.from.address.compare(text, Qt::CaseInsensitive) == 0;
    case Field::Domain:
        return isInDomain(mail.from.address, text.startsWith(u'@') ? text.mid(1) : text);
    case Field::Subject:
        return mail.subject.contains(text, Qt::CaseInsensitive);
    case Field::Header:
        break;
    }
    const QStringList values = mail.header ? mail.header(header) : QStringList();
    return std::ranges::any_of(values,
                               [this](const QString& value) { return value.contains(text, Qt::CaseInsensitive); });
}

QJsonObject MailFilter::toJson() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("field"), fieldNames.at(static_cast<size_t>(field))},
            {QStringLiteral("header"), header},
            {QStringLiteral("text"), text},
            {QStringLiteral("effect"), effectNames.at(static_cast<size_t>(effect))},
            {QStringLiteral("inbox"), inbox.value}};
}

MailFilter MailFilter::fromJson(const QString& id, const QJsonObject& object)
{
    MailFilter filter;
    filter.id = id;
    filter.name = object[u"name"].toString();
    filter.field = named(fieldNames, object[u"field"].toString(), Field::Sender);
    filter.header = object[u"header"].toString();
    filter.text = object[u"text"].toString();
    filter.effect = named(effectNames, object[u"effect"].toString(), Effect::Allow);
    filter.inbox = {object[u"inbox"].toString()};
    return filter;
}

const MailFilter* decidingFilter(const QList<MailFilter>& filters, const MailTraits& mail)
{
    const MailFilter* deciding = nullptr;
    for (const MailFilter& filter : filters)
        if (filter.catches(mail) && (!deciding || rank(filter.effect) < rank(deciding->effect)))
            deciding = &filter;
    return deciding;
}

} // namespace svarbord::domain
