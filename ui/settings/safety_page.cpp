// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/safety_page.h"

#include "base/when_done.h"
#include "services/safety_service.h"
#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/dialogs/dialogs.h"
#include "viewmodels/erasure_text.h"
#include "viewmodels/text.h"

#include <QDate>
#include <QLocale>
#include <QSpinBox>
#include <QTimer>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostDays = 36'500;
constexpr int controlWidth = 150;
constexpr qsizetype shownProofs = 8;

/// A number of days, or the words for none. Whoever comes to it types over these words, by mouse as by key.
class DaysBox : public QSpinBox
{
public:
    using QSpinBox::QSpinBox;

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QSpinBox::focusInEvent(event);
        QTimer::singleShot(0, this, &QSpinBox::selectAll); // after the press that set the cursor
    }
};

} // namespace

SafetyPage::SafetyPage(services::SafetyService& safety, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Backup, [] { return tr("Data and backup"); }, parent),
      m_safety(safety),
      m_dialogs(dialogs)
{
    setObjectName(u"safetyPage"_s);
    addBackup();
    addCheck();
    addRetention();
    addProofs();
    finish();
}

FlatButton* SafetyPage::button(const QString& objectName)
{
    auto* made = new FlatButton(m_theme, {}, ButtonKind::Secondary, this);
    made->setObjectName(objectName);
    return made;
}

void SafetyPage::addBackup()
{
    m_backUp = button(u"safetyBackUp"_s);
    addRow(m_backUp, [] {
        return SettingText{tr("Backup"),
                           tr("The whole workspace in one file, while you go on working. Passwords are not "
                              "in it. Put it back with: svarbordctl restore FILE")};
    });
    spoken(m_backUp, [this] { m_backUp->setText(tr("Back up…")); });
    connect(m_backUp, &QAbstractButton::clicked, this, &SafetyPage::backUp);
}

void SafetyPage::addCheck()
{
    m_check = button(u"safetyCheck"_s);
    addRow(m_check, [] {
        return SettingText{tr("Check"), tr("Holds the database and every stored file against their check sums.")};
    });
    spoken(m_check, [this] { m_check->setText(tr("Check now")); });
    connect(m_check, &QAbstractButton::clicked, this, &SafetyPage::check);
}

void SafetyPage::addRetention()
{
    const auto days = [this](const QString& objectName, int value) {
        auto* box = new DaysBox(this);
        box->setObjectName(objectName);
        box->setRange(0, mostDays);
        box->setValue(value);
        box->setFixedWidth(controlWidth);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        spoken(box, [box] {
            box->setSpecialValueText(tr("for ever"));
            box->setSuffix(tr(" days"));
        });
        connect(box, &QSpinBox::editingFinished, this,
                [this] { m_safety.setRetentionRule({m_closedDays->value(), m_spamDays->value()}); });
        return box;
    };
    const services::RetentionRule rule = m_safety.retentionRule().value_or(services::RetentionRule{});
    m_closedDays = days(u"safetyClosedDays"_s, rule.closedDays);
    m_spamDays = days(u"safetySpamDays"_s, rule.spamDays);
    m_try = button(u"safetyTry"_s);
    addRow(m_closedDays,
           [] { return SettingText{tr("Keep closed conversations"), tr("Counted from the last mail.")}; });
    addRow(m_spamDays, [] { return SettingText{tr("Keep spam"), {}}; });
    addRow(m_try, [] {
        return SettingText{tr("Erase what is older"), tr("Says first what would go. Nothing goes by itself.")};
    });
    spoken(m_try, [this] { m_try->setText(tr("Look what would go…")); });
    connect(m_try, &QAbstractButton::clicked, this, &SafetyPage::tryRetention);
}

void SafetyPage::addProofs()
{
    auto* show = button(u"safetyProofs"_s);
    addRow(show, [] {
        return SettingText{tr("Proof of erasures"),
                           tr("When and by whom contacts were erased, and what a search for traces found. Whom, is not "
                              "written down.")};
    });
    spoken(show, [show] { show->setText(tr("Show…")); });
    connect(show, &QAbstractButton::clicked, this, &SafetyPage::showProofs);
}

void SafetyPage::showProofs()
{
    const auto records = m_safety.erasures();
    if (!records) {
        m_dialogs.tell(this, tr("Proof of erasures"), records.error().userText);
        return;
    }
    QStringList entries;
    for (const storage::ErasureRecord& record : records->first(std::min(records->size(), shownProofs)))
        entries += tr("%1, by %2", "when and by whom somebody was erased")
                       .arg(viewmodels::exactTime(record.time), record.member.value) +
                   u'\n' + viewmodels::erasureSentences(record.proof);
    if (entries.isEmpty())
        entries += tr("Nobody was erased so far.");
    m_dialogs.tell(this, tr("Proof of erasures"), entries.join(u"\n\n"_s));
}

void SafetyPage::backUp()
{
    const QString name =
        tr("svarbord-%1.zip", "file name of a backup, with the date").arg(QDate::currentDate().toString(Qt::ISODate));
    m_dialogs.saveFile(this, tr("Backup"), name, [this](const QString& file) {
        m_backUp->setEnabled(false);
        whenDone(m_safety.backUp(file), this, [this, file](const Result<storage::BackupSummary>& summary) {
            m_backUp->setEnabled(true);
            m_dialogs.tell(this, tr("Backup"),
                           summary ? tr("%1 saved in %2.").arg(QLocale().formattedDataSize(summary->bytes), file)
                                   : summary.error().userText);
        });
    });
}

void SafetyPage::check()
{
    m_check->setEnabled(false);
    whenDone(m_safety.check(), this, [this](const Result<services::CheckReport>& report) {
        m_check->setEnabled(true);
        QString text = report ? tr("Everything is sound.") : report.error().userText;
        if (report && !report->problems.isEmpty())
            text = report->problems.mid(0, 5).join(u'\n');
        m_dialogs.tell(this, tr("Check"), text);
    });
}

void SafetyPage::tryRetention()
{
    const services::RetentionRule rule{m_closedDays->value(), m_spamDays->value()};
    whenDone(m_safety.retain(rule, services::SafetyService::Run::Dry), this,
             [this](const Result<services::RetentionReport>& report) {
                 if (!report || report->conversations == 0) {
                     m_dialogs.tell(this, tr("Erase what is older"),
                                    report ? tr("Nothing is that old.") : report.error().userText);
                     return;
                 }
                 Question question;
                 question.title = tr("Erase what is older");
                 question.text =
                     tr("%n conversation(s) would go for good, with all mails and files in them. This cannot "
                        "be undone.",
                        nullptr, static_cast<int>(report->conversations));
                 question.accept = tr("Erase for good");
                 question.dangerous = true;
                 m_dialogs.ask(this, question, [this](bool accepted) {
                     if (accepted)
                         retain();
                 });
             });
}

void SafetyPage::retain()
{
    m_try->setEnabled(false);
    const services::RetentionRule rule{m_closedDays->value(), m_spamDays->value()};
    whenDone(m_safety.retain(rule, services::SafetyService::Run::Real), this,
             [this](const Result<services::RetentionReport>& report) {
                 m_try->setEnabled(true);
                 m_dialogs.tell(
                     this, tr("Erase what is older"),
                     report ? tr("%n conversation(s) were erased.", nullptr, static_cast<int>(report->conversations))
                            : report.error().userText);
             });
}

} // namespace svarbord::ui
