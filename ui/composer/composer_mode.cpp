// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_mode.h"

#include <array>
#include <utility>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<ComposerMode, QLatin1StringView>, 5> purposes{{
    {ComposerMode::Reply, "reply"_L1},
    {ComposerMode::ReplyAll, "reply-all"_L1},
    {ComposerMode::Forward, "forward"_L1},
    {ComposerMode::Comment, "comment"_L1},
    {ComposerMode::New, "new"_L1},
}};

} // namespace

QString purposeOf(ComposerMode mode)
{
    for (const auto& [known, name] : purposes)
        if (known == mode)
            return name;
    return {};
}

std::optional<ComposerMode> modeOf(const QString& purpose)
{
    for (const auto& [mode, name] : purposes)
        if (name == purpose)
            return mode;
    return std::nullopt;
}

std::optional<services::ReplyKind> replyKindOf(ComposerMode mode)
{
    switch (mode) {
    case ComposerMode::Reply:
        return services::ReplyKind::Reply;
    case ComposerMode::ReplyAll:
        return services::ReplyKind::ReplyAll;
    case ComposerMode::Forward:
        return services::ReplyKind::Forward;
    case ComposerMode::Comment:
    case ComposerMode::New:
        return std::nullopt;
    }
    return std::nullopt;
}

ComposerMode modeOf(services::ReplyKind kind)
{
    switch (kind) {
    case services::ReplyKind::Reply:
        return ComposerMode::Reply;
    case services::ReplyKind::ReplyAll:
        return ComposerMode::ReplyAll;
    case services::ReplyKind::Forward:
        return ComposerMode::Forward;
    }
    return ComposerMode::Reply;
}

} // namespace svarbord::ui
