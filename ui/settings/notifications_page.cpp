// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notifications_page.h"

#include "ui/components/spoken.h"
#include "ui/components/switch.h"
#include "ui/settings/preferences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeEdit>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int addressWidth = 240;

struct Kind
{
    NoticeKind kind;
    const char* objectName;
    SettingText (*text)();
};

QTimeEdit* timeEdit(const QString& name, QTime time, QWidget* parent)
{
    auto* edit = new QTimeEdit(time, parent);
    edit->setObjectName(name);
    edit->setFixedSize(86, 32);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return edit;
}

} // namespace

NotificationsPage::NotificationsPage(Preferences& preferences, const QString& ownAddress, const Theme& theme,
                                     QWidget* parent)
    : SettingsPage(
          theme, Icon::Bell, [] { return tr("Notifications"); }, parent),
      m_preferences(preferences)
{
    setObjectName(u"notificationsPage"_s);
    addKinds();
    addQuietHours();
    addDigest(ownAddress);
    finish();
}

void NotificationsPage::addKinds()
{
    addHeading([] { return tr("Tell me when"); });
    static constexpr Kind kinds[] = {
        {NoticeKind::NewEnquiry, "notifyNew",
         [] { return SettingText{tr("a customer writes for the first time"), {}}; }},
        {NoticeKind::ReplyToMine, "notifyReply",
         [] { return SettingText{tr("a customer answers in a conversation of mine"), {}}; }},
        {NoticeKind::Assigned, "notifyAssigned",
         [] { return SettingText{tr("somebody assigns a conversation to me"), {}}; }},
        {NoticeKind::Mention, "notifyMention", [] { return SettingText{tr("somebody mentions me"), {}}; }},
        {NoticeKind::Woken, "notifyWoken", [] { return SettingText{tr("a snooze of mine ends"), {}}; }},
        {NoticeKind::NotSent, "notifyNotSent", [] { return SettingText{tr("a mail could not be sent"), {}}; }}};
    for (const Kind& kind : kinds) {
        auto* control = new Switch(m_theme, this);
        control->setObjectName(QString::fromLatin1(kind.objectName));
        control->setChecked(m_preferences.notifies(kind.kind));
        addRow(control, kind.text);
        connect(control, &QAbstractButton::toggled, this,
                [this, what = kind.kind](bool on) { m_preferences.setNotifies(what, on); });
    }
}

void NotificationsPage::addQuietHours()
{
    addHeading([] { return tr("How"); });
    auto* sound = new Switch(m_theme, this);
    sound->setObjectName(u"notifySound"_s);
    sound->setChecked(m_preferences.hasSound());
    addRow(sound, [] { return SettingText{tr("Sound"), {}}; });
    connect(sound, &QAbstractButton::toggled, &m_preferences, &Preferences::setSound);

    auto* quiet = new Switch(m_theme, this);
    quiet->setObjectName(u"notifyQuiet"_s);
    quiet->setChecked(m_preferences.hasQuietHours());
    addRow(quiet, [] {
        return SettingText{tr("Quiet hours"), tr("Nothing is told between these times. The tray still counts.")};
    });
    auto* times = new QWidget(this);
    auto* row = new QHBoxLayout(times);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QTimeEdit* from = timeEdit(u"quietFrom"_s, m_preferences.quietFrom(), times);
    QTimeEdit* until = timeEdit(u"quietUntil"_s, m_preferences.quietUntil(), times);
    auto* dash = new QLabel(u"–"_s, times);
    row->addWidget(from);
    row->addWidget(dash);
    row->addWidget(until);
    QWidget* timesRow = addRow(times, [] { return SettingText{tr("From and until"), {}}; });
    spoken(times, [from, until] {
        from->setAccessibleName(tr("Quiet from"));
        until->setAccessibleName(tr("Quiet until"));
        from->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
        until->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    });
    timesRow->setEnabled(quiet->isChecked());
    connect(quiet, &QAbstractButton::toggled, this, [this, timesRow](bool on) {
        m_preferences.setQuietHours(on);
        timesRow->setEnabled(on);
    });
    for (QTimeEdit* edit : {from, until})
        connect(edit, &QTimeEdit::timeChanged, this,
                [this, from, until] { m_preferences.setQuietTimes(from->time(), until->time()); });
}

void NotificationsPage::addDigest(const QString& ownAddress)
{
    addHeading([] { return tr("Summary by mail"); });
    auto* digest = new Switch(m_theme, this);
    digest->setObjectName(u"notifyDigest"_s);
    digest->setChecked(m_preferences.hasDigest());
    addRow(digest, [] {
        return SettingText{tr("Mail me once a day what waits"),
                           tr("Of what is switched on above. Nothing comes when nothing waits.")};
    });
    QTimeEdit* time = timeEdit(u"digestTime"_s, m_preferences.digestTime(), this);
    QWidget* timeRow = addRow(time, [] { return SettingText{tr("At"), {}}; });
    spoken(time, [time] { time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat)); });
    auto* address = new QLineEdit(m_preferences.digestAddress(), this);
    address->setObjectName(u"digestAddress"_s);
    address->setFixedSize(addressWidth, 32);
    address->setPlaceholderText(ownAddress);
    QWidget* addressRow = addRow(address, [] { return SettingText{tr("To"), {}}; });
    const auto follow = [timeRow, addressRow](bool on) {
        timeRow->setEnabled(on);
        addressRow->setEnabled(on);
    };
    follow(digest->isChecked());
    connect(digest, &QAbstractButton::toggled, &m_preferences, &Preferences::setDigest);
    connect(digest, &QAbstractButton::toggled, timeRow, follow);
    connect(time, &QTimeEdit::timeChanged, &m_preferences, &Preferences::setDigestTime);
    connect(address, &QLineEdit::editingFinished, &m_preferences,
            [this, address] { m_preferences.setDigestAddress(address->text().trimmed()); });
}

} // namespace svarbord::ui
