// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mail_service.h"

#include <QString>

#include <optional>

namespace svarbord::ui {

/// What the composer writes.
enum class ComposerMode { Reply, ReplyAll, Forward, Comment, New };

/// The stable name kept with a draft.
[[nodiscard]] QString purposeOf(ComposerMode mode);
[[nodiscard]] std::optional<ComposerMode> modeOf(const QString& purpose);
/// How the service names it; nothing for comments and new mail.
[[nodiscard]] std::optional<services::ReplyKind> replyKindOf(ComposerMode mode);
[[nodiscard]] ComposerMode modeOf(services::ReplyKind kind);

} // namespace svarbord::ui
