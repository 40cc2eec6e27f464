// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace svarbord::domain {

/// A subject taken apart: what stays the same through answers and forwards.
struct NormalSubject
{
    QString key; ///< case-folded, without prefixes, tags and numbers in brackets; the key stored and compared
    QStringList caseNumbers; ///< numbers in brackets or behind '#', sorted: two different ones never match
    bool answers = false;    ///< began with a reply or forward prefix (Re, SV, VS, AW, Antw, Fwd, …)
};

/// Prefixes of nb, da, sv, en, de, fi, nl and fr clients, also counted ("Re[2]:") and mixed with [list tags].
[[nodiscard]] NormalSubject normalSubject(QStringView subject);

/// The subject as a conversation shows it: without the reply prefixes in front of it.
[[nodiscard]] QString displaySubject(QStringView subject);

/// True when so many unrelated mails share the subject that it proves nothing ("Faktura", "Hei", empty).
[[nodiscard]] bool isGenericSubject(const NormalSubject& subject);

} // namespace svarbord::domain
