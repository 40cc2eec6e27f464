// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/macro.h"
#include "domain/member.h"
#include "domain/snippet.h"
#include "ui/components/theme.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace svarbord::ui {

class IconButton;

/// One step of a macro: what is done, and with what.
class MacroStepRow : public QWidget
{
    Q_OBJECT

public:
    /// What can be chosen.
    struct Choices
    {
        QList<domain::Member> members;
        QList<domain::Snippet> snippets;
    };

    MacroStepRow(const Theme& theme, Choices choices, const domain::MacroStep& step, QWidget* parent);

    /// Nothing while a tag has no name.
    [[nodiscard]] std::optional<domain::MacroStep> step() const;

signals:
    void changed();
    void removed();

private:
    void say();
    void fillKinds();
    void fillValues();

    Choices m_choices;
    domain::MacroStep m_step;
    bool m_filling = false;
    QComboBox* m_kind;
    QComboBox* m_value;
    QLineEdit* m_tag;
    IconButton* m_remove;
};

} // namespace svarbord::ui
