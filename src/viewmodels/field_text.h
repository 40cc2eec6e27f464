// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contact.h"

#include <QLocale>

namespace svarbord::viewmodels {

/// What can be chosen in a field of contacts, as it is kept and as it is shown; nothing where it is typed.
[[nodiscard]] QList<std::pair<QString, QString>> choicesOf(const domain::ContactField& field);
/// A value of it in words for people.
[[nodiscard]] QString fieldText(const domain::ContactField& field, const QString& value,
                                const QLocale& locale = QLocale());

} // namespace svarbord::viewmodels
