// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/audit_page.h"

#include "base/when_done.h"
#include "services/team_service.h"
#include "ui/components/buttons.h"
#include "ui/components/choice_box.h"
#include "ui/components/spoken.h"
#include "ui/dialogs/dialogs.h"
#include "viewmodels/decision_model.h"
#include "viewmodels/team_text.h"
#include "viewmodels/text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using viewmodels::DecisionModel;

namespace {

constexpr int controlHeight = 32;
constexpr int tableHeight = 340;
constexpr int rowHeight = 30;
constexpr int widestColumn = 128;
constexpr qsizetype shownFindings = 8;
constexpr int shownSetAside = 20;

} // namespace

AuditPage::AuditPage(services::TeamService& team, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Eye, [] { return tr("Audit log"); }, parent),
      m_team(team),
      m_dialogs(dialogs),
      m_model(new DecisionModel(team, this))
{
    setObjectName(u"auditPage"_s);
    addFilters();
    addTable();
    addExport();
    addCheck();
    addSetAside();
    finish();
    connect(&team, &services::TeamService::inStep, m_model, &DecisionModel::reload);
    spoken(this, [this] {
        fillChoices();
        applyFilter();
    });
}

QComboBox* AuditPage::choice(const QString& objectName)
{
    auto* made = new ChoiceBox(this);
    made->setObjectName(objectName);
    made->setMinimumHeight(controlHeight);
    connect(made, &QComboBox::activated, this, &AuditPage::applyFilter);
    return made;
}

FlatButton* AuditPage::button(const QString& objectName)
{
    auto* made = new FlatButton(m_theme, {}, ButtonKind::Secondary, this);
    made->setObjectName(objectName);
    return made;
}

void AuditPage::addFilters()
{
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 8);
    across->setSpacing(8);
    m_member = choice(u"auditMember"_s);
    m_kind = choice(u"auditKind"_s);
    m_since = choice(u"auditSince"_s);
    for (QComboBox* each : {m_member, m_kind, m_since})
        across->addWidget(each, 1);
    addPart(row, [] { return tr("audit log filter member kind time"); });
}

void AuditPage::fillChoices()
{
    const auto fill = [](QComboBox* box, const QString& name, const QList<std::pair<QString, QVariant>>& items) {
        const QSignalBlocker quiet(box);
        const int current = std::max(0, box->currentIndex());
        box->clear();
        for (const auto& [text, value] : items)
            box->addItem(text, value);
        box->setCurrentIndex(std::min(current, box->count() - 1));
        box->setAccessibleName(name);
    };
    QList<std::pair<QString, QVariant>> members{{tr("Everybody"), QString()}};
    for (const domain::RosterMember& entry : m_team.roster().members)
        members.append({entry.member.name, entry.member.id.value});
    fill(m_member, tr("Whose decisions"), members);
    QList<std::pair<QString, QVariant>> kinds{{tr("Everything"), -1}};
    for (const domain::OperationKind kind : viewmodels::decisionKinds())
        kinds.append({viewmodels::decisionName(kind), static_cast<int>(kind)});
    fill(m_kind, tr("Which decisions"), kinds);
    fill(m_since, tr("Since when"),
         {{tr("From the beginning"), 0}, {tr("Today"), 1}, {tr("The last 7 days"), 7}, {tr("The last 30 days"), 30}});
}

void AuditPage::applyFilter()
{
    services::DecisionQuery query;
    query.member = MemberId{m_member->currentData().toString()};
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        query.kind = static_cast<domain::OperationKind>(kind);
    if (const int days = m_since->currentData().toInt(); days > 0)
        query.since = fromDateTime(QDate::currentDate().addDays(1 - days).startOfDay());
    m_model->setQuery(query);
    if (!m_model->problem().isEmpty())
        emit failed(m_model->problem());
}

void AuditPage::addTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"auditTable"_s);
    m_table->setModel(m_model);
    m_table->setFixedHeight(tableHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(0);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(DecisionModel::What, QHeaderView::Stretch);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditPage::fitColumns);
    spoken(m_table, [this] { m_table->setAccessibleName(tr("Audit log, newest first")); });
    addPart(m_table, [] { return tr("decisions who what when"); });
}

/// What was decided takes the room that the others leave: they are as wide as their words, within bounds.
void AuditPage::fitColumns()
{
    QHeaderView* header = m_table->horizontalHeader();
    for (const auto column :
         {DecisionModel::Time, DecisionModel::Member, DecisionModel::Machine, DecisionModel::Outcome}) {
        const bool isEmpty = column == DecisionModel::Machine && !m_model->namesMachines();
        header->setSectionHidden(column, isEmpty);
        m_table->resizeColumnToContents(column);
        if (column != DecisionModel::Time) // half a time tells nothing
            header->resizeSection(column, std::min(widestColumn, header->sectionSize(column)));
    }
}

void AuditPage::addExport()
{
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 4, 0, 8);
    across->setSpacing(8);
    for (const QString& suffix : {u"csv"_s, u"json"_s}) {
        FlatButton* save = button(u"auditExport:"_s + suffix);
        spoken(save, [save, suffix] { save->setLabel(tr("Save as %1…").arg(suffix.toUpper())); });
        connect(save, &QAbstractButton::clicked, this, [this, suffix] { exportAs(suffix); });
        across->addWidget(save);
    }
    across->addStretch(1);
    addPart(row, [] { return tr("export csv json"); });
}

void AuditPage::exportAs(const QString& suffix)
{
    const QString name = tr("decisions-%1", "file name, with the date").arg(QDate::currentDate().toString(Qt::ISODate));
    m_dialogs.saveFile(this, tr("Audit log"), name + u'.' + suffix, [this, suffix](const QString& path) {
        const auto decisions = m_model->all();
        if (!decisions) {
            emit failed(decisions.error().userText);
            return;
        }
        QSaveFile file(path);
        const QByteArray bytes =
            suffix == u"csv"_s ? viewmodels::decisionsAsCsv(*decisions) : viewmodels::decisionsAsJson(*decisions);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            emit failed(tr("%1 cannot be written: %2").arg(path, file.errorString()));
    });
}

void AuditPage::addCheck()
{
    m_check = button(u"auditCheck"_s);
    addRow(m_check, [] {
        return SettingText{tr("Check the log"),
                           tr("Reads the whole log in the mailbox once more and compares it with what was read here: "
                              "whatever was changed, removed or turned around is found.")};
    });
    m_result = new QLabel(this);
    m_result->setObjectName(u"auditResult"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_result->hide();
    addPart(m_result, [] { return tr("check tampering"); });
    spoken(m_check, [this] { m_check->setLabel(tr("Check now")); });
    connect(m_check, &QAbstractButton::clicked, this, &AuditPage::check);
}

void AuditPage::check()
{
    m_check->setEnabled(false);
    m_result->setText(tr("Reading the log…"));
    m_result->show();
    whenDone(m_team.audit(), this, [this](const Result<engine::TeamAudit>& audit) {
        m_check->setEnabled(true);
        m_check->setFocus();
        show(audit);
    });
}

void AuditPage::show(const Result<engine::TeamAudit>& audit)
{
    QStringList lines;
    bool isSound = false;
    if (!audit) {
        lines.append(audit.error().userText);
    } else if (audit->findings.isEmpty()) {
        isSound = true;
        lines.append(tr("The log is as it was written: %n entries read.", nullptr, static_cast<int>(audit->entries)));
    } else {
        lines.append(tr("%n entries are not as they were written.", nullptr, static_cast<int>(audit->findings.size())));
        for (const journal::AuditFinding& finding :
             audit->findings.first(std::min(audit->findings.size(), shownFindings)))
            lines.append(tr("Entry %1: %2").arg(finding.position).arg(services::TeamService::findingText(finding)));
    }
    m_result->setProperty("tone", isSound ? u"good"_s : u"danger"_s);
    m_result->setText(lines.join(u'\n'));
    m_result->setAccessibleName(lines.first());
    // The tone is of the style sheet, which looks at it only when asked.
    m_result->setStyleSheet(m_result->styleSheet());
}

void AuditPage::addSetAside()
{
    FlatButton* show = button(u"auditSetAside"_s);
    addRow(show, [] {
        return SettingText{
            tr("Set aside"),
            tr("What lies in the log and counts for nothing: forged, broken, or of somebody who does not "
               "belong to the team.")};
    });
    spoken(show, [show] { show->setLabel(tr("Show…")); });
    connect(show, &QAbstractButton::clicked, this, &AuditPage::showSetAside);
}

void AuditPage::showSetAside()
{
    const auto entries = m_team.setAside(shownSetAside);
    QStringList lines;
    if (!entries)
        lines.append(entries.error().userText);
    else
        for (const services::SetAsideEntry& entry : *entries)
            lines.append(viewmodels::exactTime(entry.received) +
                         (entry.machine.isEmpty() ? QString() : u" · "_s + entry.machine) + u'\n' + entry.reason);
    if (lines.isEmpty())
        lines.append(tr("Nothing was set aside."));
    m_dialogs.tell(this, tr("Set aside"), lines.join(u"\n\n"_s));
}

} // namespace svarbord::ui
