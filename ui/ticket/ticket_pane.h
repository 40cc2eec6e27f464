// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/conversation.h"
#include "domain/member.h"
#include "ui/components/chip.h"

#include <QScrollArea>

class QFormLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace svarbord::services {
class InboxService;
}

namespace svarbord::ui {

class Avatar;
class FlowRow;
class InboxActs;
class ValueButton;

/// The ticket's fields, the contact and earlier conversations of what is open; every field can be changed in place.
class TicketPane : public QScrollArea
{
    Q_OBJECT

public:
    TicketPane(services::InboxService& inbox, InboxActs& acts, const Theme& theme, const Clock& clock,
               QWidget* parent = nullptr);

    void show(ConversationId id);
    void clear();
    /// The same conversation again, after a change.
    void reload();
    [[nodiscard]] ConversationId conversation() const { return m_id; }
    [[nodiscard]] const domain::ConversationDetail* detail() const { return m_detail ? &*m_detail : nullptr; }

signals:
    void conversationRequested(svarbord::ConversationId id);
    void mailRequested(const QString& address);
    void callRequested(const QString& number);
    void contactRequested(svarbord::ContactId id);
    /// Somebody wants to change what stands in a field of the team's own.
    void fieldRequested(svarbord::ContactId contact, const svarbord::domain::ContactField& field, const QString& value,
                        const QPoint& place);

private:
    void build();
    QLabel* addHeading(QVBoxLayout* column, const QString& text);
    QLabel* addField(QGridLayout* grid, const QString& name, QWidget* value);
    void fillTicket();
    void fillContact();
    void fillOwnFields(const domain::Contact& contact);
    void fillTags();
    void fillEarlier();
    [[nodiscard]] QString memberName(const MemberId& id) const;

    services::InboxService& m_inbox;
    InboxActs& m_acts;
    const Theme& m_theme;
    const Clock& m_clock;
    ConversationId m_id;
    std::optional<domain::ConversationDetail> m_detail;

    QWidget* m_content = nullptr;
    Avatar* m_avatar = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_since = nullptr;
    Chip* m_status = nullptr;
    ValueButton* m_priority = nullptr;
    ValueButton* m_assignee = nullptr;
    QLabel* m_pipeline = nullptr;
    QLabel* m_inboxName = nullptr;
    QLabel* m_inboxTitle = nullptr; ///< both hidden where there is but one
    QLabel* m_number = nullptr;
    FlowRow* m_tags = nullptr;
    ValueButton* m_mail = nullptr;
    ValueButton* m_phone = nullptr;
    QLabel* m_company = nullptr;
    ValueButton* m_card = nullptr;
    QVBoxLayout* m_ownPlace = nullptr;
    QWidget* m_ownFields = nullptr;
    QLabel* m_language = nullptr;
    QLabel* m_earlierHeading = nullptr;
    QVBoxLayout* m_earlier = nullptr;
};

} // namespace svarbord::ui
