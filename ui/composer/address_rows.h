// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outbox.h"
#include "ui/components/theme.h"

#include <QWidget>

class QLineEdit;

namespace svarbord::ui {

class RecipientField;
class SenderRow;
class TextTab;
struct RecipientDirectory;

/// From where there is a choice, To, Cc, Bcc and subject, a row each.
class AddressRows : public QWidget
{
    Q_OBJECT

public:
    explicit AddressRows(const Theme& theme, QWidget* parent = nullptr);

    /// Takes recipients and subject from the mail.
    void show(const domain::OutgoingMail& mail);
    using QWidget::show;
    /// Puts recipients and subject into the mail.
    void writeTo(domain::OutgoingMail& mail);
    [[nodiscard]] domain::AddressList everybody();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool hasRecipients() const;
    void setSuggestions(const domain::AddressList& known);
    void setDirectory(const RecipientDirectory& directory);
    [[nodiscard]] SenderRow& sender() const { return *m_sender; }
    void focusTo();
    void focusCc();

signals:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openBcc();

    SenderRow* m_sender;
    RecipientField* m_to;
    RecipientField* m_cc;
    RecipientField* m_bcc;
    TextTab* m_showBcc;
    QLineEdit* m_subject;
};

} // namespace svarbord::ui
