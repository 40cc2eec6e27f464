// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/outbox_text.h"

#include "viewmodels/text.h"

#include <QCoreApplication>

namespace svarbord::viewmodels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::viewmodels::OutboxText)
};

QString queuedSentence(const domain::OutboxEntry& entry, Timestamp now)
{
    constexpr std::chrono::seconds soon{61};
    const auto wait = std::chrono::ceil<std::chrono::seconds>(entry.notBefore - now);
    if (entry.attempts > 0 && wait > std::chrono::seconds{0})
        return Text::tr("Tried %n time(s), next time %1.", nullptr, entry.attempts)
            .arg(relativeDateTime(entry.notBefore, now));
    if (wait <= std::chrono::seconds{0})
        return Text::tr("Waits for the connection to the mail server.");
    if (wait < soon)
        return Text::tr("Leaves in %n second(s).", nullptr, static_cast<int>(wait.count()));
    return Text::tr("Leaves %1.").arg(relativeDateTime(entry.notBefore, now));
}

QString stateSentence(const domain::OutboxEntry& entry, Timestamp now)
{
    using enum domain::OutboxState;
    switch (entry.state) {
    case Queued:
        return queuedSentence(entry, now);
    case Sending:
        return Text::tr("On its way.");
    case Sent:
        return Text::tr("Sent.");
    case Failed:
        return Text::tr("Not sent.");
    case Unknown:
        return Text::tr("It is not certain yet whether it left: the Sent folder will tell.");
    case Cancelled:
        return Text::tr("Discarded.");
    case Held:
        return Text::tr("Held back.");
    }
    return {};
}

} // namespace

QString outboxSentence(const domain::OutboxEntry& entry, Timestamp now)
{
    const QString state = stateSentence(entry, now);
    const bool tellsAll = entry.state == domain::OutboxState::Unknown || entry.problem.isEmpty();
    return tellsAll ? state : state + QLatin1Char(' ') + entry.problem;
}

QString outboxSentence(const services::OutboxLine& line, Timestamp now)
{
    if (const QString reason = services::mailboxIsOff(line, now); !reason.isEmpty())
        return reason;
    if (!line.isElsewhere())
        return outboxSentence(line.entry, now);
    if (!line.sender.isEmpty())
        return Text::tr("It leaves now, from the machine of %1.").arg(line.sender);
    const bool isDue = line.entry.notBefore <= now;
    if (!line.isAccountHere)
        return isDue ? Text::tr("Waits for a machine that has %1.").arg(line.account)
                     : Text::tr("Leaves %1, from a machine that has %2.")
                           .arg(relativeDateTime(line.entry.notBefore, now), line.account);
    return isDue ? Text::tr("Waits for the first machine of the team that reaches the mail server.")
                 : Text::tr("Leaves %1, from whichever machine of the team is on then.")
                       .arg(relativeDateTime(line.entry.notBefore, now));
}

bool isNews(const domain::OutboxEntry& entry)
{
    return entry.state == domain::OutboxState::Sent || entry.state == domain::OutboxState::Cancelled;
}

bool needsDecision(const domain::OutboxEntry& entry)
{
    return entry.state == domain::OutboxState::Failed || entry.state == domain::OutboxState::Held;
}

} // namespace svarbord::viewmodels
