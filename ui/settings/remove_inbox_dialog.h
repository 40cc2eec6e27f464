// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox.h"
#include "ui/components/theme.h"

#include <QDialog>

namespace svarbord::ui {

class ChoiceBox;

/// Asks where what is in an inbox goes when the inbox is removed. Deletes itself when closed.
class RemoveInboxDialog : public QDialog
{
    Q_OBJECT

public:
    /// others: where it may go, at least one.
    RemoveInboxDialog(const domain::Inbox& inbox, const QList<domain::Inbox>& others, const Theme& theme,
                      QWidget* parent);

signals:
    void chosen(const svarbord::InboxId& into);

private:
    void addButtons(const Theme& theme);

    ChoiceBox* m_into;
};

} // namespace svarbord::ui
