// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "domain/outbox.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace svarbord::ui {

/// The words of a conversation's timeline: events, times, sizes, reasons.
class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::ui::TimelineText)

public:
    TimelineText(QHash<MemberId, QString> members, QLocale locale, Timestamp now);

    [[nodiscard]] QString member(const MemberId& id) const;
    /// "Kari assigned this to Ola"; empty for what is not shown as an event.
    [[nodiscard]] QString event(const domain::TimelineEvent& event) const;
    /// "14:29", with the day before it when withDay: "today 14:29", "Monday 14:29", "3 March 14:29".
    [[nodiscard]] QString time(Timestamp time, bool withDay) const;
    [[nodiscard]] QString exactTime(Timestamp time) const;
    [[nodiscard]] bool sameDay(Timestamp one, Timestamp other) const;
    [[nodiscard]] QString size(qint64 bytes) const;
    /// Why a message is in this conversation, as a sentence.
    [[nodiscard]] QString reason(const domain::Placement& placement) const;
    [[nodiscard]] QString outboxState(const domain::OutboxEntry& entry) const;

private:
    QHash<MemberId, QString> m_members;
    QLocale m_locale;
    Timestamp m_now;
};

} // namespace svarbord::ui
