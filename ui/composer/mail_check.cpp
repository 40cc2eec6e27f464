// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/mail_check.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

bool MailCheck::isAddress(const QString& address)
{
    static const QRegularExpression mailbox(
        uR"(^[^\s@<>()\[\]\\,;:"]+@(?:[^\s@<>()\[\]\\,;:".-](?:[^\s@<>()\[\]\\,;:".]*[^\s@<>()\[\]\\,;:".-])?\.)+[^\s@<>()\[\]\\,;:".-]{2,}$)"_s);
    return address.size() <= 254 && !address.contains(u".."_s) && !address.startsWith(u'.') &&
           mailbox.match(address).hasMatch();
}

domain::AddressList MailCheck::readAddresses(const QString& text)
{
    // Separators inside quotes belong to a name: "Nordmann, Ola" <ola@x.no>.
    static const QRegularExpression entry(uR"re(\s*((?:"[^"]*"|[^,;\n"])+))re"_s);
    static const QRegularExpression named(uR"re(^\s*"?([^"<]*?)"?\s*<\s*([^<>\s]+)\s*>\s*$)re"_s);
    domain::AddressList found;
    auto matches = entry.globalMatch(text);
    while (matches.hasNext()) {
        const QString part = matches.next().captured(1).trimmed();
        if (part.isEmpty())
            continue;
        const auto match = named.match(part);
        if (match.hasMatch())
            found.append({match.captured(1).trimmed(), match.captured(2)});
        else if (part.startsWith("mailto:"_L1))
            found.append({QString(), part.mid(7)});
        else
            found.append({QString(), part});
    }
    return found;
}

QString MailCheck::problem(const domain::OutgoingMail& mail)
{
    const domain::AddressList all = mail.to + mail.cc + mail.bcc;
    if (all.isEmpty())
        return tr("Who is this for? Add at least one recipient.");
    for (const domain::Address& address : all)
        if (!isAddress(address.address))
            return tr("“%1” is not an e-mail address.").arg(address.address);
    qint64 size = mail.text.size() + mail.html.size();
    for (const domain::OutgoingAttachment& attachment : mail.attachments)
        size += attachment.content.size();
    if (size > largest)
        return tr("This mail is %1. Most servers refuse more than %2: remove an attachment or send a link instead.")
            .arg(QLocale().formattedDataSize(size, 0, QLocale::DataSizeSIFormat),
                 QLocale().formattedDataSize(largest, 0, QLocale::DataSizeSIFormat));
    return {};
}

QString MailCheck::lostFiles(const QList<domain::OutgoingAttachment>& files)
{
    QStringList names;
    for (const domain::OutgoingAttachment& file : files)
        if (file.isLost)
            names.append(file.name);
    return names.isEmpty() ? QString()
                           : tr("%n file(s) cannot be read on this machine any more: %1. Attach them again, or take "
                                "them out.",
                                nullptr, static_cast<int>(names.size()))
                                 .arg(names.join(u", "_s));
}

bool MailCheck::forgotAttachment(const domain::OutgoingMail& mail, const QString& ownText)
{
    static const QRegularExpression words(u"\\b(vedlegg|vedlagt|vedlegger|vedlagte|bilag|vedhæft|vedhæftet|vedhæfter|"
                                          u"bifog|bifogad|bifogat|bifogar|bilaga|"
                                          "bilagor|attach|attached|attachment|enclosed)"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    const bool has =
        std::any_of(mail.attachments.cbegin(), mail.attachments.cend(),
                    [](const domain::OutgoingAttachment& attachment) { return attachment.contentId.isEmpty(); });
    return !has && words.match(ownText).hasMatch();
}

} // namespace svarbord::ui
