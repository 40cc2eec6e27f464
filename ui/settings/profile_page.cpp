// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profile_page.h"

#include "base/when_done.h"
#include "services/account_service.h"
#include "ui/components/avatar.h"
#include "ui/components/buttons.h"
#include "ui/components/spoken.h"
#include "ui/dialogs/dialogs.h"

#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using domain::AgentProfile;

namespace {

constexpr int pictureSize = 56;
constexpr int mostPixels = 12'000; ///< a side; what is larger is no portrait
constexpr QSize fieldSize(280, 32);

} // namespace

QByteArray profilePicture(const QString& file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > mostPixels || size.height() > mostPixels)
        return {};
    constexpr int side = AgentProfile::pictureSide;
    reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    QImage image = reader.read();
    if (image.isNull())
        return {};
    image = image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

ProfilePage::ProfilePage(services::AccountService& accounts, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::Person, [] { return tr("Your profile"); }, parent),
      m_service(accounts),
      m_dialogs(dialogs),
      m_name(new QLineEdit(this)),
      m_link(new QLineEdit(this))
{
    setObjectName(u"profilePage"_s);
    addPart(buildPreview(), [] { return tr("profile picture name meeting what customers see"); });
    m_name->setObjectName(u"profileName"_s);
    m_link->setObjectName(u"profileLink"_s);
    for (QLineEdit* field : {m_name, m_link})
        field->setFixedSize(fieldSize);
    addRow(m_name, [] {
        return SettingText{tr("Name for customers"), tr("Shown in chats. Without one, it is your name in the team.")};
    });
    addRow(m_link, [] {
        return SettingText{tr("Where to meet you"), tr("A page where a time can be booked, or your meeting room. "
                                                       "Signatures can name it as {agent.meeting_link}.")};
    });
    addRow(buildPictureButtons(), [] { return SettingText{tr("Picture"), {}}; });
    finish();
    for (QLineEdit* field : {m_name, m_link})
        connect(field, &QLineEdit::editingFinished, this, [this] { keep(shown()); });
    connect(&accounts, &services::AccountService::rulesChanged, this, &ProfilePage::present);
    spoken(this, [this] {
        m_choose->setLabel(tr("Choose…"));
        m_remove->setLabel(tr("Remove"));
        present();
    });
}

QWidget* ProfilePage::buildPreview()
{
    auto* box = new QFrame(this);
    box->setObjectName(u"profilePreview"_s);
    box->setStyleSheet(u"#profilePreview { border-radius: 8px; background: palette(alternate-base); }"_s);
    auto* across = new QHBoxLayout(box);
    across->setContentsMargins(16, 14, 16, 14);
    across->setSpacing(14);
    m_picture = new QWidget(box);
    m_picture->setObjectName(u"profilePicture"_s);
    m_picture->setFixedSize(pictureSize, pictureSize);
    m_picture->installEventFilter(this);
    m_shownName = new QLabel(box);
    m_shownName->setObjectName(u"profileShownName"_s);
    m_shownName->setTextFormat(Qt::PlainText);
    m_shownName->setFont(Theme::bodyStrong());
    m_shownLink = new QLabel(box);
    m_shownLink->setTextFormat(Qt::PlainText);
    m_shownLink->setProperty("tone", u"muted"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(m_shownName);
    words->addWidget(m_shownLink);
    words->addStretch(1);
    across->addWidget(m_picture);
    across->addLayout(words, 1);
    return box;
}

QWidget* ProfilePage::buildPictureButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    m_remove = new FlatButton(m_theme, {}, ButtonKind::Quiet, buttons);
    m_remove->setObjectName(u"profileRemovePicture"_s);
    m_choose = new FlatButton(m_theme, {}, ButtonKind::Secondary, buttons);
    m_choose->setObjectName(u"profileChoosePicture"_s);
    row->addWidget(m_remove);
    row->addWidget(m_choose);
    connect(m_choose, &QAbstractButton::clicked, this, &ProfilePage::choosePicture);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        AgentProfile profile = shown();
        profile.picture.clear();
        keep(profile);
    });
    return buttons;
}

QString ProfilePage::ownName() const
{
    const auto members = m_service.members().value_or(QList<domain::Member>());
    const auto self = std::ranges::find(members, m_service.self(), &domain::Member::id);
    return self == members.end() ? m_service.self().value : self->name;
}

void ProfilePage::present()
{
    m_stored = m_service.profile(m_service.self()).value_or(AgentProfile{});
    const QString own = ownName();
    m_name->setPlaceholderText(own);
    m_link->setPlaceholderText(u"https://meet.example.com/kari"_s);
    for (const auto& [field, text] : {std::pair(m_name, m_stored.name), std::pair(m_link, m_stored.meetingLink)})
        if (!field->hasFocus() || !field->isModified())
            field->setText(text);
    m_remove->setVisible(!m_stored.picture.isEmpty());
    m_shownName->setText(m_stored.name.isEmpty() ? own : m_stored.name);
    m_shownLink->setText(m_stored.meetingLink.isEmpty() ? tr("No meeting link") : m_stored.meetingLink);
    m_picture->setAccessibleName(m_shownName->text());
    m_picture->update();
}

AgentProfile ProfilePage::shown() const
{
    AgentProfile profile = m_stored;
    profile.name = m_name->text().simplified();
    profile.meetingLink = m_link->text().trimmed();
    return profile;
}

void ProfilePage::choosePicture()
{
    m_dialogs.openFile(this, tr("Picture"), tr("Pictures (*.png *.jpg *.jpeg *.webp)"), [this](const QString& path) {
        AgentProfile profile = shown();
        profile.picture = profilePicture(path);
        if (profile.picture.isEmpty())
            emit failed(tr("This file is no picture that can be used."));
        else
            keep(profile);
    });
}

void ProfilePage::keep(const AgentProfile& profile)
{
    if (profile == m_stored)
        return;
    whenDone(m_service.setProfile(profile), this, [this](const Status& outcome) {
        for (QLineEdit* field : {m_name, m_link})
            field->setModified(false);
        if (!outcome)
            emit failed(outcome.error().userText);
        present();
    });
}

bool ProfilePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_picture || event->type() != QEvent::Paint)
        return SettingsPage::eventFilter(watched, event);
    paintPicture();
    return true;
}

void ProfilePage::paintPicture()
{
    QPainter painter(m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF place = m_picture->rect();
    const QImage image = QImage::fromData(m_stored.picture, "PNG");
    if (image.isNull()) {
        paintAvatar(painter, place, m_shownName->text(), m_service.self().value);
        return;
    }
    QPainterPath round;
    round.addEllipse(place);
    painter.setClipPath(round);
    painter.drawImage(place, image);
}

} // namespace svarbord::ui
