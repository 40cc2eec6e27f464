// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/account_dialog.h"

#include "base/when_done.h"
#include "ui/components/buttons.h"
#include "ui/components/choice_box.h"
#include "ui/components/fitting_area.h"
#include "ui/components/telling.h"
#include "ui/composer/mail_check.h"
#include "ui/dialogs/dialogs.h"
#include "ui/settings/connection_report_view.h"
#include "ui/settings/endpoint_fields.h"
#include "ui/settings/provider_presets.h"
#include "ui/settings/sign_in_fields.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int contentWidth = 520;
constexpr int captionWidth = 124;
/// What stands above and below the form, and the window's frame.
constexpr int besideForm = 230;
/// Buttons keep room for their focus ring; what stands above them keeps it too.
constexpr int inset = 3;

QLabel* wrappedLabel(const QString& name, const QString& tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::small());
    label->setContentsMargins(inset, 0, inset, 0);
    label->setProperty("tone", tone);
    label->hide();
    return label;
}

QLineEdit* field(const QString& name, const QString& accessible, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setMinimumHeight(32);
    return edit;
}

void shape(QFormLayout* form)
{
    form->setContentsMargins(inset, 0, inset, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

/// Captions of both forms are one column, in the middle of their fields.
void addRow(QFormLayout* form, const QString& caption, QWidget* edit)
{
    auto* label = new QLabel(caption, edit->parentWidget());
    label->setMinimumSize(captionWidth, 32);
    label->setBuddy(edit);
    edit->setMinimumHeight(32);
    form->addRow(label, edit);
}

} // namespace

AccountDialog::AccountDialog(services::AccountService& accounts, const Theme& theme, QWidget* parent, Dialogs* dialogs)
    : QDialog(parent),
      m_accounts(accounts),
      m_theme(theme),
      m_ownDialogs(dialogs ? nullptr : std::make_unique<DesktopDialogs>()),
      m_dialogs(dialogs ? *dialogs : *m_ownDialogs)
{
    setObjectName(u"accountDialog"_s);
    setWindowTitle(tr("Connect a mailbox"));
    build();
    connectParts();
    usePreset();
    setServersVisible(false);
    connectSignIn();
    m_address->setFocus();
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(21, 20, 21, 17);
    column->setSpacing(12);
    // The dialog is as high as what it has to say.
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_title = new QLabel(tr("Connect a mailbox"), this);
    m_title->setFont(Theme::title());
    m_title->setMinimumWidth(contentWidth);
    m_title->setContentsMargins(inset, 0, inset, 0);
    column->addWidget(m_title);
    auto* lead = new QLabel(
        tr("The mail stays where it is. Svarbord keeps a copy here, so that everything works offline too."), this);
    lead->setWordWrap(true);
    lead->setContentsMargins(inset, 0, inset, 0);
    lead->setProperty("tone", u"muted"_s);
    column->addWidget(lead);

    m_form = new QFormLayout;
    QFormLayout* form = m_form;
    shape(form);
    m_address = field(u"accountAddress"_s, tr("E-mail address"), this);
    m_address->setPlaceholderText(u"support@example.no"_s);
    m_name = field(u"accountName"_s, tr("Name"), this);
    m_name->setPlaceholderText(tr("Shown to customers as the sender"));
    m_password = field(u"accountPassword"_s, tr("Password"), this);
    m_password->setEchoMode(QLineEdit::Password);
    m_provider = new ChoiceBox(this);
    m_provider->setObjectName(u"accountProvider"_s);
    m_provider->setAccessibleName(tr("Provider"));
    m_provider->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_provider->addItem(tr("Find out from the address"));
    for (const ProviderPreset& preset : providerPresets())
        m_provider->addItem(preset.name);
    addRow(form, tr("E-mail address"), m_address);
    addRow(form, tr("Name"), m_name);
    addRow(form, tr("Who sees it"), buildAudience());
    m_method = new ChoiceBox(this);
    m_method->setObjectName(u"accountMethod"_s);
    m_method->setAccessibleName(tr("Sign in"));
    m_method->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_method->addItem(tr("With a password"), static_cast<int>(domain::Authentication::Password));
    m_method->addItem(tr("In the browser (OAuth 2)"), static_cast<int>(domain::Authentication::OAuth2));
    m_signIn = new SignInFields(m_accounts, m_dialogs, m_theme, this);
    addRow(form, tr("Provider"), m_provider);
    addRow(form, tr("Sign in"), m_method);
    addRow(form, tr("Password"), m_password);
    form->addRow(QString(), m_signIn);
    m_history = new ChoiceBox(this);
    m_history->setObjectName(u"accountHistory"_s);
    m_history->setAccessibleName(tr("Earlier mail"));
    m_history->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_history->addItem(tr("Stays closed, but can be searched"), 0);
    for (const int days : {7, 30, 90})
        m_history->addItem(tr("Open the last %n day(s)", "of mail that was there before", days), days);
    addRow(form, tr("Earlier mail"), m_history);
    auto* area = new FittingArea(besideForm, this);
    area->setObjectName(u"accountArea"_s);
    auto* content = new QWidget(area);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addLayout(form);
    m_hint = wrappedLabel(u"providerHint"_s, u"warning"_s, this);
    inside->addWidget(m_hint);

    m_serversButton = new FlatButton(m_theme, tr("Server settings"), ButtonKind::Quiet, this);
    m_serversButton->setObjectName(u"serversButton"_s);
    m_serversButton->setCheckable(true);
    inside->addWidget(m_serversButton, 0, Qt::AlignLeft);
    m_servers = new QWidget(this);
    auto* servers = new QFormLayout(m_servers);
    shape(servers);
    buildServers(servers);
    inside->addWidget(m_servers);
    area->setWidget(content);
    column->addWidget(area);
    buildFoot(column);
}

QWidget* AccountDialog::buildAudience()
{
    m_audience = new ChoiceBox(this);
    m_audience->setObjectName(u"accountAudience"_s);
    m_audience->setAccessibleName(tr("Who sees it"));
    m_audience->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    using Audience = services::AccountService::Audience;
    m_audience->addItem(tr("The whole team"), static_cast<int>(Audience::Team));
    m_audience->addItem(tr("Only me: it is my personal address"), static_cast<int>(Audience::Self));
    connect(m_audience, &QComboBox::activated, this, &AccountDialog::changed);
    return m_audience;
}

services::AccountService::Audience AccountDialog::audience() const
{
    return static_cast<services::AccountService::Audience>(m_audience->currentData().toInt());
}

void AccountDialog::buildServers(QFormLayout* form)
{
    m_user = field(u"accountUser"_s, tr("User name"), m_servers);
    m_imap = new EndpointFields(EndpointFields::Protocol::Imap, m_servers);
    m_smtp = new EndpointFields(EndpointFields::Protocol::Smtp, m_servers);
    auto* trustRow = new QWidget(m_servers);
    auto* trust = new QHBoxLayout(trustRow);
    trust->setContentsMargins(0, 0, 0, 0);
    trust->setSpacing(3);
    m_caFile = field(u"caFile"_s, tr("Own certificate authority"), trustRow);
    m_caFile->setPlaceholderText(tr("Only for a certificate of your own"));
    m_caButton = new FlatButton(m_theme, tr("Choose…"), ButtonKind::Secondary, trustRow);
    m_caButton->setObjectName(u"caButton"_s);
    trust->addWidget(m_caFile, 1);
    trust->addWidget(m_caButton);
    addRow(form, tr("User name"), m_user);
    addRow(form, tr("Incoming (IMAP)"), m_imap);
    addRow(form, tr("Outgoing (SMTP)"), m_smtp);
    addRow(form, tr("Trusted CA"), trustRow);
}

void AccountDialog::buildFoot(QVBoxLayout* column)
{
    m_report = new ConnectionReportView(m_theme, this);
    m_report->setContentsMargins(inset, 4, inset, 4);
    column->addWidget(m_report);
    m_problem = wrappedLabel(u"accountProblem"_s, u"danger"_s, this);
    tellsByItself(m_problem);
    column->addWidget(m_problem);
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    m_test = new FlatButton(m_theme, tr("Test connection"), ButtonKind::Secondary, this);
    m_test->setObjectName(u"testButton"_s);
    m_cancel = new FlatButton(m_theme, tr("Cancel"), ButtonKind::Secondary, this);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_connect = new FlatButton(m_theme, tr("Connect"), ButtonKind::Primary, this);
    m_connect->setObjectName(u"connectButton"_s);
    row->addWidget(m_test);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_connect);
    column->addLayout(row);
    QWidget* before = m_address;
    for (QWidget* next :
         {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_audience), static_cast<QWidget*>(m_provider),
          static_cast<QWidget*>(m_method), static_cast<QWidget*>(m_password)})
        setTabOrder(std::exchange(before, next), next);
}

void AccountDialog::connectParts()
{
    connect(m_address, &QLineEdit::textEdited, this, &AccountDialog::addressEdited);
    for (QLineEdit* edit : {m_name, m_password, m_user, m_caFile})
        connect(edit, &QLineEdit::textEdited, this, &AccountDialog::changed);
    for (QLineEdit* edit : {m_address, m_name, m_password, m_user, m_caFile})
        connect(edit, &QLineEdit::returnPressed, this, [this] { test(Then::Connect); });
    for (EndpointFields* fields : {m_imap, m_smtp})
        connect(fields, &EndpointFields::edited, this, [this] {
            m_serversTouched = true;
            changed();
        });
    connect(m_provider, &QComboBox::activated, this, [this] {
        m_serversTouched = false;
        usePreset();
        changed();
    });
    connect(m_serversButton, &QAbstractButton::toggled, this, &AccountDialog::setServersVisible);
    connect(m_caButton, &QAbstractButton::clicked, this, [this] {
        m_dialogs.openFile(this, tr("Certificate authority"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
                           [this](const QString& path) {
                               m_caFile->setText(path);
                               changed();
                           });
    });
    connect(m_test, &QAbstractButton::clicked, this, [this] { test(Then::Stay); });
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_connect, &QAbstractButton::clicked, this, [this] { test(Then::Connect); });
}

void AccountDialog::connectSignIn()
{
    connect(m_method, &QComboBox::activated, this, [this] {
        m_methodChosen = true;
        showMethod();
        changed();
    });
    connect(m_signIn, &SignInFields::edited, this, &AccountDialog::changed);
    connect(m_signIn, &SignInFields::failed, this, &AccountDialog::showProblem);
    connect(m_signIn, &SignInFields::signedIn, this, [this] {
        changed();
        window()->activateWindow();
        m_connect->setFocus();
    });
    connect(m_address, &QLineEdit::editingFinished, this, &AccountDialog::lookForServers);
}

void AccountDialog::showMethod()
{
    const bool browser = usesBrowser();
    m_form->setRowVisible(m_method, m_isBrowserUsual || browser || m_serversButton->isChecked());
    m_form->setRowVisible(m_password, !browser);
    m_form->setRowVisible(m_signIn, browser);
    m_hint->setVisible(!browser && !m_hint->text().isEmpty());
}

bool AccountDialog::usesBrowser() const
{
    return m_method->currentData().toInt() == static_cast<int>(domain::Authentication::OAuth2);
}

QString AccountDialog::secret() const
{
    return usesBrowser() ? m_signIn->secret() : m_password->text();
}

/// The browser comes first where somebody has set it up before. With the server settings, there is a choice everywhere:
/// a company may have a provider of its own.
void AccountDialog::offerSignIn(const ProviderPreset& preset)
{
    const domain::SignInProvider provider =
        preset.signIn.authorization.isEmpty() ? SignInFields::rememberedFor(m_address->text()) : preset.signIn;
    m_isBrowserUsual = !provider.authorization.isEmpty();
    if (m_isBrowserUsual && provider.authorization != m_signIn->provider().authorization)
        m_signIn->setProvider(provider);
    if (!m_methodChosen)
        m_method->setCurrentIndex(m_isBrowserUsual && SignInFields::hasClientFor(provider) ? 1 : 0);
    showMethod();
}

/// What the provider publishes is better than a guess, and no better than what a person chose.
void AccountDialog::lookForServers()
{
    const QString address = m_address->text().trimmed();
    if (m_edited.id.isValid() || m_serversTouched || m_provider->currentIndex() > 0 || address == m_searched ||
        !MailCheck::isAddress(address) || presetFor(address) >= 0)
        return;
    m_searched = address;
    whenDone(m_accounts.findServers(address), this,
             [this, address](const std::optional<domain::FoundServers>& found) { serversFound(address, found); });
}

void AccountDialog::serversFound(const QString& address, const std::optional<domain::FoundServers>& found)
{
    if (!found || m_serversTouched || m_provider->currentIndex() > 0 || m_address->text().trimmed() != address ||
        !m_test->isEnabled())
        return;
    m_imap->setEndpoint(found->imap);
    m_smtp->setEndpoint(found->smtp);
    m_user->setText(found->user == address ? QString() : found->user);
    changed();
}

void AccountDialog::edit(const domain::Account& account)
{
    m_edited = account;
    m_serversTouched = true;
    setWindowTitle(tr("Mailbox settings"));
    m_title->setText(account.address);
    m_address->setText(account.address);
    m_address->setReadOnly(true);
    m_name->setText(account.displayName);
    m_password->setPlaceholderText(tr("Unchanged"));
    m_user->setText(account.user);
    m_imap->setEndpoint(account.imap);
    m_smtp->setEndpoint(account.smtp);
    m_caFile->setText(account.caFile);
    m_connect->setLabel(tr("Save"));
    if (account.authentication == domain::Authentication::OAuth2) {
        const int preset = presetFor(account.address);
        m_signIn->setProvider(preset >= 0 ? providerPresets().at(preset).signIn
                                          : SignInFields::rememberedFor(account.address));
        m_signIn->setKept();
        m_method->setCurrentIndex(1);
    }
    showMethod();
    m_serversButton->setChecked(true);
    m_form->setRowVisible(m_history, false); // has a say at the first import only
    m_form->setRowVisible(m_audience, false);
    m_name->setFocus();
}

void AccountDialog::setServersVisible(bool visible)
{
    m_servers->setVisible(visible);
    m_signIn->setDetailsVisible(visible);
    m_serversButton->setGlyph(visible ? Icon::Down : Icon::Right);
    showMethod();
}

/// It grows where it stands: what would lie below the screen moves it up.
void AccountDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    const QRect room = screen()->availableGeometry();
    const QRect frame = frameGeometry();
    if (isVisible() && frame.bottom() > room.bottom())
        move(frame.x(), std::max(room.top(), room.bottom() - frame.height() + 1));
}

void AccountDialog::addressEdited()
{
    if (!m_serversTouched)
        usePreset();
    changed();
}

void AccountDialog::usePreset()
{
    const QString address = m_address->text();
    const int chosen = m_provider->currentIndex() > 0 ? m_provider->currentIndex() - 1 : presetFor(address);
    const ProviderPreset preset = chosen >= 0 ? providerPresets().at(chosen) : guessedPreset();
    const bool hasDomain = address.contains(u'@') && !address.endsWith(u'@');
    const auto show = [&](EndpointFields* fields, domain::Endpoint endpoint) {
        endpoint = endpointFor(endpoint, address);
        if (!hasDomain && chosen < 0)
            endpoint.host.clear();
        fields->setEndpoint(endpoint);
    };
    show(m_imap, preset.imap);
    show(m_smtp, preset.smtp);
    m_user->setPlaceholderText(address.isEmpty() ? tr("The e-mail address") : address);
    m_hint->setText(preset.hint);
    m_signIn->setAddress(address.trimmed());
    offerSignIn(preset);
}

domain::Account AccountDialog::account() const
{
    domain::Account account = m_edited;
    account.address = m_address->text().trimmed();
    account.displayName = m_name->text().trimmed();
    account.user = m_user->text().trimmed().isEmpty() ? account.address : m_user->text().trimmed();
    account.imap = m_imap->endpoint();
    account.smtp = m_smtp->endpoint();
    account.caFile = m_caFile->text().trimmed();
    account.authentication = usesBrowser() ? domain::Authentication::OAuth2 : domain::Authentication::Password;
    return account;
}

void AccountDialog::changed()
{
    ++m_run;
    m_testedGood = false;
    m_report->clear();
    showProblem({});
}

QString AccountDialog::problem() const
{
    const domain::Account wanted = account();
    if (!MailCheck::isAddress(wanted.address))
        return wanted.address.isEmpty() ? tr("Which mailbox? Write its e-mail address.")
                                        : tr("“%1” is not an e-mail address.").arg(wanted.address);
    if (!m_edited.id.isValid())
        if (const Status allowed = m_accounts.mayConnect(wanted.address, audience()); !allowed)
            return allowed.error().userText;
    const bool changesMethod = m_edited.id.isValid() && wanted.authentication != m_edited.authentication;
    if (secret().isEmpty() && (!m_edited.id.isValid() || changesMethod))
        return usesBrowser() ? tr("Sign in in the browser first.") : tr("The password is missing.");
    if (wanted.imap.host.isEmpty() || wanted.smtp.host.isEmpty())
        return tr("The name of a server is missing.");
    if (!wanted.caFile.isEmpty() && !QFileInfo(wanted.caFile).isReadable())
        return tr("The certificate file %1 cannot be read.").arg(wanted.caFile);
    return {};
}

void AccountDialog::test(Then then)
{
    if (!m_test->isEnabled())
        return;
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    if (then == Then::Connect && m_testedGood) {
        store();
        return;
    }
    m_report->clear();
    showProblem({});
    setBusy(true, tr("Testing…"));
    const int run = m_run;
    whenDone(m_accounts.test(account(), secret()), this,
             [this, run, then](const Result<services::ConnectionReport>& report) {
                 setBusy(false);
                 if (run == m_run)
                     tested(report, then);
             });
}

void AccountDialog::tested(const Result<services::ConnectionReport>& report, Then then)
{
    if (!report) {
        showProblem(report.error().userText);
        return;
    }
    m_testedGood = report->ok();
    m_report->present(*report);
    if (m_testedGood && then == Then::Connect)
        store();
    else if (!m_testedGood)
        m_serversButton->setChecked(true);
}

void AccountDialog::store()
{
    const domain::Account wanted = account();
    setBusy(true, tr("Connecting…"));
    if (m_edited.id.isValid()) {
        whenDone(m_accounts.update(wanted, secret()), this, [this](const Status& outcome) { stored(outcome); });
        return;
    }
    whenDone(m_accounts.add(wanted, secret(), m_history->currentData().toInt(), audience()), this,
             [this](const Result<AccountId>& outcome) {
                 if (outcome)
                     m_edited.id = *outcome;
                 stored(outcome ? Status() : Status(std::unexpected(outcome.error())));
             });
}

void AccountDialog::stored(const Status& outcome)
{
    setBusy(false);
    if (!outcome && outcome.error().code == ErrorCode::Unsupported && m_accounts.canKeepSecretsUntilRestart()) {
        askWithoutKeychain(outcome.error().userText);
        return;
    }
    if (!outcome) {
        showProblem(outcome.error().userText);
        return;
    }
    m_password->clear();
    emit connected(account());
    accept();
}

/// Never silently: without a keychain it is the person who decides where the password is.
void AccountDialog::askWithoutKeychain(const QString& why)
{
    Question question;
    question.title = tr("No keychain");
    question.text = tr("%1\n\nThe password can be kept in memory until the computer restarts; it is then asked for "
                       "again. It is never written to disk. Better: start a keychain such as GNOME Keyring or KWallet.")
                        .arg(why);
    question.accept = tr("Keep until restart");
    m_dialogs.ask(this, question, [this, why](bool accepted) {
        if (!accepted) {
            showProblem(why);
            return;
        }
        m_accounts.keepSecretsUntilRestart();
        store();
    });
}

void AccountDialog::setBusy(bool busy, const QString& text)
{
    for (QWidget* part :
         {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_password),
          static_cast<QWidget*>(m_provider), static_cast<QWidget*>(m_method), static_cast<QWidget*>(m_signIn),
          static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_audience), m_servers,
          static_cast<QWidget*>(m_test)})
        part->setEnabled(!busy);
    m_connect->setEnabled(!busy);
    m_connect->setLabel(busy ? text : m_edited.id.isValid() ? tr("Save") : tr("Connect"));
}

void AccountDialog::showProblem(const QString& text)
{
    m_problem->setText(text);
    tell(m_problem, text);
}

} // namespace svarbord::ui
