// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/conversation_picker.h"

#include "base/when_done.h"
#include "services/inbox_service.h"
#include "viewmodels/text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace svarbord::ui {

namespace {

constexpr int mostHits = 30;
constexpr auto typingPause = 120ms;
constexpr int idRole = Qt::UserRole;

} // namespace

ConversationPicker::ConversationPicker(services::InboxService& inbox, const QString& title,
                                       const QList<domain::ConversationRow>& near, ConversationId except,
                                       QWidget* parent)
    : QDialog(parent),
      m_inbox(inbox),
      m_near(near),
      m_except(except),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"conversationPicker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(520, 420);
    auto* heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(Theme::title());
    heading->setWordWrap(true);
    m_field->setObjectName(u"pickerField"_s);
    m_field->setPlaceholderText(tr("Name, subject or ticket number"));
    m_field->setAccessibleName(tr("Find a conversation"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"pickerList"_s);
    m_list->setAccessibleName(tr("Conversations found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setProperty("kind", u"choice"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &ConversationPicker::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    connect(m_field, &QLineEdit::returnPressed, this, &ConversationPicker::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ConversationPicker::choose);
    fill(m_near);
}

void ConversationPicker::search()
{
    const quint64 generation = ++m_generation;
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        fill(m_near);
        return;
    }
    whenDone(m_inbox.search(text, mostHits), this, [this, generation](const Result<QList<domain::SearchHit>>& hits) {
        if (generation != m_generation || !hits)
            return;
        QList<ConversationId> ids;
        for (const domain::SearchHit& hit : *hits)
            ids.append(hit.conversation);
        fill(m_inbox.rows(ids).value_or(QList<domain::ConversationRow>()));
    });
}

void ConversationPicker::fill(const QList<domain::ConversationRow>& rows)
{
    m_list->clear();
    for (const domain::ConversationRow& row : rows) {
        if (row.id == m_except)
            continue;
        const QString who = row.customerName.isEmpty() ? row.customerAddress : row.customerName;
        const QString number = row.ticketNumber.isEmpty() ? QString() : u"#"_s + row.ticketNumber + u" · "_s;
        auto* item = new QListWidgetItem(
            u"%1%2\n%3 · %4"_s.arg(number, row.subject, who, viewmodels::statusName(row.statusId)), m_list);
        item->setData(idRole, QVariant::fromValue(row.id));
    }
    m_list->setCurrentRow(0);
}

void ConversationPicker::choose()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const auto id = item->data(idRole).value<ConversationId>();
    accept();
    emit picked(id);
}

/// The arrows move in the list while the field keeps the keyboard.
bool ConversationPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace svarbord::ui
