// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"

#include <QList>
#include <QString>

namespace svarbord::services {

/// The members that a comment names as "@id" or "@First name", each once, in the order of the text.
[[nodiscard]] QList<MemberId> mentionedMembers(const QString& text, const QList<domain::Member>& members);

} // namespace svarbord::services
