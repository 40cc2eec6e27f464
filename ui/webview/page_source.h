// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QByteArray>
#include <QWebEngineUrlSchemeHandler>

#include <functional>

namespace svarbord::ui {

class WebAddress;

/// Serves the one page a MailView shows and the inline images of its messages, from memory and the database.
class PageSource : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    /// Empty where the message has no such image or it is not here.
    using InlineContent = std::function<QByteArray(MessageId message, const QString& contentId)>;

    PageSource(const WebAddress& address, InlineContent content, QObject* parent = nullptr);

    void setPage(QByteArray html) { m_html = std::move(html); }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

private:
    const WebAddress& m_address;
    InlineContent m_content;
    QByteArray m_html;
};

} // namespace svarbord::ui
