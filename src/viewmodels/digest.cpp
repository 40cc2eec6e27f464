// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/digest.h"

#include "viewmodels/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::viewmodels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::viewmodels::Digest)
};

constexpr qsizetype mostNamed = 10;

QString lineOf(const domain::ConversationRow& row, Timestamp now, const QLocale& locale)
{
    const QString who = row.customerName.isEmpty() ? row.customerAddress : row.customerName;
    const QString what = row.subject.isEmpty() ? Text::tr("(no subject)") : row.subject;
    return Text::tr("%1: %2 (%3)", "customer, subject, when")
        .arg(who, what, relativeDateTime(row.lastActivity, now, locale));
}

QString lineOf(const domain::OutboxEntry& entry, Timestamp, const QLocale&)
{
    const QString what = entry.subject.isEmpty() ? Text::tr("(no subject)") : entry.subject;
    return entry.problem.isEmpty() ? what : what + u". "_s + entry.problem.simplified();
}

template <typename Item>
QString part(const QString& title, const QList<Item>& items, Timestamp now, const QLocale& locale)
{
    if (items.isEmpty())
        return {};
    QString text = u"%1 (%2)\n"_s.arg(title, locale.toString(items.size()));
    for (const Item& item : items.first(std::min(mostNamed, items.size())))
        text += u"- "_s + lineOf(item, now, locale) + u'\n';
    if (items.size() > mostNamed)
        text += u"  "_s + Text::tr("and %n more", nullptr, static_cast<int>(items.size() - mostNamed)) + u'\n';
    return text + u'\n';
}

} // namespace

std::optional<DigestMail> writeDigest(const DigestContent& content, Timestamp now, const QLocale& locale)
{
    if (content.count() == 0)
        return std::nullopt;
    DigestMail mail;
    mail.subject =
        Text::tr("%1: %n thing(s) wait for you", "name of the workspace", content.count()).arg(content.workspace);
    mail.text = part(Text::tr("Customers who wait for your answer"), content.answers, now, locale) +
                part(Text::tr("You were mentioned"), content.mentions, now, locale) +
                part(Text::tr("Taken by nobody"), content.unassigned, now, locale) +
                part(Text::tr("Could not be sent"), content.notSent, now, locale) +
                Text::tr("Svarbord writes this once a day, when something waits. It is switched off in the settings, "
                         "under Notifications.") +
                u'\n';
    return mail;
}

} // namespace svarbord::viewmodels
