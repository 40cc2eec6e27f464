// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "domain/conversation.h"
#include "ui/components/theme.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListWidget;

namespace svarbord::services {
class InboxService;
}

namespace svarbord::ui {

/// Finds another conversation: those of the same customer first, any other by searching. Enter chooses.
class ConversationPicker : public QDialog
{
    Q_OBJECT

public:
    /// near: what is shown before anything is typed. Closes and deletes itself.
    ConversationPicker(services::InboxService& inbox, const QString& title, const QList<domain::ConversationRow>& near,
                       ConversationId except, QWidget* parent);

signals:
    void picked(svarbord::ConversationId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void fill(const QList<domain::ConversationRow>& rows);
    void choose();

    services::InboxService& m_inbox;
    QList<domain::ConversationRow> m_near;
    ConversationId m_except;
    QLineEdit* m_field;
    QListWidget* m_list;
    QTimer m_delay;
    quint64 m_generation = 0;
};

} // namespace svarbord::ui
