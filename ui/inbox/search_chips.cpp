// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/search_chips.h"

#include "domain/search_query.h"
#include "ui/components/chip.h"
#include "ui/components/spoken.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

SearchChips::SearchChips(QLineEdit* field, viewmodels::MemberName memberName, const Theme& theme, QWidget* parent)
    : FlowRow(Theme::grid, parent),
      m_field(field),
      m_memberName(std::move(memberName)),
      m_theme(theme)
{
    setObjectName(u"searchChips"_s);
    connect(field, &QLineEdit::textChanged, this, &SearchChips::fill);
    spoken(this, [this] { fill(); });
}

void SearchChips::fill()
{
    clear();
    bool any = false;
    for (const domain::SearchTermSpan& term : domain::searchTermSpans(m_field->text())) {
        if (term.op.isEmpty() || term.value.isEmpty())
            continue;
        auto* chip = new Chip(m_theme, viewmodels::searchTermText(term, m_memberName),
                              term.negative ? Tone::Danger : Tone::Accent, this);
        chip->setObjectName(u"searchChip"_s);
        chip->setRemovable(true);
        connect(chip, &Chip::removeRequested, this, [this, term] { remove(term.begin, term.length); });
        add(chip);
        any = true;
    }
    setVisible(any);
}

void SearchChips::remove(qsizetype begin, qsizetype length)
{
    QString text = m_field->text();
    text.remove(begin, length);
    text = text.simplified();
    m_field->setText(text.isEmpty() ? text : text + u' ');
    m_field->setFocus();
}

} // namespace svarbord::ui
