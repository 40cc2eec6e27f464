// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mail_filter.h"
#include "services/filter_service.h"
#include "ui/settings/shared_list_editor.h"

namespace svarbord::ui {

class ChoiceBox;

/// The team's mail filters: the list at the left, the chosen one at the right, and what it would have done to the mail
/// that is here. GUI thread.
class FilterEditor : public SharedListEditor
{
    Q_OBJECT

public:
    FilterEditor(services::FilterService& filters, Dialogs& dialogs, const Theme& theme, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QList<Entry> entries() override;
    void present(const QString& id) override;
    QFuture<Status> put() override;
    QFuture<Status> remove() override;
    [[nodiscard]] Question removal() const override;

private:
    void build();
    void say();
    void fillChoices();
    void fillInboxes();
    void showInbox(const QString& id);
    /// What the chosen kind of filter needs.
    void fit();
    void changedByHand();
    void tryIt();
    void show(const Result<services::FilterTrial>& trial);
    [[nodiscard]] domain::MailFilter filter() const;

    services::FilterService& m_filters;
    QList<domain::MailFilter> m_all;

    QLabel* m_whenLabel = nullptr;
    ChoiceBox* m_field = nullptr;
    QLineEdit* m_header = nullptr;
    QLineEdit* m_text = nullptr;
    ChoiceBox* m_inbox = nullptr; ///< only where there are several
    QLabel* m_thenLabel = nullptr;
    ChoiceBox* m_effect = nullptr;
    FlatButton* m_try = nullptr;
    QLabel* m_trial = nullptr;
};

} // namespace svarbord::ui
