// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/threading.h"
#include "storage/contact_repository.h"
#include "unit/storage/store_fixture.h"

#include <QRandomGenerator>

namespace svarbord::testing {

using namespace Qt::Literals::StringLiterals;

/// The mail of one schedule on the server, which is the same for all.
struct ServedMail
{
    QByteArray raw;
    QString messageId;
    Timestamp arrived{};
};

/// Some conversations of a few mails each, whose customers go on writing while members decide.
struct Mailbox
{
    QList<ServedMail> mails;
    QList<ConversationId> conversations;
    QStringList addresses; ///< of the customers, and of two who never write
    QList<ContactId> contacts;

    static Mailbox of(int schedule, int threads, int mailsEach, QRandomGenerator& random)
    {
        Mailbox box;
        for (int thread = 0; thread < threads; ++thread) {
            const QByteArray customer = u"k%1.%2@kunde.no"_s.arg(schedule).arg(thread).toLatin1();
            const QByteArray root = u"m%1.%2.0@kunde.no"_s.arg(schedule).arg(thread).toLatin1();
            domain::ThreadingKeys keys;
            keys.messageId = QString::fromLatin1(root);
            box.conversations.append(domain::conversationIdFor(keys));
            box.addresses.append(QString::fromLatin1(customer));
            const QByteArrayList names{"Kunde", "Kari Kunde", "K. Kunde"};
            QByteArray references;
            for (int mail = 0; mail < mailsEach; ++mail) {
                const QByteArray id = u"m%1.%2.%3@kunde.no"_s.arg(schedule).arg(thread).arg(mail).toLatin1();
                const QByteArray automatic = random.bounded(8) == 0 ? "Auto-Submitted: auto-replied\r\n" : "";
                const QByteArray headers =
                    references.isEmpty() ? automatic : automatic + "References:" + references + "\r\n";
                // Servers count seconds: several arrive in the same one.
                const Timestamp arrived = fromMs(1'760'000'000'000 + random.bounded(4) * 1000);
                box.mails.append(
                    {plainMail(names.at(random.bounded(3)) + " <" + customer + ">", id, "Sak", "Hei", headers),
                     QString::fromLatin1(id), arrived});
                references += " <" + id + ">";
            }
        }
        for (int i = 0; i < 2; ++i)
            box.addresses.append(u"p%1.%2@privat.no"_s.arg(schedule).arg(i));
        for (const QString& address : std::as_const(box.addresses))
            box.contacts.append(storage::ContactRepository::idFor({{}, address}));
        return box;
    }
};

} // namespace svarbord::testing
