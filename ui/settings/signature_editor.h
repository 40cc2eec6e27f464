// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/sender_style.h"
#include "services/writing_service.h"
#include "ui/components/theme.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QPlainTextEdit;
class QRadioButton;
class QStackedWidget;

namespace svarbord::ui {

class ClosedTextView;
class FlatButton;
class IconButton;
class RichEdit;

/// A page of an account's settings: the name in From, and the signature the team puts under its mail, with a preview
/// of both. The whole team gets what is saved here. GUI thread.
class SignatureEditor : public QWidget
{
    Q_OBJECT

public:
    SignatureEditor(services::WritingService& writing, const Theme& theme, QWidget* parent = nullptr);

    /// Shows the stored style of this account; what is not saved is lost.
    void setAccount(const domain::Account& account);
    [[nodiscard]] bool isChanged() const;
    /// What is on screen now.
    [[nodiscard]] domain::SenderStyle style() const;

public slots:
    void save();

signals:
    void changed();
    void saved();

private:
    void build();
    [[nodiscard]] QWidget* buildNames();
    [[nodiscard]] QWidget* buildTools();
    [[nodiscard]] QWidget* buildPreview();
    void say();
    void present(const domain::SenderStyle& style);
    void setSource(bool source);
    void touched();
    void refreshPreview();
    void openTokens();

    services::WritingService& m_writing;
    const Theme& m_theme;
    domain::Account m_account;
    domain::SenderStyle m_stored;
    bool m_showing = false; ///< the program writes, not the person

    QLabel* m_nameCaption = nullptr;
    QRadioButton* m_agentAndCompany = nullptr;
    QRadioButton* m_company = nullptr;
    QLabel* m_signatureCaption = nullptr;
    IconButton* m_bold = nullptr;
    IconButton* m_italic = nullptr;
    IconButton* m_list = nullptr;
    FlatButton* m_tokens = nullptr;
    FlatButton* m_sourceButton = nullptr;
    QStackedWidget* m_editors = nullptr;
    RichEdit* m_rich = nullptr;
    QPlainTextEdit* m_html = nullptr;
    QLabel* m_previewCaption = nullptr;
    QLabel* m_from = nullptr;
    ClosedTextView* m_preview = nullptr;
    QLabel* m_state = nullptr;
    FlatButton* m_save = nullptr;
};

} // namespace svarbord::ui
