// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace svarbord::ui {

/// The addresses inside a conversation page, all of one scheme:
///   svarbord://mail/page/KEY/NUMBER            the page itself
///   svarbord://mail/inline/KEY/MESSAGE/CID     an inline image of a message
///   svarbord://mail/act/KEY/NAME/ARGUMENT      a link that does something in the program
/// KEY is random for each view: a mail cannot know it, so a link inside a mail never becomes an act of ours.
class WebAddress
{
public:
    WebAddress();

    static constexpr const char* scheme = "svarbord";

    [[nodiscard]] QUrl page(int number) const;
    [[nodiscard]] QString inlineImage(MessageId message, const QString& contentId) const;
    [[nodiscard]] QString act(QStringView name, const QString& argument) const;

    struct Inline
    {
        MessageId message;
        QString contentId;
    };
    struct Act
    {
        QString name;
        QString argument;
    };
    [[nodiscard]] bool isPage(const QUrl& url) const;
    [[nodiscard]] std::optional<Inline> toInline(const QUrl& url) const;
    [[nodiscard]] std::optional<Act> toAct(const QUrl& url) const;

private:
    [[nodiscard]] QStringList parts(const QUrl& url, QStringView kind) const;

    QString m_key;
};

} // namespace svarbord::ui
