// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connection_report_view.h"

#include "ui/components/telling.h"
#include "ui/settings/outcome_mark.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

ConnectionReportView::ConnectionReportView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"connectionReport"_s);
    tellsByItself(this);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    hide();
}

void ConnectionReportView::present(const services::ConnectionReport& report)
{
    clear();
    for (const auto& step : report.steps)
        addLine(step.outcome.has_value(), step.name,
                step.outcome.has_value() ? QString() : step.outcome.error().userText);
    const auto failed = std::ranges::find_if(report.steps, [](const auto& step) { return !step.outcome; });
    if (report.steps.isEmpty())
        tell(this, {});
    else if (failed == report.steps.cend())
        tell(this, tr("The connection works."));
    else
        tell(this, tr("Does not work: %1. %2").arg(failed->name, failed->outcome.error().userText));
}

void ConnectionReportView::clear()
{
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

void ConnectionReportView::addLine(bool good, const QString& text, const QString& advice)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new OutcomeMark(good, m_theme, line), 0, Qt::AlignTop);
    auto* words = new QLabel(advice.isEmpty() ? text : text + u'\n' + advice, line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setProperty("tone", good ? u"secondary"_s : u"danger"_s);
    row->addWidget(words, 1);
    layout()->addWidget(line);
}

} // namespace svarbord::ui
