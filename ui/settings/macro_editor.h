// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macro.h"
#include "domain/member.h"
#include "services/writing_service.h"
#include "ui/components/theme.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace svarbord::ui {

class Dialogs;
class FlatButton;
class MacroStepRow;

/// The team's macros: the list at the left, the steps of the chosen one at the right. GUI thread.
class MacroEditor : public QWidget
{
    Q_OBJECT

public:
    MacroEditor(services::WritingService& writing, const QList<domain::Member>& members, Dialogs& dialogs,
                const Theme& theme, QWidget* parent = nullptr);

    void startNew();

private:
    void build();
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildFields();
    void say();
    void reload();
    void present(const domain::Macro& macro);
    void addStep(const domain::MacroStep& step);
    [[nodiscard]] domain::Macro macro() const;
    void touched();
    void save();
    void askToRemove();
    void tell(const Status& outcome, const QString& done);

    services::WritingService& m_writing;
    QList<domain::Member> m_members;
    Dialogs& m_dialogs;
    const Theme& m_theme;
    QList<domain::Macro> m_all;
    QString m_id; ///< of the one on screen, empty while it is new
    bool m_showing = false;

    QListWidget* m_list = nullptr;
    FlatButton* m_new = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_keyLabel = nullptr;
    QKeySequenceEdit* m_key = nullptr;
    QLabel* m_stepsLabel = nullptr;
    QVBoxLayout* m_steps = nullptr;
    QList<MacroStepRow*> m_rows;
    FlatButton* m_addStep = nullptr;
    QLabel* m_state = nullptr;
    FlatButton* m_remove = nullptr;
    FlatButton* m_save = nullptr;
};

} // namespace svarbord::ui
