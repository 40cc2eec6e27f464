// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/components/icons.h"
#include "ui/components/spoken.h"
#include "ui/inbox/search_field.h"
#include "ui/settings/settings_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize usualSize(872, 640);
constexpr int sideWidth = 240;
constexpr int itemWidth = sideWidth - 36; ///< beside a scroll bar
constexpr int sectionHeight = 30;
constexpr int headingHeight = 30;
constexpr int firstHeadingHeight = 22;

} // namespace

SettingsDialog::SettingsDialog(const Theme& theme, QWidget* parent) : QDialog(parent), m_theme(theme)
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize.boundedTo(parent ? parent->window()->size() - QSize(40, 40) : usualSize));
    build();
    spoken(this, [this] {
        setWindowTitle(tr("Settings"));
        m_sections->setAccessibleName(tr("Sections"));
        m_nothing->setText(tr("No setting has these words."));
        sayNames();
        find(m_search->text());
    });
}

void SettingsDialog::build()
{
    auto* search = new SearchField(m_theme, {}, this);
    search->setSuggesting(false);
    search->setPurpose([] { return tr("Search settings"); });
    m_search = search;
    m_search->setObjectName(u"settingsSearch"_s);
    m_sections = new QListWidget(this);
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setUniformItemSizes(true);
    m_sections->setIconSize(QSize(Theme::railIconSize, Theme::railIconSize));
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages = new QStackedWidget(this);
    m_nothing = new QLabel(m_pages);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("tone", u"muted"_s);
    m_pages->addWidget(m_nothing);

    auto* side = new QWidget(this);
    side->setFixedWidth(sideWidth);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::AlternateBase);
    m_sections->viewport()->setBackgroundRole(QPalette::AlternateBase);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 16, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(m_sections, 1);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(side);
    across->addWidget(m_pages, 1);

    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_pages->setCurrentWidget(m_all.at(row).page);
    });
    m_search->setFocus();
}

void SettingsDialog::beginGroup(std::function<QString()> name)
{
    auto* item = new QListWidgetItem(name());
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::font(11, QFont::DemiBold));
    item->setForeground(m_theme.muted);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignBottom);
    item->setSizeHint({itemWidth, m_all.isEmpty() ? firstHeadingHeight : headingHeight});
    addSection({nullptr, std::move(name)}, item);
}

void SettingsDialog::addPage(SettingsPage* page)
{
    m_pages->addWidget(page);
    auto* item = new QListWidgetItem(icon(page->icon()), page->title());
    item->setSizeHint({itemWidth, sectionHeight});
    addSection({page, {}}, item);
    if (m_sections->currentRow() < 0)
        m_sections->setCurrentItem(item);
}

void SettingsDialog::addSection(const Section& section, QListWidgetItem* item)
{
    m_all.append(section);
    m_sections->addItem(item);
}

void SettingsDialog::sayNames()
{
    for (int i = 0; i < static_cast<int>(m_all.size()); ++i)
        m_sections->item(i)->setText(m_all.at(i).page ? m_all.at(i).page->title() : m_all.at(i).heading());
}

void SettingsDialog::showPage(const QString& objectName)
{
    for (int i = 0; i < static_cast<int>(m_all.size()); ++i)
        if (m_all.at(i).page && m_all.at(i).page->objectName() == objectName)
            m_sections->setCurrentRow(i);
}

void SettingsDialog::find(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    int heading = -1;
    bool currentHas = false;
    for (int i = 0; i < static_cast<int>(m_all.size()); ++i) {
        if (!m_all.at(i).page) {
            heading = i;
            m_sections->item(i)->setHidden(true);
            continue;
        }
        const bool has = m_all.at(i).page->filter(words) > 0;
        m_sections->item(i)->setHidden(!has);
        if (has && heading >= 0)
            m_sections->item(heading)->setHidden(false);
        if (has && first < 0)
            first = i;
        currentHas = currentHas || (has && i == m_sections->currentRow());
    }
    if (first < 0) {
        m_pages->setCurrentWidget(m_nothing);
        return;
    }
    if (!currentHas)
        m_sections->setCurrentRow(first);
    m_pages->setCurrentWidget(m_all.at(m_sections->currentRow()).page);
}

bool SettingsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_sections->setFocus();
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
        return true;
    default:
        return false;
    }
}

} // namespace svarbord::ui
