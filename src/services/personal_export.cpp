// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/personal_export.h"

#include "domain/contact.h"
#include "storage/blob_store.h"
#include "storage/contact_repository.h"
#include "storage/conversation_repository.h"
#include "storage/message_repository.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

namespace svarbord::services {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::Database;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::services::PersonalExport)
};

/// Names come from strangers.
QString safeName(const QString& name)
{
    static const QRegularExpression unsafe(u"[^\\w. -]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString safe = QString(name).replace(unsafe, u"_"_s).left(80).trimmed();
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? u"file"_s : safe;
}

class PersonalExport
{
public:
    PersonalExport(Database& db, const QString& folder) : m_db(db), m_folder(folder) {}

    qint64 write(ContactId id)
    {
        const domain::Contact contact = storage::required(storage::ContactRepository(m_db).find(id));
        QJsonObject json = domain::toJson(contact);
        json.insert(u"firstSeen"_s, toDateTime(contact.firstSeen).toString(Qt::ISODate));
        QJsonArray conversations;
        for (const ConversationId conversation :
             storage::required(storage::ContactRepository(m_db).conversationsOf(id, -1)))
            conversations.append(writeConversation(conversation));
        json.insert(u"conversations"_s, conversations);
        put(u"contact.json"_s, QJsonDocument(json).toJson());
        return m_mails;
    }

private:
    QJsonObject writeConversation(ConversationId id)
    {
        const auto detail = storage::required(storage::ConversationRepository(m_db).detail(id));
        QJsonArray messages;
        for (const domain::Message& message : detail.messages)
            messages.append(writeMessage(message));
        return {{u"subject"_s, detail.row.subject}, {u"status"_s, detail.row.statusId}, {u"messages"_s, messages}};
    }

    QJsonObject writeMessage(const domain::Message& message)
    {
        storage::MessageRepository repository(m_db);
        const QString number = u"%1"_s.arg(++m_mails, 5, 10, QChar(u'0'));
        const domain::MessageBody body = storage::required(repository.body(message.id));
        put(u"mails/"_s + number + u".txt"_s, body.text.toUtf8());
        if (const auto source = repository.source(message.id); source && *source)
            put(u"mails/"_s + number + u".eml"_s, **source);
        QJsonArray files;
        for (const domain::Attachment& attachment : message.attachments) {
            const QString name = number + u'-' + safeName(attachment.name);
            const bool here = !attachment.contentHash.isEmpty();
            if (const auto content = here ? storage::BlobStore(m_db).get(attachment.contentHash)
                                          : Result<QByteArray>(fail(ErrorCode::NotFound, {})))
                put(u"attachments/"_s + name, *content);
            files.append(
                QJsonObject{{u"name"_s, attachment.name}, {u"size"_s, attachment.size}, {u"included"_s, here}});
        }
        return {{u"mail"_s, number},
                {u"date"_s, toDateTime(message.date).toString(Qt::ISODate)},
                {u"from"_s, message.from.address},
                {u"subject"_s, message.subject},
                {u"attachments"_s, files}};
    }

    void put(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            storage::required(Status(
                fail(ErrorCode::DiskFailed, Text::tr("The file %1 cannot be written.").arg(path), file.errorString())));
    }

    Database& m_db;
    QString m_folder;
    qint64 m_mails = 0;
};

} // namespace

Result<qint64> writePersonalData(storage::Store& store, ContactId id, const QString& folder)
{
    const QDir target(folder);
    if (target.exists() && !target.isEmpty())
        return fail(ErrorCode::Conflict, Text::tr("The folder %1 is not empty.").arg(folder));
    return store.read([&](Database& db) -> Result<qint64> { return PersonalExport(db, folder).write(id); });
}

} // namespace svarbord::services
