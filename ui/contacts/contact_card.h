// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/contact.h"
#include "ui/components/theme.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace svarbord::services {
class ContactService;
}

namespace svarbord::ui {

class Avatar;
class Dialogs;
class FlatButton;

/// Everything about one contact: fields that are saved when one leaves them, conversations, history, and what can be
/// done with the whole.
class ContactCard : public QScrollArea
{
    Q_OBJECT

public:
    ContactCard(services::ContactService& contacts, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    void show(ContactId id);
    [[nodiscard]] ContactId contact() const { return m_id; }
    void reload();

signals:
    void conversationRequested(svarbord::ConversationId id);
    void mailRequested(const QString& address);
    void mergeRequested(svarbord::ContactId id);
    void exportRequested(svarbord::ContactId id);
    void eraseRequested(svarbord::ContactId id);
    void failed(const QString& text);

private:
    void build(const domain::Contact& contact);
    void addHead(QVBoxLayout* column, const domain::Contact& contact);
    void addFields(QVBoxLayout* column, const domain::Contact& contact);
    void addOwner(QFormLayout* form, const domain::Contact& contact);
    void addOwnFields(QFormLayout* form, const domain::Contact& contact);
    void addChoice(QFormLayout* form, const domain::ContactField& field, const QString& value);
    void addConversations(QVBoxLayout* column);
    void addHistory(QVBoxLayout* column);
    QLabel* addHeading(QVBoxLayout* column, const QString& text);
    QLineEdit* addLine(QFormLayout* form, const QString& name, const QString& objectName, const QString& value);
    void save(const QJsonObject& values);

    services::ContactService& m_contacts;
    const Theme& m_theme;
    const Clock& m_clock;
    ContactId m_id;
};

} // namespace svarbord::ui
