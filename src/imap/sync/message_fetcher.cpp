// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/message_fetcher.h"

#include "mime/header_block.h"
#include "mime/header_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace svarbord::imap {

namespace {

constexpr qint64 chunkCeiling = 48 * 1024 * 1024; ///< of content in one fetch(), however much a server sends

constexpr qint64 unstructuredLimit = 8 * 1024 * 1024; ///< mails whose BODYSTRUCTURE cannot be read come whole

QString tooLarge()
{
    return QCoreApplication::translate("Imap", "This mail is larger than can be read safely.");
}

} // namespace

MessageFetcher::MessageFetcher(Session& session, const SyncPolicy& policy, const Clock& clock)
    : m_session(session),
      m_policy(policy),
      m_clock(clock)
{
    MailboxListener listener;
    listener.fetched = [this](FetchResponse&& fetch) { onFetched(std::move(fetch)); };
    listener.vanished = [this](const UidRanges& uids) { m_vanished = united(m_vanished, uids); };
    m_session.setListener(std::move(listener));
}

MessageFetcher::~MessageFetcher()
{
    m_session.setListener({});
}

QCoro::Task<Result<QList<MessageFacts>>> MessageFetcher::facts(UidRanges uids)
{
    ++m_factsUnderWay;
    const Status fetched = co_await m_session.uidFetch(toSequenceSet(uids), "(UID FLAGS INTERNALDATE RFC822.SIZE)");
    --m_factsUnderWay;
    if (!fetched)
        co_return fail(fetched.error());
    QList<MessageFacts> found;
    for (const UidRange& range : uids)
        for (quint64 uid = range.first; uid <= range.last; ++uid)
            if (const auto entry = m_facts.constFind(static_cast<quint32>(uid)); entry != m_facts.cend())
                found.append(*entry);
    for (const MessageFacts& entry : std::as_const(found))
        m_facts.remove(entry.uid);
    std::reverse(found.begin(), found.end());
    co_return found;
}

QCoro::Task<Result<QList<MailLabel>>> MessageFetcher::labels(UidRanges uids)
{
    m_labelsUnderWay = true;
    const Status fetched =
        co_await m_session.uidFetch(toSequenceSet(uids), "(UID FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])");
    m_labelsUnderWay = false;
    QList<MailLabel> found = std::exchange(m_labels, {});
    if (!fetched)
        co_return fail(fetched.error());
    co_return found;
}

QCoro::Task<Result<std::vector<FetchedMessage>>> MessageFetcher::fetch(QList<MessageFacts> wanted)
{
    std::vector<FetchedMessage> messages(static_cast<size_t>(wanted.size()));
    qint64 bytes = 0;
    QList<quint32> whole;
    QList<quint32> parts;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        FetchedMessage& message = messages[static_cast<size_t>(i)];
        const MessageFacts& facts = wanted[i];
        message.uid = facts.uid;
        message.flags = facts.flags;
        message.internalDate = fromMs(facts.internalDate);
        message.size = facts.size;
        m_slots.insert(facts.uid, Slot{&message, &bytes});
        (facts.size <= m_policy.wholeBelow ? whole : parts).append(facts.uid);
    }
    QCoro::Task<Status> small = fetchWhole(whole);
    QCoro::Task<Status> large = fetchParts(parts);
    const Status gotSmall = co_await small;
    const Status gotLarge = co_await large;
    std::erase_if(messages, [this](const FetchedMessage& message) {
        const Slot slot = m_slots.value(message.uid);
        return !slot.received && message.problem.isEmpty();
    });
    for (const MessageFacts& facts : std::as_const(wanted))
        m_slots.remove(facts.uid);
    if (!gotSmall)
        co_return fail(gotSmall.error());
    if (!gotLarge)
        co_return fail(gotLarge.error());
    co_return std::move(messages);
}

QCoro::Task<Status> MessageFetcher::fetchWhole(QList<quint32> uids)
{
    if (uids.isEmpty())
        co_return Status{};
    Status fetched = co_await m_session.uidFetch(toSequenceSet(rangesOf(uids)), "(UID BODY.PEEK[])");
    co_return fetched;
}

QCoro::Task<Status> MessageFetcher::fetchParts(QList<quint32> uids)
{
    if (uids.isEmpty())
        co_return Status{};
    const Status outlined =
        co_await m_session.uidFetch(toSequenceSet(rangesOf(uids)), "(UID BODYSTRUCTURE BODY.PEEK[HEADER])");
    if (!outlined)
        co_return fail(outlined.error());
    QList<quint32> unstructured;
    for (const quint32 uid : std::as_const(uids)) {
        const Slot slot = m_slots.value(uid);
        if (slot.received && !slot.hasStructure && slot.message->size <= unstructuredLimit) {
            slot.message->problem.clear();
            unstructured.append(uid);
        }
    }
    QCoro::Task<Status> whole = fetchWhole(unstructured);
    const Status sections = co_await fetchSections(uids);
    const Status fetched = co_await whole;
    if (!sections)
        co_return fail(sections.error());
    if (!fetched)
        co_return fail(fetched.error());
    co_return Status{};
}

/// One command for all messages that want the same sections, all commands at once.
QCoro::Task<Status> MessageFetcher::fetchSections(QList<quint32> uids)
{
    QMap<QByteArray, QList<quint32>> groups;
    for (const quint32 uid : std::as_const(uids)) {
        const Slot slot = m_slots.value(uid);
        if (!slot.hasStructure)
            continue;
        QByteArray items;
        for (const WantedSection& section : wantedSections(slot.message->structure, m_policy, ageOf(*slot.message)))
            items += ' ' + section.fetchItem();
        if (!items.isEmpty())
            groups[items].append(uid);
    }
    std::vector<QCoro::Task<Status>> running;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        running.push_back(m_session.uidFetch(toSequenceSet(rangesOf(*group)), "(UID" + group.key() + ')'));
    Status outcome;
    for (QCoro::Task<Status>& task : running) {
        const Status one = co_await task;
        if (!one && outcome)
            outcome = one;
    }
    co_return outcome;
}

MailAge MessageFetcher::ageOf(const FetchedMessage& message) const
{
    return m_clock.now() - message.internalDate < m_policy.recentAge ? MailAge::Recent : MailAge::Old;
}

void MessageFetcher::onFetched(FetchResponse&& fetch)
{
    if (fetch.unfinished && fetch.uid != 0)
        m_unfinished = fetch.uid;
    if (fetch.uid == 0)
        return; // told by sequence number only, unasked: the next comparison of flags finds it
    if (const auto slot = m_slots.find(fetch.uid); slot != m_slots.end())
        return place(*slot, std::move(fetch));
    if (m_labelsUnderWay && !fetch.sections.empty()) {
        const mime::HeaderBlock header(fetch.sections.front().content);
        m_labels.append({fetch.uid, mime::decodeMessageIds(header.value("Message-ID")).value(0),
                         fetch.flags && fetch.flags->contains(QLatin1String("\\Draft"), Qt::CaseInsensitive)});
        return;
    }
    if (m_factsUnderWay > 0 && fetch.size) {
        MessageFacts& facts = m_facts[fetch.uid];
        facts.uid = fetch.uid;
        facts.size = static_cast<qint64>(*fetch.size);
        facts.internalDate = fetch.internalDate.value_or(toMs(m_clock.now()));
        if (fetch.flags)
            facts.flags = *fetch.flags;
        return;
    }
    if (fetch.flags)
        m_flagChanges.insert(fetch.uid, *fetch.flags);
}

void MessageFetcher::place(Slot& slot, FetchResponse&& fetch)
{
    if (fetch.flags)
        slot.message->flags = *fetch.flags;
    if (fetch.structure) {
        slot.message->structure = std::move(*fetch.structure);
        slot.hasStructure = true;
    }
    for (FetchedSection& section : fetch.sections)
        placeContent(slot, std::move(section));
    if (fetch.unfinished) {
        slot.message->problem = tooLarge();
    } else if (!fetch.problem.isEmpty()) {
        slot.message->problem =
            QCoreApplication::translate("Imap", "The mail server sent this mail in a form that cannot be read.");
    }
}

void MessageFetcher::placeContent(Slot& slot, FetchedSection&& section)
{
    if (section.nil)
        return;
    FetchedMessage& message = *slot.message;
    *slot.chunkBytes += section.content.size();
    slot.received = true;
    if (section.cut || *slot.chunkBytes > chunkCeiling) {
        message.problem = tooLarge();
    } else if (section.name.isEmpty()) {
        message.raw = std::move(section.content);
        message.headers.clear();
    } else if (section.name == "HEADER") {
        message.headers = std::move(section.content);
    } else if (slot.hasStructure) {
        placeSection(message.structure, section.name, section.content);
    }
}

QList<FlagChange> MessageFetcher::takeFlagChanges()
{
    QList<FlagChange> changes;
    for (auto entry = m_flagChanges.cbegin(); entry != m_flagChanges.cend(); ++entry)
        changes.append({entry.key(), *entry});
    m_flagChanges.clear();
    return changes;
}

UidRanges MessageFetcher::takeVanished()
{
    return std::exchange(m_vanished, {});
}

} // namespace svarbord::imap
