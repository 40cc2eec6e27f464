// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_page.h"

#include "base/when_done.h"
#include "services/account_service.h"
#include "services/availability_service.h"
#include "services/team_service.h"
#include "ui/components/avatar.h"
#include "ui/components/buttons.h"
#include "ui/components/chip.h"
#include "ui/components/choice_box.h"
#include "ui/components/made_anew.h"
#include "ui/components/menu_text.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/dialogs/dialogs.h"
#include "ui/team/availability_acts.h"
#include "ui/team/standing_row.h"
#include "ui/team/team_dialog.h"
#include "viewmodels/team_text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::OperationKind;

namespace {

constexpr int avatarSize = 28;
constexpr int sectionSpace = 12;
constexpr QSize choiceSize(140, 32);
constexpr auto pauseWhileInHand = 100ms;

QWidget* list(QWidget* parent)
{
    auto* made = new QWidget(parent);
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    return made;
}

QLabel* line(const QString& text, const QFont& font, const char* tone, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    label->setProperty("tone", QString::fromLatin1(tone));
    label->setWordWrap(true);
    return label;
}

QLabel* sectionTitle(const QString& text, QWidget* parent)
{
    QLabel* title = line(text, Theme::font(11, QFont::DemiBold), "muted", parent);
    title->setContentsMargins(0, sectionSpace, 0, 0);
    return title;
}

/// Whose request it is: with another key it is somebody else's.
QString intentKey(const domain::JoinRequest& request)
{
    return request.device.value + u' ' + services::TeamService::keyMark(request.publicKey);
}

QVBoxLayout* addWords(QHBoxLayout* across, const QString& strong, const QString& quiet, QWidget* parent)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(line(strong, Theme::bodyStrong(), "", parent));
    if (!quiet.isEmpty())
        words->addWidget(line(quiet, Theme::small(), "muted", parent));
    across->addLayout(words, 1);
    return words;
}

} // namespace

TeamPage::TeamPage(services::TeamService& team, services::AccountService& accounts, Dialogs& dialogs,
                   const Theme& theme, QWidget* parent)
    : SettingsPage(
          theme, Icon::People, [] { return tr("Members and devices"); }, parent),
      m_team(team),
      m_accounts(accounts),
      m_dialogs(dialogs),
      m_standing(list(this)),
      m_requests(list(this)),
      m_members(list(this)),
      m_foot(list(this))
{
    setObjectName(u"teamPage"_s);
    addPart(m_standing, [] { return tr("team share colleagues join recovery key"); });
    addPart(m_requests, [] { return tr("request join approve let in"); });
    addPart(m_members, [this] {
        QString words = tr("member role seat computer device lost remove");
        for (const domain::RosterMember& entry : m_team.roster().members)
            words += u' ' + entry.member.name;
        return words;
    });
    addPart(m_foot, [] { return tr("invite leave"); });
    finish();
    m_later.setSingleShot(true);
    m_later.callOnTimeout(this, &TeamPage::reload);
    connect(&team, &services::TeamService::changed, this, &TeamPage::reload);
    spoken(this, [this] {
        m_asking.reset();
        reload();
    });
}

void TeamPage::showAvailability(AvailabilityActs& acts)
{
    m_availability = &acts;
    connect(&acts.service(), &services::AvailabilityService::changed, this, &TeamPage::reload);
    reload();
}

void TeamPage::reload()
{
    if (MadeAnew::isInHand(*this))
        return m_later.start(pauseWhileInHand);
    MadeAnew rows(*this);
    fillStanding(rows);
    fillRequests(rows);
    fillMembers(rows);
    fillFoot(rows);
}

FlatButton* TeamPage::button(const QString& text, const QString& objectName, QWidget* parent)
{
    auto* made = new FlatButton(m_theme, text, ButtonKind::Secondary, parent);
    made->setObjectName(objectName);
    return made;
}

void TeamPage::allow(QWidget* control, const QString& whyNot)
{
    control->setEnabled(whyNot.isEmpty());
    setPlainToolTip(control, whyNot);
    control->setAccessibleDescription(whyNot);
}

void TeamPage::fillStanding(MadeAnew& rows)
{
    rows.clear(m_standing->layout());
    auto* card = new QWidget(m_standing);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(8);
    m_standing->layout()->addWidget(card);
    if (m_team.state().phase == engine::TeamPhase::Local)
        return fillBeginning(card);
    const domain::Roster& roster = m_team.roster();
    const domain::Member self = m_team.selfMember();
    column->addWidget(line(roster.title.isEmpty() ? m_team.workspaceName() : roster.title, Theme::title(), "", card));
    const QString standing = viewmodels::standingText(m_team.state(), roster.title, m_team.ownKeyMark());
    auto* words = line(standing.isEmpty() ? tr("You are %1, %2. The team's work lies in %3.")
                                                .arg(self.name, viewmodels::roleName(self.role).toLower(), mailbox())
                                          : standing,
                       Theme::body(), standing.isEmpty() ? "secondary" : "warning", card);
    words->setObjectName(u"teamStanding"_s);
    column->addWidget(words);
    if (const QString hint = standingHint(); !hint.isEmpty())
        column->addWidget(line(hint, Theme::small(), "muted", card));
    if (const QString& problem = m_team.state().problem; !problem.isEmpty())
        column->addWidget(line(problem, Theme::small(), "danger", card));
    if (const QString& rights = m_team.state().rights; !rights.isEmpty()) {
        auto* told = line(rights, Theme::small(), "muted", card);
        told->setObjectName(u"teamFolderRights"_s);
        column->addWidget(told);
    }
}

/// Why most of this is greyed out, or what may become of a team with one administrator.
QString TeamPage::standingHint() const
{
    if (m_team.state().phase != engine::TeamPhase::Member)
        return {};
    if (m_team.selfMember().role != domain::Role::Administrator)
        return m_team.whyNot(OperationKind::WithdrawDevice, {{u"device"_s, u"-"_s}});
    const auto isAdministrator = [](const domain::RosterMember& entry) {
        return !entry.removed && entry.member.role == domain::Role::Administrator;
    };
    if (std::ranges::count_if(m_team.roster().members, isAdministrator) > 1)
        return {};
    return tr("You are the only administrator. Make a colleague one, too, or keep the recovery key where you find it.");
}

void TeamPage::fillBeginning(QWidget* card)
{
    auto* column = static_cast<QVBoxLayout*>(card->layout());
    column->addWidget(
        line(tr("Only you work in this workspace. Share it with colleagues through a mailbox that all of "
                "you can read, or join a team that works in one. No server but the mail server is needed."),
             Theme::body(), "secondary", card));
    const auto accounts = m_team.accounts();
    if (!accounts || accounts->isEmpty()) {
        column->addWidget(line(tr("Connect a mailbox first."), Theme::body(), "muted", card));
        return;
    }
    for (const domain::Account& account : *accounts) {
        auto* row = new QWidget(card);
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 4, 0, 4);
        addWords(across, account.displayName.isEmpty() ? account.address : account.displayName,
                 account.displayName.isEmpty() ? QString() : account.address, row);
        auto* begin = button(tr("Share or join…"), u"teamBegin:"_s + account.address, row);
        begin->setAccessibleName(tr("Share or join a team in %1").arg(account.address));
        connect(begin, &QAbstractButton::clicked, this, [this, account] { this->begin(account); });
        across->addWidget(begin);
        column->addWidget(row);
    }
}

QString TeamPage::mailbox() const
{
    const auto accounts = m_team.accounts();
    if (accounts)
        for (const domain::Account& account : *accounts)
            if (account.id == m_team.state().account)
                return account.address;
    return tr("a mailbox that is not connected");
}

/// Whoever is about to decide must not be disturbed: the rows are made anew only where they would say something else.
void TeamPage::fillRequests(MadeAnew& rows)
{
    Asking asking;
    if (m_team.state().phase == engine::TeamPhase::Member)
        asking.requests = m_team.roster().requests;
    for (const domain::JoinRequest& request : std::as_const(asking.requests)) {
        asking.known.append(m_team.isKnownMember(request) ? m_team.roster().member(request.wish)->member.name
                                                          : QString());
        asking.whyNot = m_team.whyNot(OperationKind::WithdrawDevice, {{u"device"_s, request.device.value}});
    }
    if (m_asking == asking)
        return;
    m_asking = asking;
    rows.clear(m_requests->layout());
    m_requests->setVisible(!asking.requests.isEmpty());
    const QHash<QString, Intent> before = std::exchange(m_intents, {});
    if (asking.requests.isEmpty())
        return;
    m_requests->layout()->addWidget(sectionTitle(tr("Asking to join"), m_requests));
    for (const domain::JoinRequest& request : std::as_const(asking.requests)) {
        m_intents.insert(intentKey(request), before.value(intentKey(request)));
        m_requests->layout()->addWidget(makeRequest(request));
    }
}

QWidget* TeamPage::makeRequest(const domain::JoinRequest& request)
{
    auto* card = new QWidget(m_requests);
    auto* across = new QHBoxLayout(card);
    across->setContentsMargins(0, 6, 0, 6);
    across->setSpacing(8);
    auto* avatar = new Avatar(avatarSize, card);
    avatar->setPerson(request.name, request.wish.value);
    across->addWidget(avatar, 0, Qt::AlignTop);
    QVBoxLayout* words = addWords(across, request.name, request.address, card);
    words->addWidget(
        line(tr("%1 · code %2", "a computer and what its owner reads out")
                 .arg(request.machine, services::TeamService::keyMark(request.publicKey).replace(u' ', QChar::Nbsp)),
             Theme::small(), "secondary", card));
    QCheckBox* compared = m_team.isKnownMember(request) ? addComparison(words, request, card) : nullptr;
    across->addLayout(addDecision(request, compared, card));
    return card;
}

/// What whoever asks would be, and the buttons that decide.
QVBoxLayout* TeamPage::addDecision(const domain::JoinRequest& request, QCheckBox* compared, QWidget* card)
{
    const QString key = intentKey(request);
    QComboBox* role = roleChoice(m_intents[key].role, card);
    role->setObjectName(u"requestRole:"_s + request.device.value);
    role->setAccessibleName(tr("Role of %1").arg(request.name));
    QComboBox* seat = seatChoice(m_intents[key].seat, card);
    seat->setObjectName(u"requestSeat:"_s + request.device.value);
    seat->setAccessibleName(tr("Seat of %1").arg(request.name));
    connect(role, &QComboBox::currentIndexChanged, this,
            [this, role, key] { m_intents[key].role = static_cast<domain::Role>(role->currentData().toInt()); });
    connect(seat, &QComboBox::currentIndexChanged, this,
            [this, seat, key] { m_intents[key].seat = static_cast<domain::Seat>(seat->currentData().toInt()); });
    role->setVisible(!compared);
    seat->setVisible(!compared);
    FlatButton* refuse = button(tr("Turn down"), u"requestRefuse:"_s + request.device.value, card);
    refuse->setAccessibleName(tr("Turn down %1").arg(request.name));
    FlatButton* approve = button(tr("Let in"), u"requestApprove:"_s + request.device.value, card);
    approve->setKind(ButtonKind::Primary);
    approve->setAccessibleName(tr("Let in %1").arg(request.name));
    for (QWidget* control : QList<QWidget*>{role, seat, refuse, approve})
        allow(control, m_asking->whyNot);
    if (compared) {
        allow(compared, m_asking->whyNot);
        approve->setEnabled(compared->isChecked() && compared->isEnabled());
        connect(compared, &QAbstractButton::toggled, approve, &QWidget::setEnabled);
        connect(compared, &QAbstractButton::toggled, this,
                [this, key](bool checked) { m_intents[key].isCompared = checked; });
    }
    // The mark that stands in this row: whoever asks by then with another key is not let in.
    const QString mark = services::TeamService::keyMark(request.publicKey);
    connect(approve, &QAbstractButton::clicked, this, [this, key, mark, device = request.device] {
        const Intent intent = m_intents.value(key);
        tell(m_team.approve(device, intent.role, intent.seat, mark));
    });
    connect(refuse, &QAbstractButton::clicked, this, [this, device = request.device] { tell(m_team.refuse(device)); });
    auto* controls = new QVBoxLayout;
    auto* choices = new QHBoxLayout;
    choices->addWidget(role);
    choices->addWidget(seat);
    controls->addLayout(choices);
    auto* acts = new QHBoxLayout;
    acts->addStretch(1);
    acts->addWidget(refuse);
    acts->addWidget(approve);
    controls->addLayout(acts);
    return controls;
}

/// One click must not let a stranger in as somebody who belongs: his name is no secret.
QCheckBox* TeamPage::addComparison(QVBoxLayout* words, const domain::JoinRequest& request, QWidget* card)
{
    const QString known = m_team.roster().member(request.wish)->member.name;
    words->addWidget(line(tr("Becomes another computer of %1.").arg(known), Theme::small(), "warning", card));
    auto* compared = new QCheckBox(tr("%1 has read out this code to me").arg(menuText(known)), card);
    compared->setObjectName(u"requestCompared:"_s + request.device.value);
    compared->setChecked(m_intents[intentKey(request)].isCompared);
    words->addWidget(compared);
    return compared;
}

QComboBox* TeamPage::roleChoice(domain::Role role, QWidget* parent)
{
    using domain::Role;
    auto* choice = new ChoiceBox(parent);
    choice->setFixedSize(choiceSize);
    for (const Role each : {Role::Agent, Role::Supervisor, Role::Translator, Role::Administrator})
        choice->addItem(viewmodels::roleName(each), static_cast<int>(each));
    choice->setCurrentIndex(choice->findData(static_cast<int>(role)));
    return choice;
}

QComboBox* TeamPage::seatChoice(domain::Seat seat, QWidget* parent)
{
    auto* choice = new ChoiceBox(parent);
    choice->setFixedSize(choiceSize);
    for (const domain::Seat each : {domain::Seat::Full, domain::Seat::ViewOnly})
        choice->addItem(viewmodels::seatName(each), static_cast<int>(each));
    choice->setCurrentIndex(choice->findData(static_cast<int>(seat)));
    return choice;
}

void TeamPage::fillMembers(MadeAnew& rows)
{
    rows.clear(m_members->layout());
    const bool isShared = m_team.state().phase != engine::TeamPhase::Local && m_team.roster().isFounded();
    m_members->setVisible(isShared);
    if (!isShared)
        return;
    m_members->layout()->addWidget(sectionTitle(tr("Members"), m_members));
    for (const domain::RosterMember& entry : m_team.roster().members)
        if (!entry.removed)
            m_members->layout()->addWidget(makeMember(entry));
}

QWidget* TeamPage::makeMember(const domain::RosterMember& entry)
{
    const domain::Member& member = entry.member;
    auto* card = new QWidget(m_members);
    card->setObjectName(u"member:"_s + member.id.value);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(2);
    auto* across = new QHBoxLayout;
    across->setSpacing(8);
    auto* avatar = new Avatar(avatarSize, card);
    avatar->setPerson(member.name, member.id.value);
    across->addWidget(avatar);
    addWords(across, member.id == m_team.self() ? tr("%1 (you)").arg(member.name) : member.name, member.address, card);
    QComboBox* role = roleChoice(member.role, card);
    role->setObjectName(u"memberRole:"_s + member.id.value);
    role->setAccessibleName(tr("Role of %1").arg(member.name));
    QComboBox* seat = seatChoice(member.seat, card);
    seat->setObjectName(u"memberSeat:"_s + member.id.value);
    seat->setAccessibleName(tr("Seat of %1").arg(member.name));
    auto* remove = new IconButton(m_theme, Icon::Trash, tr("Remove %1 from the team").arg(member.name), card);
    remove->setObjectName(u"memberRemove:"_s + member.id.value);
    across->addWidget(role);
    across->addWidget(seat);
    across->addWidget(remove);
    column->addLayout(across);
    if (m_availability) {
        const domain::Role own = m_team.selfMember().role;
        const bool mayTell =
            member.id == m_team.self() || own == domain::Role::Supervisor || own == domain::Role::Administrator;
        column->addWidget(makeStandingRow(member, *m_availability, mayTell ? Telling::Possible : Telling::No,
                                          avatarSize + 8, m_theme, card));
    }
    domain::RosterMember changed = entry;
    changed.member.seat = member.seat == domain::Seat::Full ? domain::Seat::ViewOnly : domain::Seat::Full;
    const QString whyNot = m_team.whyNot(OperationKind::SetMember, domain::memberPayload(changed));
    allow(role, whyNot);
    allow(seat, whyNot);
    allow(remove, m_team.whyNot(OperationKind::SetMember, domain::memberPayload({member, true})));
    const auto decide = [this, role, seat, id = member.id] {
        tell(m_team.setMember(id, static_cast<domain::Role>(role->currentData().toInt()),
                              static_cast<domain::Seat>(seat->currentData().toInt())));
    };
    connect(role, &QComboBox::activated, this, decide);
    connect(seat, &QComboBox::activated, this, decide);
    connect(remove, &QAbstractButton::clicked, this, [this, member] { askToRemove(member); });
    for (const domain::RosterDevice& device : m_team.roster().devices)
        if (device.member == member.id && !device.withdrawn)
            column->addWidget(makeDevice(device, card));
    return card;
}

QWidget* TeamPage::makeDevice(const domain::RosterDevice& device, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(avatarSize + 8, 0, 0, 0);
    across->setSpacing(8);
    const bool isThis = device.id == m_team.state().device;
    across->addWidget(
        line(isThis ? tr("%1 · this computer").arg(device.machine) : device.machine, Theme::small(), "secondary", row),
        1);
    auto* withdraw = new FlatButton(m_theme, tr("Withdraw…"), ButtonKind::Quiet, row);
    withdraw->setObjectName(u"deviceWithdraw:"_s + device.id.value);
    withdraw->setAccessibleName(tr("Withdraw %1").arg(device.machine));
    withdraw->setVisible(!isThis);
    allow(withdraw, m_team.whyNot(OperationKind::WithdrawDevice, {{u"device"_s, device.id.value}}));
    connect(withdraw, &QAbstractButton::clicked, this, [this, device] { askToWithdraw(device); });
    across->addWidget(withdraw);
    return row;
}

void TeamPage::fillFoot(MadeAnew& rows)
{
    rows.clear(m_foot->layout());
    const bool isShared = m_team.state().phase != engine::TeamPhase::Local;
    m_foot->setVisible(isShared);
    if (!isShared)
        return;
    auto* row = new QWidget(m_foot);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 12, 0, 8);
    across->setSpacing(8);
    FlatButton* invite = button(tr("Copy invitation"), u"teamInvite"_s, row);
    invite->setGlyph(Icon::Copy);
    invite->setVisible(m_team.state().phase == engine::TeamPhase::Member);
    FlatButton* leave = button(tr("Leave the team…"), u"teamLeave"_s, row);
    leave->setKind(ButtonKind::Danger);
    across->addWidget(invite);
    addRecoveryKey(across, row);
    across->addStretch(1);
    across->addWidget(leave);
    m_foot->layout()->addWidget(row);
    connect(invite, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(viewmodels::invitation(m_team.roster().title, mailbox()));
    });
    connect(leave, &QAbstractButton::clicked, this, &TeamPage::askToLeave);
}

/// For paper that was lost, or never written.
void TeamPage::addRecoveryKey(QHBoxLayout* across, QWidget* row)
{
    const bool mayHave =
        m_team.state().phase == engine::TeamPhase::Member && m_team.selfMember().role == domain::Role::Administrator;
    FlatButton* renew = button(tr("New recovery key…"), u"teamNewKey"_s, row);
    renew->setVisible(mayHave);
    across->addWidget(renew);
    connect(renew, &QAbstractButton::clicked, this, &TeamPage::renewKey);
}

void TeamPage::begin(const domain::Account& account)
{
    auto* dialog = new TeamDialog(m_team, m_accounts, m_dialogs, account, m_theme, this);
    dialog->look();
    dialog->open();
}

void TeamPage::renewKey()
{
    const Question question{
        tr("Make a new recovery key?"),
        tr("Whoever holds it and knows the mailbox’s password can come in as you. Keys that were made "
           "before go on working: withdraw one that was lost."),
        tr("Make a key"),
        {},
        false};
    m_dialogs.ask(this, question, [this](bool accepted) {
        if (!accepted)
            return;
        auto* dialog = new TeamDialog(m_team, m_accounts, m_dialogs, {}, m_theme, this);
        dialog->renewKey();
        dialog->open();
    });
}

void TeamPage::askToRemove(const domain::Member& member)
{
    const Question question{tr("Remove %1?").arg(member.name),
                            tr("%1 cannot decide anything here any more, from any computer. What %1 did stays. Change "
                               "the mailbox's password, too: whoever knows it can read the mail.")
                                .arg(member.name),
                            tr("Remove"),
                            {},
                            true};
    m_dialogs.ask(this, question, [this, id = member.id](bool accepted) {
        if (accepted)
            tell(m_team.remove(id));
    });
}

void TeamPage::askToWithdraw(const domain::RosterDevice& device)
{
    const Question question{
        tr("Withdraw %1?").arg(device.machine),
        tr("Nothing that is decided at this computer counts from now on. Use it for a computer that "
           "was lost. Change the mailbox's password, too."),
        tr("Withdraw"),
        {},
        true};
    m_dialogs.ask(this, question, [this, id = device.id](bool accepted) {
        if (accepted)
            tell(m_team.withdraw(id));
    });
}

void TeamPage::askToLeave()
{
    const Question question{tr("Leave the team?"),
                            tr("Everything stays on this computer, but nothing is shared any more: what you decide "
                               "reaches nobody, and what the others decide does not reach you. To come back, an "
                               "administrator has to let you in."),
                            tr("Leave"),
                            {},
                            true};
    m_dialogs.ask(this, question, [this](bool accepted) {
        if (accepted)
            tell(m_team.leave());
    });
}

void TeamPage::tell(const QFuture<svarbord::Status>& change)
{
    whenDone(change, this, [this](const Status& outcome) {
        if (!outcome)
            emit failed(outcome.error().userText);
        reload();
    });
}

} // namespace svarbord::ui
