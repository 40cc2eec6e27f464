// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace svarbord::testing {

/// What two readers of one mail can be compared by: a name of a feature and what was read of it.
using MailFeatures = QMap<QString, QString>;

/// The mail as GMime's own parser understands it; empty where that makes no message of it.
[[nodiscard]] MailFeatures readByGMime(const QByteArray& raw);

/// The mail as mime::splitMail and the header decoders understand it.
[[nodiscard]] MailFeatures readByUs(const QByteArray& raw);

} // namespace svarbord::testing
