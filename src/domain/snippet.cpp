// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snippet.h"

#include <QRegularExpression>
#include <QStringList>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Best first: what a reader of the language understands next to it.
QStringList nearest(const QString& language)
{
    if (language == u"nb")
        return {u"nb"_s, u"da"_s, u"sv"_s, u"en"_s};
    if (language == u"da")
        return {u"da"_s, u"nb"_s, u"sv"_s, u"en"_s};
    if (language == u"sv")
        return {u"sv"_s, u"nb"_s, u"da"_s, u"en"_s};
    return {language, u"en"_s};
}

} // namespace

QString writingLanguage(const QString& language)
{
    const QString primary = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return primary == u"no" || primary == u"nn" ? u"nb"_s : primary;
}

QString Snippet::textFor(const QString& language) const
{
    for (const QString& near : nearest(writingLanguage(language)))
        if (const QString text = texts.value(near); !text.isEmpty())
            return text;
    for (const QString& text : texts)
        if (!text.isEmpty())
            return text;
    return {};
}

QJsonObject Snippet::toJson() const
{
    QJsonObject byLanguage;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        byLanguage.insert(text.key(), text.value());
    return {{u"name"_s, name}, {u"shortcut"_s, shortcut}, {u"texts"_s, byLanguage}};
}

Snippet Snippet::fromJson(const QString& id, const QJsonObject& object)
{
    Snippet snippet;
    snippet.id = id;
    snippet.name = object[u"name"].toString();
    snippet.shortcut = object[u"shortcut"].toString();
    const QJsonObject byLanguage = object[u"texts"].toObject();
    for (auto text = byLanguage.constBegin(); text != byLanguage.constEnd(); ++text)
        snippet.texts.insert(text.key(), text.value().toString());
    return snippet;
}

bool Snippet::isShortcut(const QString& text)
{
    static const QRegularExpression form(u"^[\\w-]{1,32}$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

} // namespace svarbord::domain
