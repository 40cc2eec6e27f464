// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/provider_presets.h"

#include <QCoreApplication>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto tls = domain::TransportSecurity::ImplicitTls;
constexpr auto startTls = domain::TransportSecurity::StartTls;

QString hint(const char* text)
{
    return QCoreApplication::translate("svarbord::ui::ProviderPreset", text);
}

} // namespace

QList<ProviderPreset> providerPresets()
{
    const QString appPassword = hint(
        QT_TRANSLATE_NOOP("svarbord::ui::ProviderPreset",
                          "This provider wants an app password: make one in the security settings of your account and "
                          "use it here instead of your own password."));
    const QString microsoft = hint(
        QT_TRANSLATE_NOOP("svarbord::ui::ProviderPreset",
                          "Microsoft lets passwords in only where the administrator has allowed IMAP and SMTP sign-in "
                          "for this mailbox."));
    const QString ownUser = hint(QT_TRANSLATE_NOOP(
        "svarbord::ui::ProviderPreset",
        "The user name is the name of the mailbox in the control panel, often not the e-mail address."));
    return {
        {u"Gmail"_s,
         {u"gmail.com"_s, u"googlemail.com"_s},
         {u"imap.gmail.com"_s, 993, tls},
         {u"smtp.gmail.com"_s, 465, tls},
         appPassword,
         {QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s),
          QUrl(u"https://oauth2.googleapis.com/token"_s),
          {u"https://mail.google.com/"_s},
          {},
          {}}},
        {u"Outlook / Microsoft 365"_s,
         {u"outlook.com"_s, u"hotmail.com"_s, u"live.com"_s, u"live.no"_s, u"live.dk"_s, u"live.se"_s, u"hotmail.no"_s,
          u"hotmail.dk"_s, u"hotmail.se"_s, u"msn.com"_s},
         {u"outlook.office365.com"_s, 993, tls},
         {u"smtp.office365.com"_s, 587, startTls},
         microsoft,
         {QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize"_s),
          QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/token"_s),
          {u"https://outlook.office.com/IMAP.AccessAsUser.All"_s, u"https://outlook.office.com/SMTP.Send"_s,
           u"offline_access"_s},
          {},
          {}}},
        {u"iCloud"_s,
         {u"icloud.com"_s, u"me.com"_s, u"mac.com"_s},
         {u"imap.mail.me.com"_s, 993, tls},
         {u"smtp.mail.me.com"_s, 587, startTls},
         appPassword},
        {u"Fastmail"_s,
         {u"fastmail.com"_s, u"fastmail.fm"_s},
         {u"imap.fastmail.com"_s, 993, tls},
         {u"smtp.fastmail.com"_s, 465, tls},
         appPassword},
        {u"Domeneshop"_s, {}, {u"imap.domeneshop.no"_s, 993, tls}, {u"smtp.domeneshop.no"_s, 587, startTls}, ownUser},
        {u"Loopia"_s, {}, {u"mailcluster.loopia.se"_s, 993, tls}, {u"mailcluster.loopia.se"_s, 587, startTls}, {}},
        {u"one.com"_s, {u"one.com"_s}, {u"imap.one.com"_s, 993, tls}, {u"send.one.com"_s, 465, tls}, {}},
        {u"PRO ISP"_s, {}, {u"mail.%d"_s, 993, tls}, {u"mail.%d"_s, 465, tls}, {}},
        {u"Simply.com"_s, {}, {u"mail.simply.com"_s, 993, tls}, {u"smtp.simply.com"_s, 587, startTls}, {}},
        {u"Telenor (online.no)"_s,
         {u"online.no"_s},
         {u"imap.online.no"_s, 993, tls},
         {u"smtp.online.no"_s, 587, startTls},
         {}},
        {u"Telia"_s, {u"telia.com"_s}, {u"mailin.telia.com"_s, 993, tls}, {u"mailout.telia.com"_s, 465, tls}, {}},
    };
}

int presetFor(const QString& address)
{
    const QString name = address.section(u'@', 1).trimmed().toLower();
    const QList<ProviderPreset> presets = providerPresets();
    for (int i = 0; i < presets.size(); ++i)
        if (presets.at(i).domains.contains(name))
            return i;
    return -1;
}

ProviderPreset guessedPreset()
{
    return {QString(), {}, {u"imap.%d"_s, 993, tls}, {u"smtp.%d"_s, 465, tls}, {}};
}

domain::Endpoint endpointFor(domain::Endpoint endpoint, const QString& address)
{
    endpoint.host.replace(u"%d"_s, address.section(u'@', 1).trimmed().toLower());
    return endpoint;
}

} // namespace svarbord::ui
