// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/endpoint_fields.h"

#include "ui/components/choice_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;
using domain::TransportSecurity;

EndpointFields::EndpointFields(Protocol protocol, QWidget* parent) : QWidget(parent), m_protocol(protocol)
{
    const bool isImap = protocol == Protocol::Imap;
    const QString name = isImap ? u"imap"_s : u"smtp"_s;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_host = new QLineEdit(this);
    m_host->setObjectName(name + u"Host"_s);
    m_host->setAccessibleName(isImap ? tr("Incoming server (IMAP)") : tr("Outgoing server (SMTP)"));
    m_port = new QSpinBox(this);
    m_port->setObjectName(name + u"Port"_s);
    m_port->setAccessibleName(isImap ? tr("Port of the incoming server") : tr("Port of the outgoing server"));
    m_port->setRange(1, 65535);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setFixedWidth(62);
    m_security = new ChoiceBox(this);
    m_security->setObjectName(name + u"Security"_s);
    m_security->setAccessibleName(isImap ? tr("Security of the incoming server")
                                         : tr("Security of the outgoing server"));
    m_security->addItem(u"TLS"_s, static_cast<int>(TransportSecurity::ImplicitTls));
    m_security->addItem(u"STARTTLS"_s, static_cast<int>(TransportSecurity::StartTls));
    m_security->addItem(tr("None (unsafe)"), static_cast<int>(TransportSecurity::Plain));
    m_security->setFixedWidth(116);
    row->addWidget(m_host, 1);
    row->addWidget(m_port);
    row->addWidget(m_security);
    for (QWidget* part :
         {static_cast<QWidget*>(m_host), static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_security)})
        part->setMinimumHeight(32);
    setFocusProxy(m_host);
    connect(m_host, &QLineEdit::textEdited, this, &EndpointFields::edited);
    connect(m_port, &QSpinBox::valueChanged, this, [this] {
        if (m_port->hasFocus())
            emit edited();
    });
    connect(m_security, &QComboBox::activated, this, [this] {
        // A port that somebody chose stays.
        const int port = m_port->value();
        if (port == usualPort(TransportSecurity::ImplicitTls) || port == usualPort(TransportSecurity::StartTls) ||
            port == usualPort(TransportSecurity::Plain))
            m_port->setValue(usualPort(endpoint().security));
        emit edited();
    });
}

int EndpointFields::usualPort(TransportSecurity security) const
{
    if (m_protocol == Protocol::Imap)
        return security == TransportSecurity::ImplicitTls ? 993 : 143;
    return security == TransportSecurity::ImplicitTls ? 465 : security == TransportSecurity::StartTls ? 587 : 25;
}

void EndpointFields::setEndpoint(const domain::Endpoint& endpoint)
{
    m_host->setText(endpoint.host);
    m_host->setCursorPosition(0);
    m_port->setValue(endpoint.port);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(endpoint.security)));
}

domain::Endpoint EndpointFields::endpoint() const
{
    return {m_host->text().trimmed().toLower(), static_cast<quint16>(m_port->value()),
            static_cast<TransportSecurity>(m_security->currentData().toInt())};
}

} // namespace svarbord::ui
