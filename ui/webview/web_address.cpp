// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/web_address.h"

#include <QRandomGenerator>
#include <QStringList>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

WebAddress::WebAddress()
    : m_key(QString::number(QRandomGenerator::system()->generate64(), 36) +
            QString::number(QRandomGenerator::system()->generate64(), 36))
{}

QUrl WebAddress::page(int number) const
{
    return QUrl(u"svarbord://mail/page/%1/%2"_s.arg(m_key).arg(number));
}

QString WebAddress::inlineImage(MessageId message, const QString& contentId) const
{
    return u"svarbord://mail/inline/%1/%2/%3"_s.arg(m_key, message.toText(),
                                                    QString::fromLatin1(QUrl::toPercentEncoding(contentId)));
}

QString WebAddress::act(QStringView name, const QString& argument) const
{
    return u"svarbord://mail/act/%1/%2/%3"_s.arg(m_key, name, QString::fromLatin1(QUrl::toPercentEncoding(argument)));
}

QStringList WebAddress::parts(const QUrl& url, QStringView kind) const
{
    if (url.scheme() != QLatin1String(scheme))
        return {};
    const QString path = url.path(QUrl::FullyEncoded);
    const QString prefix = u"/%1/%2/"_s.arg(kind, m_key);
    return path.startsWith(prefix) ? path.mid(prefix.size()).split(u'/') : QStringList();
}

bool WebAddress::isPage(const QUrl& url) const
{
    return parts(url, u"page").size() == 1;
}

std::optional<WebAddress::Inline> WebAddress::toInline(const QUrl& url) const
{
    const QStringList found = parts(url, u"inline");
    if (found.size() != 2)
        return std::nullopt;
    const auto message = MessageId::fromText(found.first());
    if (!message)
        return std::nullopt;
    return Inline{*message, QUrl::fromPercentEncoding(found.last().toLatin1())};
}

std::optional<WebAddress::Act> WebAddress::toAct(const QUrl& url) const
{
    const QStringList found = parts(url, u"act");
    if (found.size() != 2)
        return std::nullopt;
    return Act{found.first(), QUrl::fromPercentEncoding(found.last().toLatin1())};
}

} // namespace svarbord::ui
