// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"
#include "ctl/json.h"
#include "ctl/open_workspace.h"
#include "ctl/verb.h"
#include "services/availability_service.h"

#include <QCoroFuture>

#include <QDateTime>
#include <QJsonObject>

namespace svarbord::ctl {

namespace {

using namespace Qt::Literals::StringLiterals;
using services::AvailabilityService;
using Task = QCoro::Task<Result<QJsonValue>>;

const QString usage = u"member away [MEMBER] [--until TIME] [--note T]: TIME as 2026-11-23T08:00, in local time "
                      "where it names no zone"_s;

MemberId memberIn(const CommandLine& line, const AvailabilityService& availability)
{
    return line.positional().isEmpty() ? availability.self() : MemberId{line.positional().first()};
}

QJsonObject standingJson(AvailabilityService& availability, const MemberId& member)
{
    availability.reload();
    const domain::Standing standing = availability.of(member);
    return {{u"id"_s, member.value},
            {u"away"_s, standing.availability == domain::Availability::Away},
            {u"until"_s, standing.until == Timestamp{} ? QJsonValue()
                                                       : QJsonValue(toDateTime(standing.until).toString(Qt::ISODate))},
            {u"note"_s, standing.note}};
}

Task away(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {u"until"_s, u"note"_s}, {});
    if (!line)
        co_return fail(line.error());
    if (line->positional().size() > 1)
        co_return usageError(usage);
    Timestamp until{};
    if (line->has(u"until"_s)) {
        const QDateTime time = QDateTime::fromString(line->value(u"until"_s), Qt::ISODate);
        if (!time.isValid())
            co_return usageError(usage);
        until = fromDateTime(time);
    }
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    AvailabilityService& availability = *(*workspace)->availability;
    const MemberId member = memberIn(*line, availability);
    const Status told = co_await availability.goAway(member, until, line->value(u"note"_s));
    if (!told)
        co_return fail(told.error());
    co_return QJsonValue(standingJson(availability, member));
}

Task back(Context context, QStringList words)
{
    const auto line = CommandLine::parse(words, {}, {});
    if (!line)
        co_return fail(line.error());
    if (line->positional().size() > 1)
        co_return usageError(u"member back [MEMBER]"_s);
    const auto workspace = openWorkspace(context);
    if (!workspace)
        co_return fail(workspace.error());
    AvailabilityService& availability = *(*workspace)->availability;
    const MemberId member = memberIn(*line, availability);
    const Status told = co_await availability.comeBack(member);
    if (!told)
        co_return fail(told.error());
    co_return QJsonValue(standingJson(availability, member));
}

} // namespace

QList<Verb> availabilityVerbs()
{
    return {{u"member away"_s, u"[MEMBER] [--until TIME] [--note T]"_s, away}, {u"member back"_s, u"[MEMBER]"_s, back}};
}

} // namespace svarbord::ctl
