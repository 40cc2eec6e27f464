// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macro.h"
#include "domain/member.h"
#include "services/writing_service.h"
#include "ui/settings/shared_list_editor.h"

class QKeySequenceEdit;

namespace svarbord::ui {

class MacroStepRow;

/// The team's macros: the list at the left, the steps of the chosen one at the right. GUI thread.
class MacroEditor : public SharedListEditor
{
    Q_OBJECT

public:
    MacroEditor(services::WritingService& writing, const QList<domain::Member>& members, Dialogs& dialogs,
                const Theme& theme, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QList<Entry> entries() override;
    void present(const QString& id) override;
    QFuture<Status> put() override;
    QFuture<Status> remove() override;
    [[nodiscard]] Question removal() const override;

private:
    void build();
    void say();
    void addStep(const domain::MacroStep& step);

    services::WritingService& m_writing;
    QList<domain::Member> m_members;
    QList<domain::Macro> m_all;

    QLabel* m_keyLabel = nullptr;
    QKeySequenceEdit* m_key = nullptr;
    QLabel* m_stepsLabel = nullptr;
    QVBoxLayout* m_steps = nullptr;
    QList<MacroStepRow*> m_rows;
    FlatButton* m_addStep = nullptr;
};

} // namespace svarbord::ui
