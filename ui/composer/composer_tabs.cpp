// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composer_tabs.h"

#include "ui/components/chip.h"
#include "ui/components/spoken.h"
#include "ui/components/tool_tip.h"
#include "ui/composer/text_tab.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

ComposerTabs::ComposerTabs(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_group(new QButtonGroup(this))
{
    setFixedHeight(36);
    auto* row = new QHBoxLayout(this);
    setClose(false);
    m_title = new QLabel(this);
    m_title->setFont(Theme::bodyStrong());
    m_title->setContentsMargins(6, 0, 0, 0);
    row->addWidget(m_title);
    row->addWidget(addTab(ComposerMode::Reply, u"replyTab"_s));
    row->addWidget(addTab(ComposerMode::ReplyAll, u"replyAllTab"_s));
    row->addWidget(addTab(ComposerMode::Forward, u"forwardTab"_s));
    row->addWidget(addTab(ComposerMode::Comment, u"commentTab"_s));
    row->addStretch(1);
    m_caption = new QLabel(this);
    m_caption->setProperty("tone", u"muted"_s);
    row->addWidget(m_caption);
    m_recipients = new Chip(theme, {}, Tone::Neutral, this);
    m_recipients->setObjectName(u"recipientSummary"_s);
    m_recipients->setPressable(true);
    row->addWidget(m_recipients);
    auto* copy = new TextTab(theme, {}, this);
    copy->setObjectName(u"copyButton"_s);
    m_copy = copy;
    row->addWidget(copy);
    connect(m_recipients, &Chip::pressed, this, &ComposerTabs::recipientsPressed);
    connect(copy, &QAbstractButton::clicked, this, &ComposerTabs::copyPressed);
    spoken(this, [this, copy] {
        m_title->setText(tr("New mail"));
        name(ComposerMode::Reply, tr("Reply"), u"R"_s);
        name(ComposerMode::ReplyAll, tr("Reply all"), u"Shift+R"_s);
        name(ComposerMode::Forward, tr("Forward"), u"F"_s);
        name(ComposerMode::Comment, tr("Comment"), u"C"_s);
        m_caption->setText(tr("To"));
        copy->setLabel(tr("Cc"));
        setPlainToolTip(copy, tr("Add recipients of a copy"));
        fit();
    });
}

void ComposerTabs::name(ComposerMode mode, const QString& text, const QString& key)
{
    TextTab* tab = m_tabs.value(mode);
    tab->setLabel(text);
    setPlainToolTip(tab, u"%1 (%2)"_s.arg(text, key));
}

TextTab* ComposerTabs::addTab(ComposerMode mode, const QString& objectName)
{
    auto* tab = new TextTab(m_theme, {}, this);
    tab->setObjectName(objectName);
    tab->setCheckable(true);
    m_group->addButton(tab);
    m_tabs.insert(mode, tab);
    connect(tab, &QAbstractButton::clicked, this, [this, mode] { emit modeChosen(mode); });
    return tab;
}

void ComposerTabs::setMode(ComposerMode mode)
{
    m_title->setVisible(mode == ComposerMode::New);
    for (auto it = m_tabs.cbegin(); it != m_tabs.cend(); ++it) {
        it.value()->setVisible(mode != ComposerMode::New);
        if (it.key() == mode)
            it.value()->setChecked(true);
        it.value()->update();
    }
}

void ComposerTabs::setSummary(const domain::AddressList& recipients, bool shown)
{
    m_hasSummary = shown;
    m_hasRecipients = shown && !recipients.isEmpty();
    fit();
    if (recipients.isEmpty())
        return;
    const QString first = fontMetrics().elidedText(recipients.first().display(), Qt::ElideRight, 150);
    const int more = static_cast<int>(recipients.size()) - 1;
    m_summary = more > 0 ? tr("%1 +%2", "first recipient, number of others").arg(first).arg(more) : first;
    QStringList addresses;
    for (const domain::Address& address : recipients)
        addresses += address.address;
    setPlainToolTip(m_recipients, addresses.join(u", "_s));
    m_recipients->setAccessibleName(tr("Recipients: %1").arg(addresses.join(u", "_s)));
    fit();
}

int ComposerTabs::neededWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (int i = 0; i < layout()->count(); ++i)
        if (const QWidget* part = layout()->itemAt(i)->widget(); part && !part->isHidden())
            width += part->sizeHint().width() + layout()->spacing();
    return width;
}

void ComposerTabs::setClose(bool close)
{
    layout()->setContentsMargins(close ? 2 : 4, 0, 8, 0);
    layout()->setSpacing(close ? 0 : 2);
}

/// In a narrow window the ways to answer stay whole; who it goes to is said as long as a letter of it has room.
void ComposerTabs::fit()
{
    m_caption->setVisible(m_hasSummary);
    m_copy->setVisible(m_hasSummary);
    m_recipients->setVisible(m_hasRecipients);
    m_recipients->setText(m_summary);
    setClose(false);
    if (neededWidth() > width())
        m_caption->hide();
    if (m_hasRecipients && neededWidth() > width())
        m_copy->hide();
    setClose(neededWidth() > width());
    const int over = neededWidth() - width();
    if (over <= 0 || !m_hasRecipients)
        return;
    const int room = fontMetrics().horizontalAdvance(m_summary) - over;
    const QString cut = fontMetrics().elidedText(m_summary, Qt::ElideRight, std::max(room, 0));
    m_recipients->setText(cut.isEmpty() ? u"…"_s : cut);
    if (neededWidth() > width())
        m_recipients->hide();
}

void ComposerTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace svarbord::ui
