// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QMenu;
class QTextEdit;
class QWidget;

namespace svarbord::ui {

/// What a token stands for, in words: "The customer's first name".
[[nodiscard]] QString tokenText(const QString& name);
/// A menu that writes one of these tokens into the editor. Deletes itself when closed.
[[nodiscard]] QMenu* makeTokenMenu(const QStringList& names, QTextEdit& editor, QWidget* parent);

} // namespace svarbord::ui
