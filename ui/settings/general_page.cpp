// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/general_page.h"

#include "ui/components/choice_box.h"
#include "ui/components/spoken.h"
#include "ui/components/switch.h"
#include "ui/composer/send_choices.h"
#include "ui/settings/preferences.h"

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int choiceWidth = 190;

/// Fills a box with what the texts are now and keeps what is chosen.
void refill(ChoiceBox* box, const QList<std::pair<QVariant, QString>>& choices)
{
    const QSignalBlocker quiet(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const auto& [value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

ChoiceBox* choiceBox(const QString& name, QWidget* parent)
{
    auto* box = new ChoiceBox(parent);
    box->setObjectName(name);
    box->setFixedSize(choiceWidth, 32);
    return box;
}

void choose(ChoiceBox* box, const QVariant& value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

GeneralPage::GeneralPage(Preferences& preferences, const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Settings, [] { return tr("General"); }, parent),
      m_preferences(preferences)
{
    setObjectName(u"generalPage"_s);
    addLanguage();
    addLook();
    addDensity();
    addUndo();
    addTray();
    finish();
}

void GeneralPage::addLanguage()
{
    ChoiceBox* box = choiceBox(u"settingLanguage"_s, this);
    addRow(box, [] {
        return SettingText{tr("Language"), tr("Changes at once. Customers are answered in their own language.")};
    });
    spoken(box, [box] {
        refill(box, {{QString(), tr("As the system")},
                     {u"nb"_s, u"Norsk bokmål"_s},
                     {u"da"_s, u"Dansk"_s},
                     {u"sv"_s, u"Svenska"_s},
                     {u"en"_s, u"English"_s}});
    });
    choose(box, m_preferences.language());
    connect(box, &QComboBox::activated, this,
            [this, box] { m_preferences.setLanguage(box->currentData().toString()); });
}

void GeneralPage::addLook()
{
    ChoiceBox* box = choiceBox(u"settingLook"_s, this);
    addRow(box, [] { return SettingText{tr("Look"), tr("Light, dark or high contrast.")}; });
    spoken(box, [box] {
        refill(box, {{QString(), tr("As the system")},
                     {Preferences::nameOf(Look::Light), tr("Light")},
                     {Preferences::nameOf(Look::Dark), tr("Dark")},
                     {Preferences::nameOf(Look::HighContrast), tr("High contrast")}});
    });
    if (m_preferences.look())
        choose(box, Preferences::nameOf(*m_preferences.look()));
    connect(box, &QComboBox::activated, this,
            [this, box] { m_preferences.setLook(Preferences::lookNamed(box->currentData().toString())); });
}

void GeneralPage::addDensity()
{
    auto* compact = new Switch(m_theme, this);
    compact->setObjectName(u"settingCompact"_s);
    addRow(compact,
           [] { return SettingText{tr("Compact list"), tr("Two lines for each conversation instead of three.")}; });
    compact->setChecked(m_preferences.isCompact());
    connect(compact, &QAbstractButton::toggled, &m_preferences, &Preferences::setCompact);
}

void GeneralPage::addUndo()
{
    ChoiceBox* box = choiceBox(u"settingUndoSend"_s, this);
    addRow(box, [] {
        return SettingText{tr("Undo sending"), tr("How long a mail waits after Send, so that you can take it back.")};
    });
    spoken(box, [box] {
        QList<std::pair<QVariant, QString>> choices;
        for (const int seconds : send_delay::choices())
            choices.append({seconds, send_delay::text(seconds)});
        refill(box, choices);
    });
    choose(box, send_delay::seconds());
    connect(box, &QComboBox::activated, this, [box] { send_delay::setSeconds(box->currentData().toInt()); });
}

void GeneralPage::addTray()
{
    auto* tray = new Switch(m_theme, this);
    tray->setObjectName(u"settingCloseToTray"_s);
    addRow(tray, [] {
        return SettingText{tr("Keep running when the window is closed"),
                           tr("Mail goes on being fetched, and the icon in the tray opens the window again.")};
    });
    tray->setChecked(m_preferences.closesToTray());
    connect(tray, &QAbstractButton::toggled, &m_preferences, &Preferences::setClosesToTray);
}

} // namespace svarbord::ui
