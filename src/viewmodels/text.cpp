// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::viewmodels {

namespace {

QDateTime local(Timestamp time)
{
    return toDateTime(time).toLocalTime();
}

} // namespace

QString statusName(const QString& statusId)
{
    if (statusId == u"new")
        return QCoreApplication::translate("Text", "New", "status of a ticket");
    if (statusId == u"open")
        return QCoreApplication::translate("Text", "Open", "status of a ticket");
    if (statusId == u"waiting")
        return QCoreApplication::translate("Text", "Waiting for customer", "status of a ticket");
    if (statusId == u"closed")
        return QCoreApplication::translate("Text", "Closed", "status of a ticket");
    return statusId;
}

QString priorityName(domain::Priority priority)
{
    switch (priority) {
    case domain::Priority::Low:
        return QCoreApplication::translate("Text", "Low", "priority");
    case domain::Priority::Normal:
        return QCoreApplication::translate("Text", "Normal", "priority");
    case domain::Priority::High:
        return QCoreApplication::translate("Text", "High", "priority");
    case domain::Priority::Urgent:
        return QCoreApplication::translate("Text", "Urgent", "priority");
    }
    return {};
}

QString viewName(domain::View view)
{
    switch (view) {
    case domain::View::AllOpen:
        return QCoreApplication::translate("Text", "All open", "view of the inbox");
    case domain::View::Mine:
        return QCoreApplication::translate("Text", "Mine", "view of the inbox");
    case domain::View::Unassigned:
        return QCoreApplication::translate("Text", "Unassigned", "view of the inbox");
    case domain::View::Mentions:
        return QCoreApplication::translate("Text", "Mentions", "view of the inbox");
    case domain::View::Snoozed:
        return QCoreApplication::translate("Text", "Snoozed", "view of the inbox");
    case domain::View::Sent:
        return QCoreApplication::translate("Text", "Sent", "view of the inbox");
    case domain::View::Closed:
        return QCoreApplication::translate("Text", "Closed", "view of the inbox");
    case domain::View::Spam:
        return QCoreApplication::translate("Text", "Spam", "view of the inbox");
    case domain::View::All:
        return QCoreApplication::translate("Text", "All", "view of the inbox");
    }
    return {};
}

QString languageName(const QString& bcp47)
{
    const QString code = bcp47.section(u'-', 0, 0);
    if (code == u"nb" || code == u"no")
        return QCoreApplication::translate("Text", "Norwegian", "language");
    if (code == u"nn")
        return QCoreApplication::translate("Text", "Norwegian Nynorsk", "language");
    if (code == u"da")
        return QCoreApplication::translate("Text", "Danish", "language");
    if (code == u"sv")
        return QCoreApplication::translate("Text", "Swedish", "language");
    if (code == u"en")
        return QCoreApplication::translate("Text", "English", "language");
    if (code == u"de")
        return QCoreApplication::translate("Text", "German", "language");
    if (code == u"fi")
        return QCoreApplication::translate("Text", "Finnish", "language");
    if (code == u"fr")
        return QCoreApplication::translate("Text", "French", "language");
    const QLocale::Language language = QLocale(code).language();
    return code.isEmpty() || language == QLocale::C ? QString() : QLocale::languageToString(language);
}

QString relativeTime(Timestamp time, Timestamp now, const QLocale& locale)
{
    const QDateTime then = local(time);
    const QDate today = local(now).date();
    const qint64 days = then.date().daysTo(today);
    if (days == 0)
        return locale.toString(then.time(), QLocale::ShortFormat);
    if (days == 1)
        return QCoreApplication::translate("Text", "yesterday");
    if (days == -1)
        return QCoreApplication::translate("Text", "tomorrow");
    if (days > 1 && days < 7)
        return locale.dayName(then.date().dayOfWeek(), QLocale::LongFormat);
    if (then.date().year() == today.year() || (days > 0 && days < 180))
        return locale.toString(then.date(),
                               QCoreApplication::translate("Text", "d MMM", "date format: day and short month"));
    return locale.toString(then.date(),
                           QCoreApplication::translate("Text", "MMM yyyy", "date format: short month and year"));
}

QString relativeDateTime(Timestamp time, Timestamp now, const QLocale& locale)
{
    const QString day = relativeTime(time, now, locale);
    const QDateTime then = local(time);
    if (then.date() == local(now).date())
        return day;
    return u"%1 %2"_s.arg(day, locale.toString(then.time(), QLocale::ShortFormat));
}

QString exactTime(Timestamp time, const QLocale& locale)
{
    const QDateTime then = local(time);
    return u"%1 %2"_s.arg(locale.toString(then.date(), QLocale::LongFormat),
                          locale.toString(then.time(), QLocale::ShortFormat));
}

QString accessibleSentence(const domain::ConversationRow& row, const QString& assigneeName, Timestamp now,
                           const QLocale& locale)
{
    QStringList parts;
    if (row.unread)
        parts += QCoreApplication::translate("Text", "Unread", "conversation, for screen readers");
    parts += row.customerName.isEmpty() ? row.customerAddress : row.customerName;
    parts += row.subject.isEmpty() ? QCoreApplication::translate("Text", "no subject") : row.subject;
    parts += statusName(row.statusId);
    if (row.priority > domain::Priority::Normal)
        parts += QCoreApplication::translate("Text", "priority %1").arg(priorityName(row.priority));
    parts += assigneeName.isEmpty() ? QCoreApplication::translate("Text", "assigned to nobody")
                                    : QCoreApplication::translate("Text", "assigned to %1").arg(assigneeName);
    parts += relativeDateTime(row.lastActivity, now, locale);
    if (row.hasAttachments)
        parts += QCoreApplication::translate("Text", "has attachments");
    if (row.hasDraft)
        parts += QCoreApplication::translate("Text", "has a draft");
    if (row.sendProblem)
        parts += QCoreApplication::translate("Text", "a reply could not be sent");
    if (!row.snippet.isEmpty())
        parts += row.snippet;
    return parts.join(u", "_s);
}

} // namespace svarbord::viewmodels
