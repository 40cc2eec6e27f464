// SPDX-License-Identifier: GPL-3.0-or-later
#include "parse_verb.h"

#include "mime/read_mail.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

namespace svarbord::ctl {
namespace {

using namespace Qt::Literals::StringLiterals;

QJsonObject toJson(const domain::Address& address)
{
    return {{u"name"_s, address.name}, {u"address"_s, address.address}};
}

QJsonArray toJson(const domain::AddressList& addresses)
{
    QJsonArray array;
    for (const domain::Address& address : addresses)
        array.append(toJson(address));
    return array;
}

QJsonObject toJson(const mime::ParsedAttachment& attachment)
{
    const QByteArray content = attachment.content.value_or(QByteArray());
    return {{u"name"_s, attachment.name},
            {u"contentType"_s, attachment.contentType},
            {u"size"_s, attachment.size},
            {u"contentId"_s, attachment.contentId},
            {u"inline"_s, attachment.isInline},
            {u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())}};
}

QJsonValue toJson(const std::optional<domain::Bounce>& bounce)
{
    if (!bounce)
        return QJsonValue::Null;
    return QJsonObject{
        {u"recipient"_s, bounce->recipient}, {u"status"_s, bounce->status}, {u"reason"_s, bounce->reason}};
}

QString cryptoName(domain::CryptoKind kind)
{
    switch (kind) {
    case domain::CryptoKind::SMimeSigned:
        return u"smime-signed"_s;
    case domain::CryptoKind::SMimeEncrypted:
        return u"smime-encrypted"_s;
    case domain::CryptoKind::PgpSigned:
        return u"pgp-signed"_s;
    case domain::CryptoKind::PgpEncrypted:
        return u"pgp-encrypted"_s;
    case domain::CryptoKind::None:
        break;
    }
    return u"none"_s;
}

QJsonObject toJson(const mime::ParsedMail& mail)
{
    QJsonArray attachments;
    for (const mime::ParsedAttachment& attachment : mail.attachments)
        attachments.append(toJson(attachment));
    return {{u"messageId"_s, mail.messageId},
            {u"inReplyTo"_s, mail.inReplyTo},
            {u"references"_s, QJsonArray::fromStringList(mail.references)},
            {u"from"_s, toJson(mail.from)},
            {u"to"_s, toJson(mail.to)},
            {u"cc"_s, toJson(mail.cc)},
            {u"replyTo"_s, toJson(mail.replyTo)},
            {u"subject"_s, mail.subject},
            {u"date"_s, mail.date.isValid() ? QJsonValue(mail.date.toString(Qt::ISODate)) : QJsonValue()},
            {u"text"_s, mail.text},
            {u"html"_s, mail.html},
            {u"newText"_s, mail.newText},
            {u"attachments"_s, attachments},
            {u"autoReply"_s, mail.autoReply},
            {u"bounce"_s, toJson(mail.bounce)},
            {u"mailingList"_s, mail.mailingList},
            {u"originalSender"_s, mail.originalSender ? QJsonValue(toJson(*mail.originalSender)) : QJsonValue()},
            {u"crypto"_s, cryptoName(mail.crypto)},
            {u"language"_s, mail.language}};
}

/// False when the file could not be read; the reason is on stderr.
bool parseFile(const QString& path, QJsonDocument::JsonFormat format)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s: %s\n", qUtf8Printable(path), qUtf8Printable(file.errorString()));
        return false;
    }
    const QByteArray raw = file.readAll();
    QByteArray line = QJsonDocument(toJson(mime::readMail(raw))).toJson(format);
    if (!line.endsWith('\n'))
        line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    return true;
}

int parseMany()
{
    bool allRead = true;
    std::string path;
    while (std::getline(std::cin, path)) {
        if (!path.empty())
            allRead = parseFile(QString::fromStdString(path), QJsonDocument::Compact) && allRead;
    }
    std::fflush(stdout);
    return allRead ? 0 : 1;
}

} // namespace

int runParse(const QStringList& arguments)
{
    if (arguments == QStringList{u"--many"_s})
        return parseMany();
    if (arguments.size() != 1 || arguments.first().startsWith(u'-')) {
        std::fputs("usage: svarbordctl parse FILE.eml | parse --many\n", stderr);
        return 2;
    }
    const int code = parseFile(arguments.first(), QJsonDocument::Indented) ? 0 : 1;
    std::fflush(stdout);
    return code;
}

} // namespace svarbord::ctl
