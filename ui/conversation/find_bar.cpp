// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/find_bar.h"

#include "ui/components/buttons.h"
#include "ui/components/own_keys.h"
#include "ui/components/spoken.h"
#include "ui/components/tone.h"
#include "ui/webview/mail_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>

#include <utility>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostWords = 200; ///< characters; nobody looks for more, and it may be pasted
constexpr int sideOfButton = 28;

} // namespace

FindBar::FindBar(MailView& view, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_theme(theme),
      m_words(new QLineEdit(this)),
      m_count(new QLabel(this)),
      m_previous(new IconButton(theme, Icon::Up, {}, this)),
      m_next(new IconButton(theme, Icon::Down, {}, this)),
      m_close(new IconButton(theme, Icon::Close, {}, this))
{
    setObjectName(u"findBar"_s);
    m_words->setObjectName(u"findWords"_s);
    m_words->setMaxLength(mostWords);
    m_words->setFixedHeight(30);
    m_count->setObjectName(u"findCount"_s);
    m_count->setFont(Theme::small());
    m_previous->setObjectName(u"findPrevious"_s);
    m_next->setObjectName(u"findNext"_s);
    m_close->setObjectName(u"findClose"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(18, 6, 12, 7);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addSpacing(8);
    row->addWidget(m_count);
    row->addSpacing(4);
    for (IconButton* button : {m_previous, m_next, m_close}) {
        button->setSide(sideOfButton, Theme::iconSize);
        row->addWidget(button);
    }
    connect(m_words, &QLineEdit::textEdited, this, [this] { find(FindWay::Forward); });
    connect(m_previous, &QAbstractButton::clicked, this, [this] { find(FindWay::Back); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { find(FindWay::Forward); });
    connect(m_close, &QAbstractButton::clicked, this, &FindBar::endSearch);
    // A page that is made anew has lost its marks.
    connect(&m_view, &MailView::pageShown, this, [this] {
        if (isOpen())
            find(FindWay::Forward);
    });
    addKeys();
    spoken(this, [this] { say(); });
    hide();
}

void FindBar::addKeys()
{
    auto* inAll = new OwnKeys(this);
    auto* inWords = new OwnKeys(m_words);
    for (const auto& [keys, key] :
         {std::pair{inAll, Qt::Key_F3}, {inWords, Qt::Key_Return}, {inWords, Qt::Key_Enter}}) {
        keys->add(QKeySequence(key), [this] { find(FindWay::Forward); });
        keys->add(QKeySequence(Qt::ShiftModifier | key), [this] { find(FindWay::Back); });
    }
    inAll->add(QKeySequence(Qt::Key_Escape), [this] { endSearch(); });
}

void FindBar::say()
{
    const QString name = tr("Find in the conversation");
    m_words->setPlaceholderText(name);
    m_words->setAccessibleName(name);
    m_previous->setName(tr("Previous place"));
    m_previous->setKeyHint(u"Shift+F3"_s);
    m_next->setName(tr("Next place"));
    m_next->setKeyHint(u"F3"_s);
    m_close->setName(tr("Close the search"));
    m_close->setKeyHint(u"Esc"_s);
    tell(m_words->text(), m_finding);
}

void FindBar::open()
{
    const bool stoodThere = isOpen();
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    if (!stoodThere && !m_words->text().isEmpty())
        find(FindWay::Forward);
}

void FindBar::forget()
{
    if (!isOpen() && m_words->text().isEmpty())
        return;
    hide();
    m_words->clear();
    tell({}, {});
    m_view.findText({}, FindWay::Forward, [](const PageFinding&) {});
}

void FindBar::endSearch()
{
    hide();
    m_view.findText({}, FindWay::Forward, [](const PageFinding&) {});
    emit closed();
}

void FindBar::find(FindWay way)
{
    const QString words = m_words->text();
    m_view.findText(words, way, [self = QPointer(this), words](const PageFinding& finding) {
        if (FindBar* const bar = self.data())
            bar->found(words, finding);
    });
    if (words.isEmpty())
        tell({}, {});
}

/// What is found comes later: something else may be wanted by then.
void FindBar::found(const QString& words, const PageFinding& finding)
{
    if (isOpen() && words == m_words->text())
        tell(words, finding);
}

void FindBar::tell(const QString& words, const PageFinding& finding)
{
    m_finding = finding;
    const bool isVain = !words.isEmpty() && finding.count == 0;
    const QString said = words.isEmpty() ? QString()
                         : isVain        ? tr("Nothing found")
                                         : tr("%1 of %2", "place in a text").arg(finding.active).arg(finding.count);
    m_count->setText(said);
    setTone(m_count, isVain ? u"danger"_s : u"secondary"_s);
    // A screen reader says it of the field, which has the keyboard.
    m_words->setAccessibleDescription(said);
    for (IconButton* button : {m_previous, m_next})
        button->setEnabled(finding.count > 0);
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.line);
}

} // namespace svarbord::ui
