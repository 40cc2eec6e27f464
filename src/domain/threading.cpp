// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/threading.h"

#include "base/stable_hash.h"
#include "domain/subject.h"

namespace svarbord::domain {

namespace {

constexpr qsizetype tokenDigits = 16;

struct Found
{
    ConversationId conversation;
    Placement placement;
};

std::optional<Found> byToken(const ThreadingKeys& keys, const ThreadLookup& lookup)
{
    const auto known = [&lookup](QStringView text) -> std::optional<ConversationId> {
        const auto token = tokenIn(text);
        return token && lookup.exists(*token) ? token : std::nullopt;
    };
    for (const QString& recipient : keys.recipients)
        if (const auto conversation = known(recipient))
            return Found{*conversation, {PlacementReason::ReplyToken, recipient}};
    // Written on another workstation: its Message-ID says where it belongs.
    if (const auto conversation = known(keys.messageId))
        return Found{*conversation, {PlacementReason::ReplyToken, keys.messageId}};
    if (const auto conversation = known(keys.inReplyTo))
        return Found{*conversation, {PlacementReason::ReplyToken, keys.inReplyTo}};
    return std::nullopt;
}

/// Every conversation the headers name, the direct parent's first.
QList<Found> byHeaders(const ThreadingKeys& keys, const ThreadLookup& lookup)
{
    QList<Found> found;
    if (!keys.inReplyTo.isEmpty())
        if (const auto conversation = lookup.holding(keys.inReplyTo))
            found.append({*conversation, {PlacementReason::InReplyTo, keys.inReplyTo}});
    for (auto it = keys.references.crbegin(); it != keys.references.crend(); ++it) {
        if (const auto conversation = lookup.holding(*it)) {
            found.append({*conversation, {PlacementReason::References, *it}});
        } else if (const auto token = tokenIn(*it); token && lookup.exists(*token)) {
            found.append({*token, {PlacementReason::ReplyToken, *it}});
        }
    }
    if (const auto conversation = lookup.waitingFor(keys.messageId))
        found.append({*conversation, {PlacementReason::LateParent, keys.messageId}});
    return found;
}

/// Two answers whose common ancestor has not come yet belong together.
std::optional<Found> bySharedAncestor(const ThreadingKeys& keys, const ThreadLookup& lookup)
{
    if (!keys.inReplyTo.isEmpty())
        if (const auto conversation = lookup.waitingFor(keys.inReplyTo))
            return Found{*conversation, {PlacementReason::References, keys.inReplyTo}};
    for (auto it = keys.references.crbegin(); it != keys.references.crend(); ++it)
        if (const auto conversation = lookup.waitingFor(*it))
            return Found{*conversation, {PlacementReason::References, *it}};
    return std::nullopt;
}

bool caseNumbersAgree(const QStringList& one, const QStringList& other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}

std::optional<Found> bySubject(const ThreadingKeys& keys, const ThreadLookup& lookup)
{
    const NormalSubject subject = normalSubject(keys.subject);
    if (!subject.answers || isGenericSubject(subject) || keys.correspondents.isEmpty())
        return std::nullopt;
    const bool namesStrangers = !keys.inReplyTo.isEmpty() || !keys.references.isEmpty();
    for (const SubjectCandidate& candidate : lookup.withSubject(subject.key)) {
        const bool inTime =
            keys.date >= candidate.begins - subjectReach && keys.date <= candidate.lastActivity + subjectReach;
        if (!inTime || !caseNumbersAgree(subject.caseNumbers, candidate.caseNumbers))
            continue;
        // Its headers name mails we do not have: another thread, unless a relay rewrote the Message-ID of our answer.
        if (namesStrangers && !candidate.answered)
            continue;
        if (candidate.correspondents.contains(keys.correspondents))
            return Found{candidate.conversation, {PlacementReason::Subject, keys.subject}};
    }
    return std::nullopt;
}

QList<ConversationId> others(const QList<Found>& found, ConversationId chosen)
{
    QList<ConversationId> result;
    for (const Found& entry : found)
        if (entry.conversation != chosen && !result.contains(entry.conversation))
            result.append(entry.conversation);
    return result;
}

} // namespace

ThreadDecision decideThread(const ThreadingKeys& keys, const ThreadLookup& lookup)
{
    const QList<Found> named = byHeaders(keys, lookup);
    std::optional<Found> chosen = byToken(keys, lookup);
    if (!chosen && !named.isEmpty())
        chosen = named.first();
    if (!chosen)
        chosen = bySharedAncestor(keys, lookup);
    if (!chosen)
        chosen = bySubject(keys, lookup);
    if (chosen)
        return {chosen->conversation, false, chosen->placement, others(named, chosen->conversation)};

    const ConversationId fresh = conversationIdFor(keys);
    return {fresh, !lookup.exists(fresh), {PlacementReason::Root, {}}, {}};
}

ConversationId conversationIdFor(const ThreadingKeys& keys)
{
    QString root = keys.references.isEmpty() ? keys.inReplyTo : keys.references.first();
    if (root.isEmpty())
        root = keys.messageId;
    if (const auto token = tokenIn(root))
        return *token;
    return ConversationId{stableHash({"mail", root.toUtf8()})};
}

QString fallbackMessageId(QByteArrayView headerBlock)
{
    return QString::fromLatin1(contentHash(headerBlock).left(16).toHex()) + QStringLiteral("@missing.invalid");
}

QString ownMessageId(ConversationId conversation, const QString& unique, const QString& address)
{
    const QString domain = address.mid(address.lastIndexOf(u'@') + 1);
    return QStringLiteral("sb.%1.%2@%3").arg(conversation.toText(), unique, domain);
}

QString replyTokenAddress(const QString& address, ConversationId conversation)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? address : address.left(at) + QStringLiteral("+sb") + conversation.toText() + address.mid(at);
}

std::optional<ConversationId> tokenIn(QStringView text)
{
    QStringView digits;
    if (text.startsWith(u"sb.", Qt::CaseInsensitive) && text.size() > tokenDigits + 3 &&
        text.at(tokenDigits + 3) == u'.')
        digits = text.mid(3, tokenDigits);
    else if (const qsizetype plus = text.indexOf(u"+sb", 0, Qt::CaseInsensitive);
             plus >= 0 && text.indexOf(u'@', plus) == plus + 3 + tokenDigits)
        digits = text.mid(plus + 3, tokenDigits);
    return digits.isEmpty() ? std::nullopt : ConversationId::fromText(digits);
}

} // namespace svarbord::domain
