// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace svarbord::viewmodels {

/// What somebody who helps needs to know, and nothing that is anybody's secret.
struct ReportFacts
{
    QString version;
    QString language;
    QString look;
    int accounts = 0;
    QStringList accountStates; ///< one line each
    int waitingToSend = 0;
    int notSent = 0;
    qint64 unplacedMail = 0;
    QStringList log; ///< oldest first
};

/// The text without what it could give away: of e-mail addresses the first letters stay, of passwords, tokens and
/// long random words nothing, of the home folder "~".
[[nodiscard]] QString withoutSecrets(QString text);
/// The whole report, masked line by line. In English: it is for those who make the program.
[[nodiscard]] QString problemReport(const ReportFacts& facts);

} // namespace svarbord::viewmodels
