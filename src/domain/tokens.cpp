// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tokens.h"

#include <QRegularExpression>

namespace svarbord::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression& tokenForm()
{
    static const QRegularExpression form(uR"(\{([a-z]+\.[a-z_]+)(?:\|([^{}|<>]*))?\})"_s);
    return form;
}

} // namespace

QString fillTokens(const QString& text, const TokenValues& values, TokenForm form)
{
    QString filled;
    qsizetype done = 0;
    auto tokens = tokenForm().globalMatch(text);
    while (tokens.hasNext()) {
        const QRegularExpressionMatch token = tokens.next();
        filled += QStringView(text).mid(done, token.capturedStart() - done);
        done = token.capturedEnd();
        const auto value = values.constFind(token.captured(1));
        if (value == values.constEnd())
            filled += token.capturedView();
        else if (value->isEmpty())
            filled += token.capturedView(2);
        else
            filled += form == TokenForm::Html ? value->toHtmlEscaped() : *value;
    }
    filled += QStringView(text).mid(done);
    return filled;
}

QStringList unknownTokens(const QString& text, const TokenValues& values)
{
    QStringList unknown;
    auto tokens = tokenForm().globalMatch(text);
    while (tokens.hasNext()) {
        const QString name = tokens.next().captured(1);
        if (!values.contains(name) && !unknown.contains(name))
            unknown += name;
    }
    return unknown;
}

NameParts namePartsOf(const QString& name)
{
    QString full = name.simplified();
    if (full.contains(u'@'))
        return {}; // an address is no name
    if (const qsizetype comma = full.indexOf(u','); comma > 0)
        full = (full.mid(comma + 1) + u' ' + full.left(comma)).simplified();
    const QStringList words = full.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    return {full, words.first(), words.size() > 1 ? words.last() : QString()};
}

void addName(TokenValues& values, const QString& prefix, const QString& name)
{
    const NameParts parts = namePartsOf(name);
    values.insert(prefix + u".full_name"_s, parts.full);
    values.insert(prefix + u".first_name"_s, parts.first);
    values.insert(prefix + u".last_name"_s, parts.last);
}

} // namespace svarbord::domain
