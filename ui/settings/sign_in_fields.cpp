// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sign_in_fields.h"

#include "base/when_done.h"
#include "services/account_service.h"
#include "ui/components/buttons.h"
#include "ui/components/tool_tip.h"
#include "ui/dialogs/dialogs.h"

#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString clientKey(const domain::SignInProvider& provider)
{
    return u"signIn/%1/client"_s.arg(provider.authorization.host());
}

QString domainKey(const QString& address)
{
    return u"signInOf/%1/"_s.arg(address.section(u'@', -1).trimmed().toLower());
}

bool hasPlaces(const domain::SignInProvider& provider)
{
    return !provider.authorization.host().isEmpty() && !provider.token.host().isEmpty();
}

/// What is typed into it and what comes back must not be read on the way. This computer itself is no way.
bool isSafe(const QUrl& address)
{
    return address.scheme() == u"https"_s ||
           (address.scheme() == u"http"_s && QHostAddress(address.host()).isLoopback());
}

} // namespace

SignInFields::SignInFields(services::AccountService& accounts, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_dialogs(dialogs),
      m_theme(theme)
{
    setObjectName(u"signInFields"_s);
    build();
}

SignInFields::~SignInFields()
{
    if (m_busy)
        m_accounts.cancelSignIn();
}

void SignInFields::build()
{
    m_button = new FlatButton(m_theme, tr("Sign in in the browser…"), ButtonKind::Secondary, this);
    m_button->setObjectName(u"signInButton"_s);
    m_state = new QLabel(this);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(u"signInState"_s);
    m_state->setFont(Theme::small());
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_button);
    row->addWidget(m_state, 1);
    m_details = new QWidget(this);
    auto* details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 4, 0, 0);
    details->setSpacing(6);
    const auto field = [&](const char* name, const QString& text) {
        auto* edit = new QLineEdit(m_details);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(text);
        edit->setPlaceholderText(text);
        setPlainToolTip(edit, text);
        edit->setMinimumHeight(32);
        details->addWidget(edit);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_secret.clear();
            m_state->clear();
            emit edited();
        });
        return edit;
    };
    m_client = field("signInClient", tr("Client id, from your administrator"));
    m_page = field("signInPage", tr("Address of the sign-in page"));
    m_token = field("signInToken", tr("Address for tokens"));
    m_scopes = field("signInScopes", tr("Scopes, with spaces between"));
    m_clientSecret = field("signInClientSecret", tr("Client secret, where the provider gave one"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_details);
    setFocusProxy(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &SignInFields::begin);
}

bool SignInFields::hasClientFor(const domain::SignInProvider& provider)
{
    return !QSettings().value(clientKey(provider)).toString().isEmpty();
}

void SignInFields::setProvider(const domain::SignInProvider& provider)
{
    m_client->setText(provider.clientId.isEmpty() ? QSettings().value(clientKey(provider)).toString()
                                                  : provider.clientId);
    m_page->setText(provider.authorization.toString());
    m_token->setText(provider.token.toString());
    m_scopes->setText(provider.scopes.join(u' '));
    m_clientSecret->setText(provider.clientSecret);
    m_scopes->setCursorPosition(0);
    m_page->setCursorPosition(0);
    m_token->setCursorPosition(0);
    m_secret.clear();
    m_state->clear();
    setDetailsVisible(m_client->text().isEmpty());
}

void SignInFields::setAddress(const QString& address)
{
    if (address == m_address)
        return;
    m_address = address;
    m_secret.clear();
    m_state->clear();
}

void SignInFields::setDetailsVisible(bool visible)
{
    m_details->setVisible(visible || !provider().isComplete());
}

void SignInFields::setKept()
{
    m_state->setText(tr("Signed in"));
}

domain::SignInProvider SignInFields::provider() const
{
    domain::SignInProvider provider;
    provider.authorization = QUrl(m_page->text().trimmed(), QUrl::StrictMode);
    provider.token = QUrl(m_token->text().trimmed(), QUrl::StrictMode);
    provider.scopes = m_scopes->text().split(u' ', Qt::SkipEmptyParts);
    provider.clientId = m_client->text().trimmed();
    provider.clientSecret = m_clientSecret->text().trimmed();
    return provider;
}

void SignInFields::begin()
{
    if (m_busy) {
        m_accounts.cancelSignIn();
        return;
    }
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        m_details->show();
        (hasPlaces(provider()) ? m_client : m_page)->setFocus();
        emit failed(wrong);
        return;
    }
    setBusy(true);
    whenDone(m_accounts.signIn(provider(), m_address, [this](const QUrl& page) { m_dialogs.openUrl(page); }), this,
             [this](const Result<QString>& secret) {
                 setBusy(false);
                 if (secret)
                     taken(*secret);
                 else if (secret.error().code != ErrorCode::Cancelled)
                     emit failed(secret.error().userText);
             });
}

QString SignInFields::problem() const
{
    const domain::SignInProvider wanted = provider();
    if (!hasPlaces(wanted))
        return tr("The addresses of the provider’s sign-in page and for its tokens are missing. Your administrator "
                  "knows them.");
    if (!isSafe(wanted.authorization) || !isSafe(wanted.token))
        return tr("The provider’s addresses have to begin with https://.");
    if (wanted.clientId.isEmpty())
        return tr("The client id is missing. Your administrator gets one from the provider.");
    return {};
}

domain::SignInProvider SignInFields::rememberedFor(const QString& address)
{
    const QSettings settings;
    const QString key = domainKey(address);
    domain::SignInProvider provider;
    provider.authorization = settings.value(key + u"page"_s).toUrl();
    provider.token = settings.value(key + u"token"_s).toUrl();
    provider.scopes = settings.value(key + u"scopes"_s).toStringList();
    provider.clientId = settings.value(key + u"client"_s).toString();
    return provider;
}

/// Never the client secret: that goes into the keychain with the rest of the grant.
void SignInFields::remember() const
{
    QSettings settings;
    const domain::SignInProvider used = provider();
    settings.setValue(clientKey(used), used.clientId);
    const QString key = domainKey(m_address);
    settings.setValue(key + u"page"_s, used.authorization);
    settings.setValue(key + u"token"_s, used.token);
    settings.setValue(key + u"scopes"_s, used.scopes);
    settings.setValue(key + u"client"_s, used.clientId);
}

void SignInFields::taken(const QString& secret)
{
    m_secret = secret;
    remember();
    setKept();
    emit signedIn();
}

void SignInFields::setBusy(bool busy)
{
    m_busy = busy;
    m_button->setLabel(busy ? tr("Cancel") : tr("Sign in in the browser…"));
    m_state->setText(busy ? tr("Waiting for the browser…") : QString());
}

} // namespace svarbord::ui
