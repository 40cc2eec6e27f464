// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/address.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace svarbord::storage {

class Database;

/// Whose an address is. By itself it belongs to the contact that every workstation derives from it, its home. Members
/// may say otherwise, by telling all addresses of a contact or by merging two; of two who claim one, the first in the
/// log has it. What mail tells is kept beside, so that all comes to the same, whether the mail was here first or what
/// was decided about it. Each conversation is with the contact that its customer's address belongs to. All functions
/// throw what required() throws.
class ContactAddresses
{
public:
    explicit ContactAddresses(Database& db) : m_db(db) {}

    [[nodiscard]] static ContactId homeOf(const QString& address);

    /// A mail of it came: who it belongs to. Name and language are those of the oldest mail that tells them, unless
    /// members decided otherwise.
    ContactId met(const domain::Address& address, const QString& language, Timestamp seen);
    /// Who it belongs to, or whom that one was merged into; invalid where nobody has it.
    [[nodiscard]] ContactId holderOf(const QString& address);
    /// In their order; the main one is the first.
    [[nodiscard]] QStringList of(ContactId contact);
    /// Members said that it belongs to somebody else.
    [[nodiscard]] bool isClaimed(const QString& address, ContactId butBy);

    /// Who says which addresses a contact has. By mail: its home's, before those of whom was merged into it.
    enum class Told { ByMail, ByMembers };
    /// These are its addresses, and no others; none: as mail tells. Returns the conversations that have another contact
    /// by that. Conflict, and nothing is changed, where one is claimed or the contact was merged into another.
    QSet<ConversationId> tell(ContactId contact, const QStringList& addresses, Told told = Told::ByMembers);
    /// What members said of its addresses is no more. Returns as tell().
    QSet<ConversationId> letGo(ContactId contact);
    /// Of these, those that belong to one contact become the other's, behind its own. Returns them.
    QStringList merge(ContactId into, ContactId from, const QStringList& addresses);
    /// They become the first one's again. Returns as tell().
    QSet<ConversationId> split(ContactId from, ContactId into, const QStringList& addresses);

    /// Where an address is kept.
    struct Row
    {
        QString address;
        ContactId contact{}; ///< invalid: nowhere
        qint64 position = 0; ///< among those of its contact
    };
    [[nodiscard]] QList<Row> rowsAt(const QStringList& addresses);
    /// Each is again where it was, down to its position; but those that are with none of these contacts by now stay.
    void putBack(const QList<Row>& rows, const QList<ContactId>& from);

    /// Fills in name, language and time where nobody decided them.
    void fillFromMail(ContactId contact);
    [[nodiscard]] bool hasMail(ContactId contact);
    /// Whom it was merged into in the end; itself where it was not.
    [[nodiscard]] ContactId rootOf(ContactId contact);
    /// By what it is sorted and whose company it belongs to follow from its name and main address.
    void writeKeys(ContactId contact);

    [[nodiscard]] bool isTold(ContactId contact);

private:
    [[nodiscard]] ContactId rowOf(const QString& address);
    [[nodiscard]] qint64 placeOf(const QString& address, ContactId contact, qsizetype index);
    void setTold(ContactId contact, bool told);
    void bring(ContactId contact);
    void release(const QString& address);
    void put(const QString& address, ContactId contact, qint64 position);
    [[nodiscard]] QStringList rowsOf(ContactId contact);
    QSet<ConversationId> settle(ContactId contact);

    Database& m_db;
};

} // namespace svarbord::storage
