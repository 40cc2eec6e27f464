// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/peer_process.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace svarbord::testing {

/// A message as it lies on the server.
struct StoredMail
{
    quint32 uid = 0;
    QStringList flags;
    QByteArray text;
};

/// What both private IMAP servers can do; start() of the concrete one comes first. Blocks, see PeerProcess.
class ImapServer
{
public:
    [[nodiscard]] QString host() const { return text("host"); }
    [[nodiscard]] quint16 imapPort() const { return port("imapPort"); }   ///< plain, with STARTTLS
    [[nodiscard]] quint16 imapsPort() const { return port("imapsPort"); } ///< TLS from the first byte
    /// The CA to trust, PEM. The certificate is for localhost, 127.0.0.1 and 127.0.0.2.
    [[nodiscard]] QString caFile() const { return text("ca"); }
    [[nodiscard]] QUrl imapsUrl() const;    ///< imaps://127.0.0.1:PORT
    [[nodiscard]] QUrl startTlsUrl() const; ///< imap://127.0.0.1:PORT
    [[nodiscard]] QString errorText() const { return m_peer.errorText(); }

    /// APPENDs over IMAP; the UIDs given, in order (0 where the server does not tell).
    QList<quint32> append(const QString& user, const QString& folder, const QList<QByteArray>& mails,
                          const QStringList& flags = {});
    quint32 append(const QString& user, const QString& folder, const QByteArray& mail, const QStringList& flags = {});
    /// All messages of a folder, oldest first; empty when there is no such folder.
    QList<StoredMail> fetch(const QString& user, const QString& folder);
    void stop();                  ///< orderly; connections are told BYE
    [[nodiscard]] bool restart(); ///< after stop(): same ports, same mail
    void close() { m_peer.close(); }

protected:
    ImapServer() = default;
    ~ImapServer() = default;
    [[nodiscard]] QString text(const char* key) const;
    [[nodiscard]] quint16 port(const char* key) const;

    PeerProcess m_peer;
};

struct DovecotOptions
{
    QStringList users = {QStringLiteral("anna:hemmelig"), QStringLiteral("bo:hemmelig")}; ///< name:password
    QStringList hiddenCapabilities; ///< e.g. QRESYNC, CONDSTORE, IDLE, COMPRESS=DEFLATE, LITERAL+, SPECIAL-USE
    QStringList tokens;             ///< name:token, OAuth 2 access tokens that are good
    QStringList tokenMechanisms = {QStringLiteral("xoauth2")}; ///< or oauthbearer; offered where there are tokens
    QStringList readOnlyUsers;                                 ///< may look and read, change nothing (ACL)
    QStringList guests;                      ///< name:password, who sign in to others' mailboxes (ACL)
    int quotaKib = 0;                        ///< 0: none
    bool allMail = false;                    ///< special use \All in the place of Archive, as at Gmail
    QString certificateFault;                ///< "expired", "not-yet", "self-signed" or "wrong-name"
    bool plaintextLogin = true;              ///< false: LOGINDISABLED until STARTTLS, and the host is 127.0.0.2
    bool catchAll = false;                   ///< LMTP delivers to any address, in a mailbox of that name
    int maxConnections = 200;                ///< of one user
    QString store = QStringLiteral("sdbox"); ///< or mdbox, maildir
};

/// A private Dovecot on loopback; works as root and as anybody else.
class DovecotServer : public ImapServer
{
public:
    [[nodiscard]] bool start(const DovecotOptions& options = {});

    [[nodiscard]] quint16 lmtpPort() const { return port("lmtpPort"); }
    [[nodiscard]] QString certificateFile() const { return text("cert"); }
    [[nodiscard]] QString keyFile() const { return text("key"); }

    /// Delivers as mail comes in (LMTP), so that a client in IDLE is told. False: refused, see errorText().
    bool deliver(const QString& recipient, const QList<QByteArray>& mails);
    bool deliver(const QString& recipient, const QByteArray& mail) { return deliver(recipient, QList{mail}); }
    bool addUser(const QString& user, const QString& password); ///< also changes the password of an old one
    /// Takes over a whole Maildir with its .Folders, flags and times.
    bool importMaildir(const QString& user, const QString& folder);
    /// What doveadm prints, e.g. {"mailbox", "delete", "-u", "anna", "Archive"}.
    QString doveadm(const QStringList& arguments);
    void kick(const QString& user); ///< cuts this user's connections
    void kill();                    ///< SIGKILL; restart() brings it back
};

/// A private Courier: a second opinion on IMAP, without CONDSTORE, QRESYNC, SPECIAL-USE, COMPRESS or LITERAL+.
/// Folders hang below INBOX with "." between ("INBOX.Sent"), and there is no LMTP: use append().
class CourierServer : public ImapServer
{
public:
    /// Courier needs a mount namespace of its own, which some containers refuse.
    static bool canRun();
    [[nodiscard]] bool start(const QStringList& users = {QStringLiteral("anna:hemmelig"),
                                                         QStringLiteral("bo:hemmelig")});
};

} // namespace svarbord::testing
