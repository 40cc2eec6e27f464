// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_dialog.h"

#include "base/when_done.h"
#include "services/account_service.h"
#include "services/team_service.h"
#include "ui/components/buttons.h"
#include "ui/components/choice_box.h"
#include "ui/components/telling.h"
#include "ui/dialogs/dialogs.h"
#include "viewmodels/team_text.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 560;
constexpr int fieldHeight = 32;
constexpr int codeSize = 15;
constexpr qsizetype lineLength = 35; ///< seven groups of the recovery key

enum Page { Looking, Founding, Joining, Recovering, Done };

} // namespace

TeamDialog::TeamDialog(services::TeamService& team, services::AccountService& accounts, Dialogs& dialogs,
                       domain::Account account, const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_team(team),
      m_accounts(accounts),
      m_dialogs(dialogs),
      m_account(std::move(account)),
      m_theme(theme),
      m_pages(new QStackedWidget(this)),
      m_problem(new QLabel(this))
{
    setObjectName(u"teamDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Work together"));
    setMinimumWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 17);
    column->setSpacing(8);
    m_problem->setObjectName(u"teamProblem"_s);
    tellsByItself(m_problem);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_pages);
    buildLooking();
    buildFounding();
    buildJoining();
    buildRecovering();
    buildDone();
    connect(m_pages, &QStackedWidget::currentChanged, this, &TeamDialog::fit);
    fit();
}

/// As high as what is shown, not as the highest of all pages: a stack asks them all how high they are for a width.
void TeamDialog::fit()
{
    for (int i = 0; i < m_pages->count(); ++i)
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == m_pages->currentIndex() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->updateGeometry();
    layout()->activate();
    const QMargins around = layout()->contentsMargins();
    const int inner = width() - around.left() - around.right();
    const auto heightOf = [inner](const QWidget& part) {
        return part.hasHeightForWidth() ? part.heightForWidth(inner) : part.sizeHint().height();
    };
    int height = around.top() + heightOf(*m_pages->currentWidget()) + around.bottom();
    if (!m_problem->isHidden())
        height += heightOf(*m_problem) + layout()->spacing();
    resize(width(), height);
}

QVBoxLayout* TeamDialog::addPage(const char* objectName)
{
    auto* page = new QWidget(m_pages);
    page->setObjectName(QString::fromLatin1(objectName));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_pages->addWidget(page);
    return column;
}

QLabel* TeamDialog::addTitle(QVBoxLayout* column)
{
    auto* title = new QLabel(this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(Theme::title());
    title->setWordWrap(true);
    column->addWidget(title);
    return title;
}

QLabel* TeamDialog::addText(QVBoxLayout* column)
{
    auto* text = new QLabel(this);
    text->setTextFormat(Qt::PlainText);
    text->setProperty("tone", u"secondary"_s);
    text->setWordWrap(true);
    column->addWidget(text);
    return text;
}

QLineEdit* TeamDialog::addField(QFormLayout* form, const QString& label, const char* objectName, const QString& value)
{
    auto* field = new QLineEdit(value, this);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(label);
    field->setMinimumHeight(fieldHeight);
    form->addRow(label, field);
    return field;
}

TeamDialog::WhoFields TeamDialog::addWho(QFormLayout* form, const QString& prefix)
{
    const domain::Member self = m_team.selfMember();
    WhoFields fields;
    fields.name = addField(form, tr("Your name"), qPrintable(prefix + u"Name"_s), self.name);
    fields.address = addField(form, tr("Your own address"), qPrintable(prefix + u"Address"_s), self.address);
    fields.address->setPlaceholderText(tr("for notifications; may stay empty"));
    fields.machine =
        addField(form, tr("This computer"), qPrintable(prefix + u"Machine"_s), services::TeamService::machineName());
    return fields;
}

FlatButton* TeamDialog::button(const QString& text, const char* objectName)
{
    auto* made = new FlatButton(m_theme, text, ButtonKind::Secondary, this);
    made->setObjectName(QString::fromLatin1(objectName));
    return made;
}

void TeamDialog::addButtons(QVBoxLayout* column, FlatButton* act, FlatButton* beside)
{
    auto* cancel = new FlatButton(m_theme, tr("Cancel"), ButtonKind::Secondary, this);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    if (beside)
        row->addWidget(beside);
    row->addStretch(1);
    row->addWidget(cancel);
    if (act)
        row->addWidget(act);
    column->addStretch(1);
    column->addSpacing(4);
    column->addLayout(row);
}

void TeamDialog::buildLooking()
{
    QVBoxLayout* column = addPage("teamLooking");
    m_looking = addText(column);
    m_again = button(tr("Try again"), "teamAgain");
    m_again->setKind(ButtonKind::Primary);
    connect(m_again, &QAbstractButton::clicked, this, &TeamDialog::look);
    addButtons(column, m_again);
}

void TeamDialog::buildFounding()
{
    QVBoxLayout* column = addPage("teamFounding");
    addTitle(column)->setText(tr("Share this workspace"));
    addText(column)->setText(
        tr("Colleagues who connect %1 can ask to join, and you decide whom to let in. Assignments, "
           "comments, tags and settings are shared through a folder of that mailbox, signed by "
           "each computer. No other server is needed.")
            .arg(m_account.address));
    auto* form = new QFormLayout;
    form->setSpacing(8);
    m_title = addField(form, tr("Name of the team"), "teamTitle", m_team.workspaceName());
    m_founder = addWho(form, u"founder"_s);
    column->addLayout(form);
    auto* act = button(tr("Share with colleagues"), "teamFound");
    act->setKind(ButtonKind::Primary);
    connect(act, &QAbstractButton::clicked, this, &TeamDialog::found);
    addButtons(column, act);
}

void TeamDialog::buildJoining()
{
    QVBoxLayout* column = addPage("teamJoining");
    m_joinTitle = addTitle(column);
    m_joinText = addText(column);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    m_who = new ChoiceBox(this);
    m_who->setObjectName(u"teamWho"_s);
    m_who->setAccessibleName(tr("I am"));
    m_who->setMinimumHeight(fieldHeight);
    form->addRow(tr("I am"), m_who);
    m_newcomer = addWho(form, u"newcomer"_s);
    column->addLayout(form);
    connect(m_who, &QComboBox::activated, this, &TeamDialog::chooseWho);
    auto* act = button(tr("Ask to join"), "teamJoin");
    act->setKind(ButtonKind::Primary);
    connect(act, &QAbstractButton::clicked, this, &TeamDialog::join);
    auto* key = button(tr("I have the recovery key…"), "teamHasKey");
    key->setKind(ButtonKind::Quiet);
    connect(key, &QAbstractButton::clicked, this, [this] {
        m_pages->setCurrentIndex(Recovering);
        m_key->setFocus();
    });
    addButtons(column, act, key);
}

void TeamDialog::buildRecovering()
{
    QVBoxLayout* column = addPage("teamRecovering");
    addTitle(column)->setText(tr("Come back with the recovery key"));
    addText(column)->setText(tr("It was shown once, when it was made. With it this computer belongs to the member it "
                                "was given to, at once and without anybody's approval."));
    auto* form = new QFormLayout;
    m_key = addField(form, tr("Recovery key"), "teamKey", {});
    column->addLayout(form);
    auto* act = button(tr("Come back"), "teamRecover");
    act->setKind(ButtonKind::Primary);
    connect(act, &QAbstractButton::clicked, this, &TeamDialog::recover);
    addButtons(column, act);
}

void TeamDialog::buildDone()
{
    QVBoxLayout* column = addPage("teamDone");
    m_doneTitle = addTitle(column);
    m_doneText = addText(column);
    m_code = new QLabel(this);
    m_code->setObjectName(u"teamCode"_s);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    digits.setPixelSize(codeSize);
    m_code->setFont(digits);
    column->addWidget(m_code);
    m_copy = button(tr("Copy"), "teamCopy");
    m_copy->setGlyph(Icon::Copy);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_copied); });
    auto* close = button(tr("Close"), "teamClose");
    close->setKind(ButtonKind::Primary);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_copy);
    row->addStretch(1);
    row->addWidget(close);
    column->addStretch(1);
    column->addLayout(row);
}

void TeamDialog::look()
{
    m_problem->hide();
    m_again->hide();
    m_pages->setCurrentIndex(Looking);
    m_looking->setText(tr("Looking who works together in %1…").arg(m_account.address));
    whenDone(m_team.look(m_account), this, [this](const Result<domain::Roster>& roster) { offer(roster); });
}

void TeamDialog::offer(const Result<domain::Roster>& roster)
{
    if (!roster) {
        m_looking->setText(tr("The mailbox %1 cannot be read now.").arg(m_account.address));
        m_again->show();
        m_again->setFocus();
        return showProblem(roster.error().userText);
    }
    m_roster = *roster;
    if (!m_roster.isFounded()) {
        m_pages->setCurrentIndex(Founding);
        m_title->setFocus();
        m_title->selectAll();
        return;
    }
    m_joinTitle->setText(tr("%1 works together in this mailbox").arg(m_roster.title));
    m_joinText->setText(viewmodels::whoIsThere(m_roster));
    m_who->clear();
    m_who->addItem(tr("Somebody new"), QString());
    for (const domain::RosterMember& entry : m_roster.members)
        if (!entry.removed)
            m_who->addItem(tr("%1, at another computer").arg(entry.member.name), entry.member.id.value);
    m_pages->setCurrentIndex(Joining);
    m_newcomer.name->setFocus();
    m_newcomer.name->selectAll();
}

/// Who is a member already has a name and an address there.
void TeamDialog::chooseWho()
{
    const domain::RosterMember* known = m_roster.member(MemberId{m_who->currentData().toString()});
    for (QLineEdit* field : {m_newcomer.name, m_newcomer.address})
        field->setEnabled(known == nullptr);
    const domain::Member shown = known ? known->member : m_team.selfMember();
    m_newcomer.name->setText(shown.name);
    m_newcomer.address->setText(shown.address);
}

/// Never silently: without a keychain it is the person who decides where the key of this computer is.
template <typename T>
void TeamDialog::attempt(const std::function<Future<Result<T>>()>& work, const std::function<void(const T&)>& done)
{
    setBusy(true);
    whenDone(work(), this, [this, work, done](const Result<T>& outcome) {
        setBusy(false);
        if (outcome)
            return done(*outcome);
        const QString why = outcome.error().userText;
        if (outcome.error().code != ErrorCode::Unsupported || !m_accounts.canKeepSecretsUntilRestart())
            return showProblem(why);
        const Question question{tr("No keychain"),
                                tr("%1\n\nThe key of this computer can be kept in memory until the computer restarts; "
                                   "after that you have to be let in again. It is never written to disk. Better: start "
                                   "a keychain such as GNOME Keyring or KWallet.")
                                    .arg(why),
                                tr("Keep until restart"),
                                {},
                                false};
        m_dialogs.ask(this, question, [this, why, work, done](bool accepted) {
            if (!accepted)
                return showProblem(why);
            m_accounts.keepSecretsUntilRestart();
            attempt<T>(work, done);
        });
    });
}

void TeamDialog::found()
{
    engine::Introduction founder;
    founder.member = m_team.selfMember();
    founder.member.name = m_founder.name->text().trimmed();
    founder.member.address = m_founder.address->text().trimmed();
    founder.machine = m_founder.machine->text().trimmed();
    attempt<QString>([this, founder] { return m_team.found(m_account, founder, m_title->text()); },
                     [this](const QString& code) { showKey(tr("Your team begins"), code); });
}

void TeamDialog::renewKey()
{
    m_looking->setText(tr("Making a new recovery key…"));
    attempt<QString>([this] { return m_team.makeRecoveryKey(); },
                     [this](const QString& code) {
                         showKey(tr("Your new recovery key"), code,
                                 tr("It is good for coming back once this computer has reached the mail server."));
                     });
}

void TeamDialog::showKey(const QString& title, const QString& code, const QString& more)
{
    const QString text = tr("Write the recovery key on paper and lock it away. It lets you back in when this "
                            "computer is lost and no other administrator can help. It is shown only now and kept "
                            "nowhere. Better still: make a colleague an administrator, too.");
    finish(title, more.isEmpty() ? text : QString(text + u"\n\n"_s + more), code);
    m_isOnlyHere = true;
}

void TeamDialog::join()
{
    engine::Introduction newcomer;
    newcomer.member = m_team.selfMember();
    newcomer.isKnown = !m_who->currentData().toString().isEmpty();
    if (newcomer.isKnown)
        newcomer.member.id = MemberId{m_who->currentData().toString()};
    newcomer.member.name = m_newcomer.name->text().trimmed();
    newcomer.member.address = m_newcomer.address->text().trimmed();
    newcomer.machine = m_newcomer.machine->text().trimmed();
    attempt<MemberId>([this, newcomer] { return m_team.join(m_account, newcomer); },
                      [this](const MemberId&) {
                          finish(tr("You wait to be let in"),
                                 tr("An administrator sees your request. Tell them this code, so that they know it is "
                                    "you. Until then you see the team's work, and what you decide is kept for later."),
                                 m_team.ownKeyMark());
                      });
}

void TeamDialog::recover()
{
    attempt<MemberId>(
        [this] { return m_team.recover(m_account, m_key->text(), services::TeamService::machineName()); },
        [this](const MemberId&) {
            finish(tr("Welcome back"),
                   tr("This computer belongs to the team. Withdraw the lost one under Members and devices."), {});
        });
}

void TeamDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_problem->hide();
    m_pages->setEnabled(!busy);
    fit();
}

void TeamDialog::done(int result)
{
    if (m_isBusy)
        return;
    if (!m_isOnlyHere)
        return QDialog::done(result);
    const Question question{tr("Have you written the recovery key down?"),
                            tr("It cannot be shown again. Without it, and without another administrator, nobody gets "
                               "back in once this computer is lost."),
                            tr("I have it on paper"), tr("Show it again"), true};
    m_dialogs.ask(this, question, [this, result](bool accepted) {
        if (!accepted)
            return;
        m_isOnlyHere = false;
        done(result);
    });
}

void TeamDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    tell(m_problem, text);
    fit();
}

void TeamDialog::finish(const QString& title, const QString& text, const QString& code)
{
    m_doneTitle->setText(title);
    m_doneText->setText(text);
    m_copied = code;
    // All of it has to be seen: somebody writes it on paper.
    m_code->setText(code.size() > lineLength ? code.first(lineLength) + u'\n' + code.sliced(lineLength) : code);
    m_code->setAccessibleName(code);
    m_code->setVisible(!code.isEmpty());
    m_copy->setVisible(!code.isEmpty());
    m_pages->setCurrentIndex(Done);
    findChild<QWidget*>(u"teamClose"_s)->setFocus();
}

} // namespace svarbord::ui
