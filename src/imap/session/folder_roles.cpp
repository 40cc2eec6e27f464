// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session/folder_roles.h"

#include "imap/wire/mailbox_name.h"

#include <QSet>

#include <array>

namespace svarbord::imap {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RoleNames
{
    FolderRole role{};
    const char* attribute = nullptr;
    QStringList names; ///< lower case
};

const std::array<RoleNames, 5>& roleNames()
{
    static const std::array<RoleNames, 5> table{{
        {FolderRole::Sent,
         "\\sent",
         {u"sent"_s, u"sent items"_s, u"sent messages"_s, u"sent mail"_s, u"sent-mail"_s, u"sendt"_s,
          u"sendte elementer"_s, u"sendt post"_s, u"sendte meldinger"_s, u"sendte e-poster"_s, u"sendte mails"_s,
          u"skickat"_s, u"skickade objekt"_s, u"skickade meddelanden"_s, u"skickad post"_s, u"gesendet"_s,
          u"gesendete objekte"_s, u"gesendete elemente"_s, u"gesendete nachrichten"_s}},
        {FolderRole::Drafts,
         "\\drafts",
         {u"drafts"_s, u"draft"_s, u"utkast"_s, u"kladder"_s, u"kladd"_s, u"entwürfe"_s, u"entwurf"_s}},
        {FolderRole::Junk,
         "\\junk",
         {u"junk"_s, u"spam"_s, u"junk e-mail"_s, u"junk email"_s, u"junk mail"_s, u"bulk mail"_s, u"søppelpost"_s,
          u"søppel-e-post"_s, u"uønsket e-post"_s, u"uønsket mail"_s, u"uønsket post"_s, u"uønsket e-mail"_s,
          u"skräppost"_s, u"skräp"_s, u"spamverdacht"_s, u"junk-e-mail"_s, u"unerwünscht"_s}},
        {FolderRole::Trash,
         "\\trash",
         {u"trash"_s, u"deleted"_s, u"deleted items"_s, u"deleted messages"_s, u"bin"_s, u"papirkurv"_s, u"papirkorg"_s,
          u"slettet"_s, u"slettede elementer"_s, u"slettet post"_s, u"papperskorgen"_s, u"papperskorg"_s,
          u"borttaget"_s, u"borttagna objekt"_s, u"papierkorb"_s, u"gelöscht"_s, u"gelöschte objekte"_s,
          u"gelöschte elemente"_s}},
        {FolderRole::Archive,
         "\\archive",
         {u"archive"_s, u"archives"_s, u"arkiv"_s, u"arkiverte"_s, u"arkiveret"_s, u"arkiverat"_s, u"archiv"_s}},
    }};
    return table;
}

bool hasAttribute(const MailboxListing& box, const char* attribute)
{
    return box.attributes.contains(QLatin1String(attribute), Qt::CaseInsensitive);
}

FolderRole roleByAttribute(const MailboxListing& box)
{
    for (const RoleNames& entry : roleNames())
        if (hasAttribute(box, entry.attribute))
            return entry.role;
    return FolderRole::Other;
}

FolderRole roleByName(const MailboxListing& box, const QString& personalPrefix)
{
    QString name = box.name.toLower();
    const QString prefix = personalPrefix.toLower();
    const QString underInbox = u"inbox"_s + box.delimiter;
    if (!prefix.isEmpty() && name.startsWith(prefix))
        name.remove(0, prefix.size());
    else if (!box.delimiter.isEmpty() && name.startsWith(underInbox))
        name.remove(0, underInbox.size());
    else if (name.startsWith("[gmail]/"_L1))
        name.remove(0, 8);
    for (const RoleNames& entry : roleNames())
        if (entry.names.contains(name))
            return entry.role;
    return FolderRole::Other;
}

bool isJournal(const MailboxListing& box)
{
    const QString own = u"svarbord"_s + box.delimiter;
    const QString name = box.name.toLower();
    return !box.delimiter.isEmpty() && (name.startsWith(own) || name.contains(box.delimiter + own));
}

MailboxListing listingFrom(const ListResponse& response)
{
    MailboxListing box;
    box.name = mailboxNameFromWire(response.name);
    box.delimiter = QString::fromUtf8(response.delimiter);
    box.attributes = response.attributes;
    box.selectable = !hasAttribute(box, "\\noselect") && !hasAttribute(box, "\\nonexistent");
    box.allMail = hasAttribute(box, "\\all") || hasAttribute(box, "\\flagged") || hasAttribute(box, "\\important");
    if (box.name.compare("INBOX"_L1, Qt::CaseInsensitive) == 0) {
        box.name = u"INBOX"_s;
        box.role = FolderRole::Inbox;
    } else if (isJournal(box)) {
        const bool waits = box.name.endsWith(box.delimiter + u"outgoing"_s, Qt::CaseInsensitive);
        box.role = waits ? FolderRole::Waiting : FolderRole::Journal;
    } else {
        box.role = roleByAttribute(box);
    }
    return box;
}

} // namespace

QList<MailboxListing> mailboxesFrom(const QList<ListResponse>& listed, const QString& personalPrefix)
{
    QList<MailboxListing> boxes;
    QSet<QString> names;
    QSet<FolderRole> taken;
    for (const ListResponse& response : listed) {
        MailboxListing box = listingFrom(response);
        if (names.contains(box.name))
            continue;
        names.insert(box.name);
        const bool single = box.role != FolderRole::Other && box.role != FolderRole::Journal;
        if (single && taken.contains(box.role))
            box.role = FolderRole::Other;
        if (single)
            taken.insert(box.role);
        boxes.append(std::move(box));
    }
    for (MailboxListing& box : boxes) {
        if (box.role != FolderRole::Other || !box.selectable || box.allMail)
            continue;
        const FolderRole role = roleByName(box, personalPrefix);
        if (role != FolderRole::Other && !taken.contains(role)) {
            box.role = role;
            taken.insert(role);
        }
    }
    return boxes;
}

} // namespace svarbord::imap
