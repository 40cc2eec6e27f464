// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contact_service.h"
#include "ui/components/theme.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QTableWidget;

namespace svarbord::ui {

class FlatButton;

/// Shows what a file of contacts holds and what each column is taken for, then takes it in. Deletes itself when closed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(services::ContactService& contacts, services::ContactImport import, const Theme& theme,
                 QWidget* parent);
    ~ImportDialog() override;

signals:
    /// Something undo can take back was done.
    void imported(const QString& text);

private:
    void build();
    void addColumnChoices();
    void fillPreview();
    void start();
    void finish(const Result<services::ContactImportReport>& report);

    services::ContactService& m_contacts;
    services::ContactImport m_import;
    const Theme& m_theme;
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
    QList<domain::ContactField> m_fields;
    QLabel* m_about = nullptr;
    QTableWidget* m_columns = nullptr;
    QTableWidget* m_preview = nullptr;
    QLabel* m_outcome = nullptr;
    QProgressBar* m_progress = nullptr;
    FlatButton* m_start = nullptr;
    FlatButton* m_close = nullptr;
};

} // namespace svarbord::ui
