// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mbox_writer.h"

#include "base/clock.h"
#include "mime/build_mail.h"
#include "storage/blob_store.h"
#include "storage/database.h"
#include "storage/guarded.h"
#include "storage/message_repository.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

namespace svarbord::engine {

namespace {

using namespace Qt::Literals::StringLiterals;
using storage::Database;
using storage::required;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine::MboxWriter)
};

std::unexpected<Error> cannotWrite(const QFileDevice& file)
{
    return fail(ErrorCode::DiskFailed, Text::tr("The file %1 cannot be written.").arg(file.fileName()),
                file.errorString());
}

domain::OutgoingMail keptOf(Database& db, const domain::Message& message)
{
    const domain::MessageBody body = required(storage::MessageRepository(db).body(message.id));
    domain::OutgoingMail mail;
    mail.to = message.to;
    mail.cc = message.cc;
    mail.subject = message.subject;
    mail.text = body.text;
    mail.html = body.htmlSource.isEmpty() ? body.html : body.htmlSource;
    mail.inReplyTo = message.inReplyTo;
    mail.references = message.references;
    for (const domain::Attachment& attachment : message.attachments) {
        if (attachment.contentHash.isEmpty())
            continue; // never fetched from the server
        const QByteArray content = required(storage::BlobStore(db).get(attachment.contentHash));
        mail.attachments.append({attachment.name, attachment.contentType, content, attachment.contentId});
    }
    return mail;
}

/// As it came, where that was kept. An address that no mail can bear leaves the body alone.
QByteArray rawOf(Database& db, const domain::Message& message)
{
    if (const auto source = required(storage::MessageRepository(db).source(message.id)))
        return *source;
    const domain::OutgoingMail mail = keptOf(db, message);
    mime::MailIdentity identity;
    identity.from = message.from;
    identity.messageIdHeader = message.messageIdHeader;
    identity.date = toDateTime(message.date).toUTC();
    identity.replyTo = message.replyTo;
    if (auto built = mime::buildMail(mail, identity))
        return *built;
    return "Message-ID: <" + message.messageIdHeader.toUtf8() + ">\r\n\r\n" + mail.text.toUtf8();
}

/// One mail of an mbox, quoted so that every line can be told from a separator (mboxrd).
QByteArray mboxEntry(const QByteArray& raw, const domain::Message& message)
{
    const QString time = QLocale::c().toString(toDateTime(message.arrived).toUTC(), u"ddd MMM dd hh:mm:ss yyyy"_s);
    QByteArray entry = "From svarbord@localhost " + time.toLatin1() + '\n';
    // The last line ends like the others: what is read back is neither longer nor shorter.
    const qsizetype size = raw.endsWith('\n') ? raw.size() - 1 : raw.size();
    for (QByteArray line : raw.first(size).split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        qsizetype quotes = 0;
        while (quotes < line.size() && line.at(quotes) == '>')
            ++quotes;
        if (QByteArrayView(line).sliced(quotes).startsWith("From "))
            entry += '>';
        entry += line + '\n';
    }
    return entry + '\n';
}

} // namespace

Result<qint64> writeMbox(Database& db, const QString& name)
{
    return storage::guarded([&] {
        QSaveFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            required(Status(cannotWrite(file)));
        qint64 count = 0;
        storage::MessageRepository messages(db);
        for (const MessageId id : required(messages.all())) {
            const domain::Message message = required(messages.find(id));
            const QByteArray entry = mboxEntry(rawOf(db, message), message);
            if (file.write(entry) != entry.size())
                required(Status(cannotWrite(file)));
            ++count;
        }
        if (!file.commit())
            required(Status(cannotWrite(file)));
        return count;
    });
}

} // namespace svarbord::engine
