// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_page.h"

#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/dialogs/dialogs.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int reportHeight = 190;

/// The outcome in words; empty when it is there.
QString write(const QString& path, const QString& text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit())
        return {};
    return file.errorString();
}

} // namespace

AboutPage::AboutPage(std::function<QString()> report, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Info, [] { return tr("About and help"); }, parent),
      m_dialogs(dialogs)
{
    setObjectName(u"aboutPage"_s);
    addVersions();
    addReport(std::move(report));
    finish();
}

void AboutPage::addVersions()
{
    auto* versions = new QWidget(this);
    auto* grid = new QGridLayout(versions);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](std::function<QString()> name, const QString& value) {
        auto* label = new QLabel(versions);
        label->setProperty("tone", u"muted"_s);
        auto* text = new QLabel(value, versions);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setBuddy(text);
        grid->addWidget(label, row, 0);
        grid->addWidget(text, row, 1);
        ++row;
        spoken(label, [label, text, name = std::move(name)] {
            label->setText(name());
            text->setAccessibleName(name());
        });
    };
    add([] { return tr("Version"); }, u"Svarbord "_s + QCoreApplication::applicationVersion());
    add([] { return tr("Built with"); }, u"Qt "_s + QString::fromLatin1(qVersion()));
    add([] { return tr("System"); }, QSysInfo::prettyProductName() + u", "_s + QSysInfo::currentCpuArchitecture());
    add([] { return tr("Licence"); }, u"GPL-3.0-or-later"_s);
    addPart(versions, [] { return tr("Version") + u' ' + tr("Licence") + u" Qt"_s; });
}

void AboutPage::addReport(std::function<QString()> report)
{
    addHeading([] { return tr("Problem report"); });
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    auto* explanation = new QLabel(part);
    explanation->setWordWrap(true);
    explanation->setProperty("tone", u"muted"_s);
    auto* text = new QPlainTextEdit(report(), part);
    text->setObjectName(u"problemReport"_s);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(reportHeight);
    text->setFont(Theme::small());
    auto* save = new FlatButton(m_theme, {}, ButtonKind::Secondary, part);
    save->setObjectName(u"saveReport"_s);
    auto* copy = new FlatButton(m_theme, {}, ButtonKind::Secondary, part);
    copy->setObjectName(u"copyReport"_s);
    auto* outcome = new QLabel(part);
    outcome->setObjectName(u"reportOutcome"_s);
    outcome->setFont(Theme::small());
    auto* row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(copy);
    row->addWidget(outcome, 1);
    column->addWidget(explanation);
    column->addWidget(text);
    column->addLayout(row);
    connect(save, &QAbstractButton::clicked, this, [this, text, outcome] {
        m_dialogs.saveFile(this, tr("Save the problem report"), u"svarbord-report.txt"_s,
                           [text, outcome](const QString& path) {
                               const QString problem = write(path, text->toPlainText());
                               outcome->setText(problem.isEmpty() ? tr("Saved.") : problem);
                           });
    });
    connect(copy, &QAbstractButton::clicked, this, [text, outcome] {
        QGuiApplication::clipboard()->setText(text->toPlainText());
        outcome->setText(tr("Copied."));
    });
    spoken(part, [explanation, text, save, copy, outcome] {
        explanation->setText(tr("This is the whole report. Addresses are masked, and there are no passwords, names or "
                                "texts of mail in it. It stays on this computer until you send it to somebody."));
        text->setAccessibleName(tr("Problem report"));
        save->setLabel(tr("Save as…"));
        copy->setLabel(tr("Copy"));
        outcome->clear();
    });
    addPart(part, [] { return tr("Problem report") + u' ' + tr("log error help support"); });
}

} // namespace svarbord::ui
