// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/inbox.h"
#include "domain/member.h"
#include "ui/components/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace svarbord::ui {

/// The name of an inbox and who sees it. Deletes itself when closed.
class InboxDialog : public QDialog
{
    Q_OBJECT

public:
    InboxDialog(domain::Inbox inbox, const QList<domain::Member>& members, const Theme& theme, QWidget* parent);

    /// It was not kept: says why, and stays.
    void showProblem(const QString& text);

signals:
    void chosen(const svarbord::domain::Inbox& inbox);

private:
    void addMembers(const QList<domain::Member>& members);
    void offer();

    domain::Inbox m_inbox;
    QLineEdit* m_name;
    QListWidget* m_members;
    QLabel* m_problem;
};

} // namespace svarbord::ui
