// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/sign_in_provider.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace svarbord::ui {

/// Where a mail provider is reached, so that a person need not know.
struct ProviderPreset
{
    QString name;
    QStringList domains;   ///< addresses that are certainly there
    domain::Endpoint imap; ///< %d in a host stands for the domain of the address
    domain::Endpoint smtp;
    QString hint;                       ///< translated: what this provider wants with a password; may be empty
    domain::SignInProvider signIn = {}; ///< where it lets people sign in with their browser; may be empty
};

[[nodiscard]] QList<ProviderPreset> providerPresets();
/// The provider an address certainly belongs to; -1 when unknown.
[[nodiscard]] int presetFor(const QString& address);
/// imap.DOMAIN and smtp.DOMAIN with implicit TLS, the way most providers are reached.
[[nodiscard]] ProviderPreset guessedPreset();
/// The preset's server with the domain of this address.
[[nodiscard]] domain::Endpoint endpointFor(domain::Endpoint endpoint, const QString& address);

} // namespace svarbord::ui
