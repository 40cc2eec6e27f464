// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/erasure_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace svarbord::viewmodels {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::viewmodels::ErasureText)
};

int count(const QJsonObject& numbers, QStringView name)
{
    return static_cast<int>(numbers[name].toInteger());
}

QString takenOut(const QJsonObject& erased)
{
    const QStringList parts{Text::tr("%n conversation(s)", nullptr, count(erased, u"conversations")),
                            Text::tr("%n mail(s)", nullptr, count(erased, u"messages")),
                            Text::tr("%n file(s)", nullptr, count(erased, u"files")),
                            Text::tr("%n decision(s)", nullptr, count(erased, u"decisions"))};
    return Text::tr("Taken out for good: %1.", "2 conversations, 3 mails, 1 file, 4 decisions")
        .arg(QLocale().createSeparatedList(parts));
}

QString leftOver(const QJsonObject& remaining)
{
    const QStringList parts{Text::tr("%n contact(s)", nullptr, count(remaining, u"contacts")),
                            Text::tr("%n conversation(s)", nullptr, count(remaining, u"conversations")),
                            Text::tr("%n mail(s)", nullptr, count(remaining, u"messages")),
                            Text::tr("%n mail(s) in the outbox", nullptr, count(remaining, u"outbox"))};
    return Text::tr("Still there: %1. Erase once more.", "1 contact, 0 conversations, 2 mails, 0 mails in the outbox")
        .arg(QLocale().createSeparatedList(parts));
}

} // namespace

QString erasureSentences(const QJsonObject& proof)
{
    const QJsonObject remaining = proof[u"remaining"].toObject();
    const QJsonObject erased = proof[u"erased"].toObject();
    const bool isShared = proof[u"team"].toBool();
    QStringList lines{takenOut(erased)};
    if (!proof[u"complete"].toBool())
        lines += leftOver(remaining);
    else
        lines += isShared ? Text::tr("A search for traces on this computer afterwards found none.")
                          : Text::tr("A search for traces afterwards found none.");
    if (isShared)
        lines += Text::tr("Colleagues’ computers keep what they hold until it is erased there, too.");
    if (const int kept = count(erased, u"inTheLog"); isShared && kept > 0)
        lines += Text::tr("The team’s journal keeps %n of the decisions.", nullptr, kept);
    if (const int mentions = count(remaining, u"mentionsInOtherMails"); mentions > 0)
        lines += Text::tr("%n mail(s) of other people still name the address.", nullptr, mentions);
    return lines.join(u'\n');
}

} // namespace svarbord::viewmodels
