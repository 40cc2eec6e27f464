// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/import_dialog.h"

#include "base/when_done.h"
#include "ui/components/buttons.h"
#include "ui/components/choice_box.h"
#include "ui/components/tool_tip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype previewRows = 8;
using Kind = domain::ColumnUse::Kind;

QString joined(const QJsonValue& values)
{
    QStringList texts;
    for (const QJsonValue value : values.toArray())
        texts.append(value.toString());
    return texts.join(u", "_s);
}

void prepare(QTableWidget* table, const QStringList& header)
{
    table->setColumnCount(static_cast<int>(header.size()));
    table->setHorizontalHeaderLabels(header);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    table->setFocusPolicy(Qt::NoFocus); // what can be chosen in it takes the keyboard itself
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

ImportDialog::ImportDialog(services::ContactService& contacts, services::ContactImport import, const Theme& theme,
                           QWidget* parent)
    : QDialog(parent),
      m_contacts(contacts),
      m_import(std::move(import)),
      m_theme(theme),
      m_fields(contacts.fields().value_or(QList<domain::ContactField>()))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import contacts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(QSize(720, 560).boundedTo(parent->window()->size() - QSize(40, 40)));
    build();
    fillPreview();
}

ImportDialog::~ImportDialog()
{
    *m_cancel = true;
}

void ImportDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(10);
    m_about = new QLabel(tr("%n contact(s) in the file, written in %1.", nullptr, static_cast<int>(m_import.count()))
                             .arg(m_import.encoding),
                         this);
    m_about->setTextFormat(Qt::PlainText);
    column->addWidget(m_about);
    if (m_import.format == domain::ContactFormat::Csv)
        addColumnChoices();
    auto* heading = new QLabel(tr("What comes in"), this);
    heading->setObjectName(u"sectionHeading"_s);
    column->addWidget(heading);
    m_preview = new QTableWidget(this);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAccessibleName(tr("What comes in"));
    prepare(m_preview, {tr("Name"), tr("Mail addresses"), tr("Telephone"), tr("Company")});
    column->addWidget(m_preview, 1);
    m_outcome = new QLabel(tr("Who is known already is not doubled: what was empty is filled in."), this);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setObjectName(u"importOutcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setProperty("tone", u"muted"_s);
    column->addWidget(m_outcome);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, static_cast<int>(m_import.count()));
    m_progress->hide();
    column->addWidget(m_progress);
    m_start = new FlatButton(m_theme, tr("Import"), ButtonKind::Primary, this);
    m_start->setObjectName(u"importStart"_s);
    m_close = new FlatButton(m_theme, tr("Cancel"), ButtonKind::Secondary, this);
    m_close->setObjectName(u"importClose"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_start);
    column->addLayout(buttons);
    connect(m_start, &QAbstractButton::clicked, this, &ImportDialog::start);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::close);
}

/// One line for each column of the file: its title, what stands in it first, and what it is taken for.
void ImportDialog::addColumnChoices()
{
    QList<std::pair<domain::ColumnUse, QString>> uses{
        {{Kind::Ignore, {}}, tr("Leave out")},     {{Kind::Name, {}}, tr("Name")},
        {{Kind::FirstName, {}}, tr("First name")}, {{Kind::LastName, {}}, tr("Last name")},
        {{Kind::Address, {}}, tr("Mail address")}, {{Kind::Phone, {}}, tr("Telephone")},
        {{Kind::Company, {}}, tr("Company")},      {{Kind::Language, {}}, tr("Language")},
        {{Kind::Owner, {}}, tr("Owner")}};
    for (const domain::ContactField& field : std::as_const(m_fields))
        uses.append({{Kind::Field, field.key}, field.name});
    m_columns = new QTableWidget(static_cast<int>(m_import.table.header.size()), 3, this);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setAccessibleName(tr("Columns of the file"));
    prepare(m_columns, {tr("Column of the file"), tr("For example"), tr("Becomes")});
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        m_columns->setItem(row, 0, new QTableWidgetItem(m_import.table.header.at(row)));
        m_columns->setItem(row, 1, new QTableWidgetItem(m_import.table.rows.value(0).value(row)));
        auto* box = new ChoiceBox(m_columns);
        box->setObjectName(u"importColumn%1"_s.arg(row));
        box->setAccessibleName(m_import.table.header.at(row));
        for (qsizetype use = 0; use < uses.size(); ++use) {
            box->addItem(uses.at(use).second);
            if (uses.at(use).first == m_import.columns.at(row))
                box->setCurrentIndex(static_cast<int>(use));
        }
        m_columns->setCellWidget(row, 2, box);
        connect(box, &QComboBox::activated, this, [this, row, uses](int use) {
            m_import.columns[row] = uses.at(use).first;
            fillPreview();
        });
    }
    layout()->addWidget(m_columns);
}

void ImportDialog::fillPreview()
{
    const int rows = static_cast<int>(std::min<qsizetype>(m_import.count(), previewRows));
    m_preview->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const domain::ContactDraft draft = m_contacts.draft(m_import, row);
        const QStringList cells{draft.values[u"name"].toString(), joined(draft.values[u"addresses"]),
                                draft.values[u"phone"].toString(), draft.values[u"company"].toString()};
        for (int i = 0; i < 4; ++i) {
            auto* cell = new QTableWidgetItem(cells.at(i));
            setPlainToolTip(cell, draft.problem);
            m_preview->setItem(row, i, cell);
        }
    }
}

void ImportDialog::start()
{
    m_start->setEnabled(false);
    m_progress->show();
    m_close->setText(tr("Stop"));
    // Called on another thread: only posts, to somebody who lives as long as anything may be posted.
    const std::shared_ptr<QObject> relay(new QObject, [](QObject* gone) { gone->deleteLater(); });
    const auto progress = [relay, bar = QPointer<QProgressBar>(m_progress)](qsizetype n) {
        QMetaObject::invokeMethod(
            relay.get(),
            [bar, n] {
                if (bar)
                    bar->setValue(static_cast<int>(n));
            },
            Qt::QueuedConnection);
    };
    whenDone(m_contacts.importAll(m_import, progress, m_cancel), this,
             [this](const Result<services::ContactImportReport>& report) { finish(report); });
}

void ImportDialog::finish(const Result<services::ContactImportReport>& report)
{
    m_progress->hide();
    m_close->setText(tr("Close"));
    m_start->hide();
    m_outcome->setProperty("tone", report ? QVariant() : QVariant(u"danger"_s));
    if (!report) {
        m_outcome->setText(report.error().userText);
        return;
    }
    const QLocale locale;
    QString text = tr("%1 added, %2 filled in, %3 known already, %4 left out.")
                       .arg(locale.toString(report->added), locale.toString(report->changed),
                            locale.toString(report->unchanged), locale.toString(report->skipped));
    if (!report->problems.isEmpty())
        text += u'\n' + report->problems.mid(0, 3).join(u'\n');
    m_outcome->setText(text);
    if (report->added + report->changed > 0)
        emit imported(tr("Contacts imported"));
}

} // namespace svarbord::ui
