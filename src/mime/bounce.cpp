// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/bounce.h"

#include "mime/charset.h"
#include "mime/header_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace svarbord::mime {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype maxTextLooked = 16 * 1024;
constexpr qsizetype maxReason = 500;

/// What follows "rfc822;" or "smtp;" in a DSN field.
QByteArrayView typedValue(QByteArrayView value)
{
    const qsizetype semicolon = value.indexOf(';');
    return semicolon < 0 || semicolon > 20 ? value.trimmed() : value.sliced(semicolon + 1).trimmed();
}

QString statusIn(QStringView text)
{
    static const QRegularExpression code(uR"((?<![\d.])([45]\.\d{1,3}\.\d{1,3})(?![\d.]))"_s);
    return code.match(text.toString()).captured(1);
}

QString addressIn(QStringView text)
{
    static const QRegularExpression address(
        uR"([A-Za-z0-9._%+'=/~-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z0-9-]{2,40})"_s);
    return address.match(text.toString()).captured(0);
}

/// A report of one message/delivery-status part: the first recipient that failed.
std::optional<domain::Bounce> fromStatus(QByteArrayView status)
{
    QByteArrayView rest = status.first(std::min<qsizetype>(status.size(), 256 * 1024));
    while (!rest.trimmed().isEmpty()) {
        const HeaderBlock group(rest);
        rest = rest.sliced(std::max<qsizetype>(1, group.length()));
        const QByteArrayView recipient = group.value("Final-Recipient");
        if (recipient.isEmpty() || group.value("Action").compare("failed", Qt::CaseInsensitive) != 0)
            continue;
        domain::Bounce bounce;
        bounce.recipient = addressIn(decodeHeaderText(typedValue(recipient)));
        if (bounce.recipient.isEmpty())
            bounce.recipient = decodeHeaderText(typedValue(group.value("Original-Recipient")));
        bounce.status = statusIn(decodeHeaderText(group.value("Status")));
        bounce.reason = decodeHeaderText(typedValue(group.value("Diagnostic-Code"))).left(maxReason);
        // A relay that only knows "5.0.0" often quotes the real code of the peer.
        if (const QString exact = statusIn(bounce.reason);
            !exact.isEmpty() && (bounce.status.isEmpty() || bounce.status.endsWith(".0.0"_L1)))
            bounce.status = exact;
        return bounce;
    }
    return std::nullopt;
}

bool isDaemon(const domain::Address& from)
{
    static constexpr std::array<QStringView, 6> locals{u"mailer-daemon", u"postmaster",        u"mail-daemon",
                                                       u"maildaemon",    u"microsoftexchange", u"mailerdaemon"};
    return std::ranges::any_of(
               locals, [&](QStringView local) { return from.address.startsWith(local, Qt::CaseInsensitive); }) ||
           from.name.contains("mail delivery"_L1, Qt::CaseInsensitive) ||
           from.name.compare("mailer-daemon"_L1, Qt::CaseInsensitive) == 0;
}

/// Where the report names the recipient, in the words of the programs that write them.
qsizetype failurePhrase(QStringView text)
{
    static constexpr std::array<QStringView, 30> phrases{u"wasn't able to deliver your message",
                                                         u"could not be delivered",
                                                         u"couldn't be delivered",
                                                         u"wasn't delivered to",
                                                         u"was not delivered to",
                                                         u"delivery has failed",
                                                         u"delivery to the following recipient",
                                                         u"delivery failed",
                                                         u"address not found",
                                                         u"undeliverable",
                                                         u"permanent fatal errors",
                                                         u"permanent error",
                                                         u"returned to sender",
                                                         u"message blocked",
                                                         u"leveringen mislyktes",
                                                         u"levering til følgende",
                                                         u"kunne ikke leveres",
                                                         u"kunne ikkje leverast",
                                                         u"ble ikke levert",
                                                         u"kan ikke leveres",
                                                         u"blev ikke leveret",
                                                         u"mislykkedes",
                                                         u"kunne inte levereras",
                                                         u"det gick inte att leverera",
                                                         u"leverades inte",
                                                         u"har inte levererats",
                                                         u"konnte nicht zugestellt werden",
                                                         u"n'a pas pu être remis",
                                                         u"toimitus epäonnistui",
                                                         u"ei voitu toimittaa"};
    qsizetype first = -1;
    for (const QStringView phrase : phrases) {
        const qsizetype at = text.indexOf(phrase, 0, Qt::CaseInsensitive);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

bool isFailureSubject(QStringView subject)
{
    static constexpr std::array<QStringView, 18> words{u"undeliver",
                                                       u"delivery status notification (failure)",
                                                       u"mail delivery failed",
                                                       u"failure notice",
                                                       u"returned mail",
                                                       u"delivery failure",
                                                       u"could not be delivered",
                                                       u"kan ikke leveres",
                                                       u"kunne ikke leveres",
                                                       u"ikke levert",
                                                       u"kan ikke levere",
                                                       u"ikke leveret",
                                                       u"uleverbar",
                                                       u"går inte att leverera",
                                                       u"ej leverer",
                                                       u"olevererbar",
                                                       u"unzustellbar",
                                                       u"non remis"};
    return std::ranges::any_of(words, [&](QStringView word) { return subject.contains(word, Qt::CaseInsensitive); });
}

/// The line that says why: the one with an SMTP code, else the one after the recipient.
QString reasonIn(QStringView text, const QString& recipient)
{
    static const QRegularExpression reply(uR"((?:^|[\s#:"'])([45]\d\d[ -]|[45]\.\d{1,3}\.\d{1,3}))"_s);
    QString after;
    bool recipientSeen = false;
    for (const QStringView raw : text.split(u'\n')) {
        const QStringView line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (reply.match(line.toString()).hasMatch())
            return line.left(maxReason).toString();
        if (recipientSeen && after.isEmpty())
            after = line.left(maxReason).toString();
        recipientSeen = recipientSeen || line.contains(recipient);
    }
    return after;
}

std::optional<domain::Bounce> fromText(const HeaderBlock& headers, QStringView subject, QStringView text)
{
    const qsizetype phrase = failurePhrase(text);
    if (phrase < 0 && !isFailureSubject(subject))
        return std::nullopt;
    // The returned mail, full of addresses and codes of its own, comes below.
    static const QRegularExpression returned(
        uR"(\n-{2,}[^\n]*(?:copy of the message|original message|returned message|opprinnelig|ursprung|oprindelig))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = returned.match(text.toString()).capturedStart();
    const QStringView report = text.first(end < 0 ? text.size() : end);
    domain::Bounce bounce;
    bounce.recipient = addressIn(decodeHeaderText(headers.value("X-Failed-Recipients")));
    const QStringView tail = report.sliced(std::clamp<qsizetype>(phrase, 0, report.size()));
    if (bounce.recipient.isEmpty())
        bounce.recipient = addressIn(tail);
    if (bounce.recipient.isEmpty())
        bounce.recipient = addressIn(report);
    if (bounce.recipient.isEmpty())
        return std::nullopt;
    bounce.reason = reasonIn(tail, bounce.recipient);
    bounce.status = statusIn(tail);
    if (bounce.status.isEmpty())
        bounce.status = statusIn(report);
    return bounce;
}

} // namespace

std::optional<domain::Bounce> findBounce(const HeaderBlock& headers, const domain::Address& from, QStringView subject,
                                         QStringView text, const BodyParts& body)
{
    for (const QByteArrayView status : body.deliveryStatus) {
        std::optional<domain::Bounce> bounce = fromStatus(status);
        if (!bounce)
            continue;
        if (bounce->reason.isEmpty())
            bounce->reason = reasonIn(text.first(std::min(text.size(), maxTextLooked)), bounce->recipient);
        return bounce;
    }
    if (!body.deliveryStatus.empty())
        return std::nullopt; // delayed, relayed, delivered
    const bool nullSender = headers.value("Return-Path") == "<>";
    if (!isDaemon(from) && !(nullSender && isFailureSubject(subject)) && !headers.has("X-Failed-Recipients"))
        return std::nullopt;
    return fromText(headers, subject, text.first(std::min(text.size(), maxTextLooked)));
}

} // namespace svarbord::mime
