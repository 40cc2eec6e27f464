// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/presence_seal.h"

#include "journal/signing.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace svarbord::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longest = 1024;
/// Keeps a signature under a note from being one under anything else.
constexpr QByteArrayView purpose = "svarbord.presence.v1";

QByteArray signedText(const QJsonObject& note)
{
    return purpose.toByteArray() + QJsonDocument(note).toJson(QJsonDocument::Compact);
}

std::unexpected<Error> noNote(const char* why)
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("journal", "A note on who is present cannot be read."),
                QString::fromLatin1(why));
}

} // namespace

Result<QByteArray> sealPresence(const domain::PresenceNote& note, const QString& workspace, const QByteArray& secretKey)
{
    QJsonObject content = note.toJson();
    content.insert(u"workspace"_s, workspace);
    const auto signature = signatureOf(signedText(content), secretKey);
    if (!signature)
        return fail(signature.error());
    const QJsonObject sealed{{u"note"_s, content}, {u"signature"_s, QString::fromLatin1(signature->bytes.toBase64())}};
    return QJsonDocument(sealed).toJson(QJsonDocument::Compact);
}

Result<domain::PresenceNote> openPresence(QByteArrayView sealed, const domain::Roster& roster)
{
    if (sealed.size() > longest)
        return noNote("too long");
    const QJsonObject object = QJsonDocument::fromJson(sealed.toByteArray()).object();
    const QJsonObject content = object[u"note"].toObject();
    const auto note = domain::PresenceNote::fromJson(content);
    if (!note)
        return noNote("malformed");
    if (content[u"workspace"].toString() != roster.workspace)
        return noNote("another workspace");
    const domain::RosterDevice* device = roster.device(note->device);
    if (!device || !roster.isActive(note->device))
        return noNote("unknown device");
    const Signature signature{QByteArray::fromBase64(object[u"signature"].toString().toLatin1())};
    if (!verify(signedText(content), signature, device->publicKey))
        return noNote("not signed by its device");
    return *note;
}

} // namespace svarbord::journal
