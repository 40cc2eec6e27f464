// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "imap/session/session.h"

#include <variant>

namespace svarbord::imap {

namespace {

template <typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

QSet<QByteArray> setOf(const QList<QByteArray>& words)
{
    return {words.cbegin(), words.cend()};
}

} // namespace

void Session::onUntagged(Response&& response)
{
    std::visit(Overloaded{
                   [this](StatusResponse& status) { onStatus(status); },
                   [this](CapabilityResponse& told) {
                       m_capabilities = setOf(told.capabilities);
                       m_capabilitiesKnown = true;
                   },
                   [this](EnabledResponse& told) { m_enabled.unite(setOf(told.capabilities)); },
                   [this](ListResponse& listed) { m_listed.append(std::move(listed)); },
                   [this](StatusItems& status) { m_status = std::move(status); },
                   [this](SearchResponse& search) {
                       if (m_search)
                           m_search->found = united(m_search->found, search.found);
                   },
                   [this](NamespaceResponse& spaces) { m_namespace = std::move(spaces); },
                   [this](RightsResponse& rights) { m_rights = std::move(rights); },
                   [this](ExistsResponse& exists) { onExists(exists.count); },
                   [this](ExpungeResponse& expunge) {
                       if (m_selecting)
                           return;
                       m_exists -= m_exists > 0 ? 1 : 0;
                       if (m_listener.expunged)
                           m_listener.expunged(expunge.sequence);
                       mailboxChanged();
                   },
                   [this](VanishedResponse& vanished) { onVanished(vanished); },
                   [this](FetchResponse& fetch) { onFetch(std::move(fetch)); },
                   [](Malformed& bad) { qCWarning(logImap) << "unreadable response:" << bad.problem; },
                   [](Continuation&) {},
                   [](FlagsResponse&) {},
                   [](OtherResponse&) {},
               },
               response);
}

void Session::onStatus(const StatusResponse& status)
{
    if (status.code == "CAPABILITY") {
        m_capabilities = setOf(status.arguments.toUpper().split(' '));
        m_capabilitiesKnown = true;
    } else if (status.code == "ALERT") {
        qCWarning(logImap) << "server alert:" << QString::fromUtf8(status.text);
    } else if (m_selecting) {
        onSelectCode(status);
    }
}

void Session::onSelectCode(const StatusResponse& status)
{
    if (status.code == "CLOSED") {
        const QString name = m_selecting->name;
        m_selecting = SelectedMailbox{};
        m_selecting->name = name;
        m_waitForClosed = false;
    } else if (status.code == "UIDVALIDITY") {
        m_selecting->uidValidity = status.arguments.toUInt();
    } else if (status.code == "UIDNEXT") {
        m_selecting->uidNext = status.arguments.toUInt();
    } else if (status.code == "HIGHESTMODSEQ") {
        m_selecting->highestModSeq = status.arguments.toULongLong();
    } else if (status.code == "NOMODSEQ") {
        m_selecting->highestModSeq = 0;
    } else if (status.code == "UIDNOTSTICKY") {
        m_selecting->uidsNotSticky = true;
    } else if (status.code == "READ-ONLY") {
        m_selecting->readOnly = true;
    } else if (status.code == "PERMANENTFLAGS") {
        QByteArray flags = status.arguments;
        flags.replace('(', "").replace(')', "");
        for (const QByteArray& flag : flags.split(' '))
            if (!flag.isEmpty())
                m_selecting->permanentFlags.append(QString::fromLatin1(flag));
    }
}

void Session::onExists(quint32 count)
{
    if (m_selecting) {
        m_selecting->exists = count;
        return;
    }
    if (std::exchange(m_exists, count) == count)
        return;
    if (m_listener.existsChanged)
        m_listener.existsChanged(count);
    mailboxChanged();
}

void Session::onFetch(FetchResponse&& fetch)
{
    // While a mailbox is being selected only QRESYNC sends changes, and those before [CLOSED] are the former mailbox's.
    if (m_selecting && (m_waitForClosed || !isEnabled("QRESYNC")))
        return;
    if (m_listener.fetched)
        m_listener.fetched(std::move(fetch));
    if (m_idleWake)
        mailboxChanged();
}

void Session::onVanished(const VanishedResponse& vanished)
{
    if (m_selecting) {
        m_selecting->vanished += vanished.uids;
        return;
    }
    if (!vanished.earlier)
        m_exists -= static_cast<quint32>(std::min<qint64>(m_exists, countOf(vanished.uids)));
    if (m_listener.vanished)
        m_listener.vanished(vanished.uids);
    mailboxChanged();
}

} // namespace svarbord::imap
