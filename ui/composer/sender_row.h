// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "services/mail_service.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace svarbord::ui {

/// Which mailbox a mail leaves from. Where there is no choice there is no row.
class SenderRow : public QWidget
{
    Q_OBJECT

public:
    explicit SenderRow(QWidget* parent = nullptr);

    void setSenders(const QList<services::Sender>& senders, AccountId current);
    [[nodiscard]] bool hasChoice() const;
    /// Opens it for the keyboard.
    void take();

signals:
    /// By hand.
    void chosen(svarbord::AccountId account);

protected:
    /// Who scrolls over it sends from where he did before.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* m_caption;
    QComboBox* m_choice;
};

} // namespace svarbord::ui
