// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace svarbord::mime {

/// The declarations of a style attribute that are on the allow-list with values that are what they seem: no url(), no
/// functions but colours, no position, nothing negative, nothing sized by the window.
[[nodiscard]] QByteArray filterStyle(QByteArrayView style);

/// A pixel length such as "1", "1px" or "0.5px"; negative when it is something else.
[[nodiscard]] double pixels(QByteArrayView length);

/// The value of one property in a style attribute; empty when absent.
[[nodiscard]] QByteArray styleValue(QByteArrayView style, QByteArrayView property);

} // namespace svarbord::mime
