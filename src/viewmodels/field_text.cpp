// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/field_text.h"

#include <QCoreApplication>
#include <QDate>

namespace svarbord::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = domain::ContactField::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::viewmodels::FieldText)
};

} // namespace

QList<std::pair<QString, QString>> choicesOf(const domain::ContactField& field)
{
    QList<std::pair<QString, QString>> choices;
    if (field.kind == Kind::YesNo)
        return {{u"yes"_s, Text::tr("Yes")}, {u"no"_s, Text::tr("No")}};
    if (field.kind == Kind::Choice)
        for (const QString& choice : field.choices)
            choices.append({choice, choice});
    return choices;
}

QString fieldText(const domain::ContactField& field, const QString& value, const QLocale& locale)
{
    for (const auto& [kept, shown] : choicesOf(field))
        if (kept == value)
            return shown;
    if (field.kind == Kind::Date)
        if (const QDate date = QDate::fromString(value, Qt::ISODate); date.isValid())
            return locale.toString(date, QLocale::ShortFormat);
    QString number = value;
    if (field.kind == Kind::Number)
        number.replace(u"."_s, locale.decimalPoint());
    return number;
}

} // namespace svarbord::viewmodels
