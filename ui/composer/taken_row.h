// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mail_service.h"
#include "ui/components/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QTextEdit;

namespace svarbord::ui {

class FlatButton;

/// Over the text, where a colleague goes on with what was begun here: by whom, and a way to take it back. As long as it
/// stands nothing is written here. GUI thread.
class TakenRow : public QWidget
{
    Q_OBJECT

public:
    TakenRow(services::MailService& mail, const Theme& theme, QTextEdit& editor, QWidget* parent = nullptr);

    /// The conversation that is written in now.
    void follow(ConversationId conversation);
    [[nodiscard]] bool isTaken() const { return m_taken.has_value(); }
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void say();
    void takeBack();

    services::MailService& m_mail;
    const Theme& m_theme;
    QTextEdit& m_editor;
    ConversationId m_conversation;
    std::optional<services::TakenOver> m_taken;
    QLabel* m_words;
    FlatButton* m_button;
};

} // namespace svarbord::ui
