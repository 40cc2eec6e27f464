// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace svarbord::ui {

/// A server: name, port, security. Choosing another security chooses its usual port.
class EndpointFields : public QWidget
{
    Q_OBJECT

public:
    enum class Protocol { Imap, Smtp };
    EndpointFields(Protocol protocol, QWidget* parent = nullptr);

    void setEndpoint(const domain::Endpoint& endpoint);
    [[nodiscard]] domain::Endpoint endpoint() const;

signals:
    /// By the person, not by setEndpoint.
    void edited();

private:
    [[nodiscard]] int usualPort(domain::TransportSecurity security) const;

    Protocol m_protocol;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QComboBox* m_security;
};

} // namespace svarbord::ui
