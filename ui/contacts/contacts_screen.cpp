// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contacts_screen.h"

#include "base/when_done.h"
#include "services/contact_service.h"
#include "ui/components/buttons.h"
#include "ui/components/empty_state.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/contacts/contact_card.h"
#include "ui/contacts/contact_delegate.h"
#include "ui/inbox/search_field.h"
#include "viewmodels/contact_list_model.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace svarbord::ui {

namespace {

constexpr int mostCompanies = 100;
constexpr int domainRole = Qt::UserRole + 1;
constexpr int mineRole = Qt::UserRole + 2;
constexpr auto refreshPause = 300ms;
constexpr auto typingPause = 60ms;
constexpr int countRole = Qt::UserRole + 3;
constexpr int iconRole = Qt::UserRole + 4;
constexpr int groupHeight = 29;

/// Looks like the views of the inbox.
class GroupDelegate final : public QStyledItemDelegate
{
public:
    GroupDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {100, isHeading(index) ? groupHeight + 8 : groupHeight};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        isHeading(index) ? paintHeading(*painter, option, index) : paintGroup(*painter, option, index);
        painter->restore();
    }

private:
    static bool isHeading(const QModelIndex& index) { return !index.flags().testFlag(Qt::ItemIsSelectable); }

    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        painter.setFont(Theme::font(11, QFont::DemiBold));
        painter.setPen(m_theme.muted);
        painter.drawText(option.rect.adjusted(8, 0, -8, -4), Qt::AlignBottom, index.data().toString());
    }

    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(selected ? m_theme.accentBackground : m_theme.rail);
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 0.5, 0, -0.5), Theme::smallRadius,
                                    Theme::smallRadius);
        }
        const QColor color = selected ? m_theme.accentText : m_theme.secondary;
        QRect place = option.rect.adjusted(8, 0, -8, 0);
        painter.drawPixmap(place.x(), place.y() + (place.height() - Theme::iconSize) / 2,
                           iconPixmap(static_cast<Icon>(index.data(iconRole).toInt()), Theme::iconSize,
                                      painter.device()->devicePixelRatioF(), color));
        place.setLeft(place.left() + Theme::iconSize + 8);
        painter.setFont(Theme::small());
        painter.setPen(selected ? m_theme.accentText : m_theme.muted);
        if (const int count = index.data(countRole).toInt(); count > 0) {
            const QString number = QLocale().toString(count);
            painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, number);
            place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(number) - 8);
        }
        painter.setFont(Theme::font(13, selected ? QFont::DemiBold : QFont::Normal));
        painter.setPen(color);
        painter.drawText(place, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    }

    const Theme& m_theme;
};

} // namespace

ContactsScreen::ContactsScreen(services::ContactService& contacts, services::SafetyService& safety,
                               const MemberId& self, Dialogs& dialogs, const Theme& theme, const Clock& clock,
                               QWidget* parent)
    : QWidget(parent),
      m_contacts(contacts),
      m_safety(safety),
      m_self(self),
      m_dialogs(dialogs),
      m_theme(theme),
      m_clock(clock),
      m_model(new viewmodels::ContactListModel(contacts, this))
{
    setObjectName(u"contactsScreen"_s);
    build();
    connectAll();
    spoken(this, [this] {
        m_groups->setAccessibleName(tr("Groups of contacts"));
        m_list->setAccessibleName(tr("Contacts"));
        m_add->setText(tr("New"));
        m_import->setText(tr("Import…"));
        m_export->setText(tr("Export…"));
        m_none->setContent(Icon::Mine, tr("No contact chosen"), tr("Choose one in the list."));
        if (m_opened)
            fillCompanies();
        updateState();
    });
}

void ContactsScreen::build()
{
    m_card = new ContactCard(m_contacts, m_theme, m_clock);
    m_none = new EmptyState(m_theme);
    auto* right = new QWidget(this);
    m_cardStack = new QStackedLayout(right);
    m_cardStack->addWidget(m_none);
    m_cardStack->addWidget(m_card);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(buildSide());
    across->addWidget(buildList());
    across->addSpacing(1); // the line that paintEvent() draws
    across->addWidget(right, 1);
}

QWidget* ContactsScreen::buildSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(Theme::viewsWidth);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::AlternateBase);
    m_groups = new QListWidget(side);
    m_groups->setObjectName(u"contactGroups"_s);
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_groups->setItemDelegate(new GroupDelegate(m_theme, m_groups));
    m_groups->setMouseTracking(true);
    m_groups->viewport()->setBackgroundRole(QPalette::AlternateBase);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(8, 12, 8, 12);
    column->addWidget(m_groups);
    return side;
}

QWidget* ContactsScreen::buildList()
{
    auto* pane = new QWidget(this);
    pane->setFixedWidth(Theme::listWidth);
    m_search = new SearchField(m_theme, u"/"_s, pane);
    m_search->setObjectName(u"contactSearch"_s);
    m_search->setSuggesting(false);
    m_search->setPurpose([] { return tr("Find a contact"); });
    m_title = new QLabel(pane);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(Theme::title());
    m_count = new QLabel(pane);
    m_count->setFont(Theme::small());
    m_count->setProperty("tone", u"muted"_s);
    auto* titles = new QHBoxLayout;
    titles->addWidget(m_title, 1);
    titles->addWidget(m_count);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const auto button = [&](const QString& name, ButtonKind kind) {
        auto* made = new FlatButton(m_theme, {}, kind, pane);
        made->setObjectName(name);
        buttons->addWidget(made);
        return made;
    };
    m_add = button(u"contactAdd"_s, ButtonKind::Primary);
    m_import = button(u"contactImport"_s, ButtonKind::Secondary);
    m_export = button(u"contactsExport"_s, ButtonKind::Secondary);
    buttons->addStretch();
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(8);
    head->addWidget(m_search);
    head->addLayout(titles);
    head->addLayout(buttons);
    m_list = new QListView(pane);
    m_list->setObjectName(u"contactList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ContactDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_empty = new EmptyState(m_theme, pane);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    return pane;
}

void ContactsScreen::connectAll()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshPause);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        const ContactId shown = m_card->contact();
        m_model->reload();
        if (const int row = m_model->rowOf(shown); row >= 0)
            m_list->setCurrentIndex(m_model->index(row, 0));
        m_card->reload();
        if (!m_card->contact().isValid())
            m_cardStack->setCurrentWidget(m_none);
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { chooseGroup(m_groups->currentRow()); });
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::left, m_list, [this] { m_list->setFocus(); });
    connect(m_groups, &QListWidget::currentRowChanged, this, &ContactsScreen::chooseGroup);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ContactsScreen::updateState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ContactsScreen::updateState);
    connect(m_model, &viewmodels::ContactListModel::totalChanged, this, &ContactsScreen::updateState);
    // Not the current row: a list that gets the focus makes its first row current by itself, and the card that was
    // asked for would give way to another person's.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& now) {
        if (now.isEmpty())
            return;
        const ContactId id = m_model->idAt(now.indexes().first().row());
        if (id.isValid() && id != m_card->contact()) {
            m_card->show(id);
            m_cardStack->setCurrentWidget(m_card);
        }
    });
    connect(&m_contacts, &services::ContactService::changed, this, &ContactsScreen::follow);
    connect(m_add, &QAbstractButton::clicked, this, &ContactsScreen::addContact);
    connect(m_import, &QAbstractButton::clicked, this, &ContactsScreen::importFile);
    connect(m_export, &QAbstractButton::clicked, this, &ContactsScreen::exportFile);
    connect(m_card, &ContactCard::conversationRequested, this, &ContactsScreen::conversationRequested);
    connect(m_card, &ContactCard::mailRequested, this, &ContactsScreen::mailRequested);
    connect(m_card, &ContactCard::failed, this, &ContactsScreen::failed);
    connect(m_card, &ContactCard::mergeRequested, this, &ContactsScreen::merge);
    connect(m_card, &ContactCard::exportRequested, this, &ContactsScreen::handOut);
    connect(m_card, &ContactCard::eraseRequested, this, &ContactsScreen::erase);
}

void ContactsScreen::open()
{
    if (!m_opened) {
        m_opened = true;
        fillCompanies();
    } else {
        m_refresh.start();
    }
    m_list->setFocus();
}

void ContactsScreen::openContact(ContactId id)
{
    open();
    m_card->show(id);
    m_cardStack->setCurrentWidget(m_card->contact().isValid() ? static_cast<QWidget*>(m_card) : m_none);
    const int row = m_model->rowOf(id);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(row >= 0 ? m_model->index(row, 0) : QModelIndex());
}

void ContactsScreen::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ContactsScreen::fillCompanies()
{
    const int chosen = std::max(0, m_groups->currentRow());
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    auto* all = new QListWidgetItem(tr("Everybody"), m_groups);
    all->setData(iconRole, static_cast<int>(Icon::People));
    auto* mine = new QListWidgetItem(tr("Mine"), m_groups);
    mine->setData(iconRole, static_cast<int>(Icon::Mine));
    mine->setData(mineRole, true);
    whenDone(m_contacts.companies(mostCompanies), this,
             [this, chosen](const Result<QList<domain::Company>>& companies) {
                 const QSignalBlocker silent(m_groups);
                 if (companies && !companies->isEmpty()) {
                     auto* heading = new QListWidgetItem(tr("Companies"), m_groups);
                     heading->setFlags(Qt::NoItemFlags);
                     for (const domain::Company& company : *companies) {
                         auto* item = new QListWidgetItem(company.name, m_groups);
                         item->setData(iconRole, static_cast<int>(Icon::Company));
                         item->setData(countRole, company.contacts);
                         item->setData(domainRole, company.domain);
                         setPlainToolTip(item, company.domain);
                     }
                 }
                 m_groups->setCurrentRow(std::min(chosen, m_groups->count() - 1));
                 chooseGroup(m_groups->currentRow());
             });
}

void ContactsScreen::chooseGroup(int row)
{
    const QListWidgetItem* item = m_groups->item(row);
    domain::ContactQuery query;
    if (!m_search->text().trimmed().isEmpty())
        query.words = m_search->text();
    else if (item && item->data(mineRole).toBool())
        query.owner = m_self;
    else if (item)
        query.domain = item->data(domainRole).toString();
    m_model->setQuery(query);
    m_title->setText(!query.words.isEmpty() ? tr("Found") : item ? item->text() : QString());
    m_list->scrollToTop();
}

void ContactsScreen::updateState()
{
    m_count->setText(m_model->total() >= 0 ? QLocale().toString(m_model->total()) : QString());
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (!m_model->query().words.isEmpty())
        m_empty->setContent(Icon::Search, tr("Nobody found"), tr("Try part of a name, an address or a company."));
    else if (m_model->query().owner.isValid())
        m_empty->setContent(Icon::Mine, tr("Nobody is yours yet"), tr("Make yourself the owner on a contact’s card."));
    else
        m_empty->setContent(Icon::Mine, tr("No contacts yet"),
                            tr("Whoever writes becomes a contact by itself. You can also import a list."));
    m_stack->setCurrentWidget(m_empty);
}

void ContactsScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    painter.fillRect(QRect(Theme::viewsWidth + Theme::listWidth, 0, 1, height()), m_theme.line);
}

void ContactsScreen::follow(const domain::ChangeSet& changes)
{
    if (m_opened && isVisible() && (!changes.contacts.isEmpty() || changes.bulk || changes.arrivedNew))
        m_refresh.start();
}

} // namespace svarbord::ui
