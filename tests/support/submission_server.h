// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dovecot_server.h"

namespace svarbord::testing {

struct SubmissionOptions
{
    QStringList users = {QStringLiteral("anna:hemmelig"), QStringLiteral("bo:hemmelig")}; ///< name:password
    QStringList tokens;       ///< name:token, OAuth 2 access tokens that XOAUTH2 takes
    QString certificateFault; ///< as Dovecot's, only where there is none whose certificate is taken
    QString sizeLimit = QStringLiteral("50M");
    QString delayAfterData; ///< e.g. "5s": the 250 after DATA comes that late
};

/// A private Exim on loopback: STARTTLS, AUTH PLAIN and LOGIN after it. What it takes arrives by LMTP in the Dovecot
/// given (which should be catchAll), or vanishes when none is given. Whatever the domain, the recipients later@ get
/// 451, nobody@ 550 and full@ 552; a mailbox that Dovecot does not know makes a real bounce to the sender.
class SubmissionServer
{
public:
    [[nodiscard]] bool start(const DovecotServer* delivery = nullptr, const SubmissionOptions& options = {});
    void close() { m_peer.close(); }
    void stop() { m_peer.ask(QStringLiteral("stop")); }
    [[nodiscard]] bool restart() { return !m_peer.ask(QStringLiteral("start")).isUndefined(); }

    [[nodiscard]] QString host() const { return QStringLiteral("127.0.0.1"); }
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url() const; ///< smtp://127.0.0.1:PORT, STARTTLS
    [[nodiscard]] QString caFile() const;
    [[nodiscard]] QString errorText() const { return m_peer.errorText(); }
    /// The server's log so far; "<= sender" is a mail taken, "=> recipient" one delivered.
    QString log() { return m_peer.ask(QStringLiteral("log")).toString(); }

private:
    PeerProcess m_peer;
};

} // namespace svarbord::testing
