// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dovecot_server.h"

#include <QJsonArray>
#include <QProcess>

#include <unistd.h>

namespace svarbord::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

QUrl url(const QString& scheme, const QString& host, quint16 port)
{
    QUrl address;
    address.setScheme(scheme);
    address.setHost(host);
    address.setPort(port);
    return address;
}

QJsonArray encoded(const QList<QByteArray>& mails)
{
    QJsonArray array;
    for (const QByteArray& mail : mails) {
        array.append(QString::fromLatin1(mail.toBase64()));
    }
    return array;
}

} // namespace

QString ImapServer::text(const char* key) const
{
    return m_peer.description().value(QLatin1StringView(key)).toString();
}

quint16 ImapServer::port(const char* key) const
{
    return static_cast<quint16>(m_peer.description().value(QLatin1StringView(key)).toInt());
}

QUrl ImapServer::imapsUrl() const
{
    return url(u"imaps"_s, host(), imapsPort());
}

QUrl ImapServer::startTlsUrl() const
{
    return url(u"imap"_s, host(), imapPort());
}

QList<quint32> ImapServer::append(const QString& user, const QString& folder, const QList<QByteArray>& mails,
                                  const QStringList& flags)
{
    const QJsonValue answer = m_peer.ask(u"append"_s, {{u"user"_s, user},
                                                       {u"folder"_s, folder},
                                                       {u"messages"_s, encoded(mails)},
                                                       {u"flags"_s, QJsonArray::fromStringList(flags)}});
    QList<quint32> uids;
    for (const QJsonValue& uid : answer.toArray()) {
        uids.append(static_cast<quint32>(uid.toInteger()));
    }
    return uids;
}

quint32 ImapServer::append(const QString& user, const QString& folder, const QByteArray& mail, const QStringList& flags)
{
    const QList<quint32> uids = append(user, folder, QList{mail}, flags);
    return uids.isEmpty() ? 0 : uids.first();
}

QList<StoredMail> ImapServer::fetch(const QString& user, const QString& folder)
{
    const QJsonValue answer = m_peer.ask(u"fetch"_s, {{u"user"_s, user}, {u"folder"_s, folder}});
    QList<StoredMail> mails;
    for (const QJsonValue& entry : answer.toArray()) {
        StoredMail mail;
        mail.uid = static_cast<quint32>(entry[u"uid"].toInteger());
        for (const QJsonValue& flag : entry[u"flags"].toArray()) {
            mail.flags.append(flag.toString());
        }
        mail.text = entry[u"text"].toString().toLatin1();
        mails.append(mail);
    }
    return mails;
}

void ImapServer::stop()
{
    m_peer.ask(u"stop"_s);
}

bool ImapServer::restart()
{
    return !m_peer.ask(u"start"_s).isUndefined();
}

bool DovecotServer::start(const DovecotOptions& options)
{
    return m_peer.start(u"dovecot"_s, {{u"users"_s, QJsonArray::fromStringList(options.users)},
                                       {u"hide"_s, QJsonArray::fromStringList(options.hiddenCapabilities)},
                                       {u"tokens"_s, QJsonArray::fromStringList(options.tokens)},
                                       {u"token_mechanisms"_s, QJsonArray::fromStringList(options.tokenMechanisms)},
                                       {u"read_only"_s, QJsonArray::fromStringList(options.readOnlyUsers)},
                                       {u"guests"_s, QJsonArray::fromStringList(options.guests)},
                                       {u"quota_kib"_s, options.quotaKib},
                                       {u"all_mail"_s, options.allMail},
                                       {u"certificate_fault"_s, options.certificateFault},
                                       {u"plaintext"_s, options.plaintextLogin},
                                       {u"catch_all"_s, options.catchAll},
                                       {u"max_connections"_s, options.maxConnections},
                                       {u"store"_s, options.store}});
}

bool DovecotServer::deliver(const QString& recipient, const QList<QByteArray>& mails)
{
    return !m_peer.ask(u"deliver"_s, {{u"recipient"_s, recipient}, {u"messages"_s, encoded(mails)}}).isUndefined();
}

bool DovecotServer::addUser(const QString& user, const QString& password)
{
    return !m_peer.ask(u"adduser"_s, {{u"user"_s, user}, {u"password"_s, password}}).isUndefined();
}

bool DovecotServer::importMaildir(const QString& user, const QString& folder)
{
    return !m_peer.ask(u"import"_s, {{u"user"_s, user}, {u"maildir"_s, folder}}).isUndefined();
}

QString DovecotServer::doveadm(const QStringList& arguments)
{
    return m_peer.ask(u"doveadm"_s, {{u"args"_s, QJsonArray::fromStringList(arguments)}}).toString();
}

void DovecotServer::kick(const QString& user)
{
    m_peer.ask(u"kick"_s, {{u"user"_s, user}});
}

void DovecotServer::kill()
{
    m_peer.ask(u"kill"_s);
}

bool CourierServer::canRun()
{
    const QString user = geteuid() == 0 ? u"--mount"_s : u"--map-root-user"_s;
    return QProcess::execute(u"unshare"_s, {u"--mount"_s, user, u"true"_s}) == 0;
}

bool CourierServer::start(const QStringList& users)
{
    return m_peer.start(u"courier"_s, {{u"users"_s, QJsonArray::fromStringList(users)}});
}

} // namespace svarbord::testing
