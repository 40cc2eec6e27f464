// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/foot_bar.h"

#include "ui/components/tone.h"
#include "ui/components/tool_tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

constexpr int barHeight = 24;
constexpr int light = 7;

QToolButton* textButton(const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setFont(Theme::small());
    button->setFocusPolicy(Qt::TabFocus);
    button->setStyleSheet(
        u"QToolButton { border: none; padding: 0 2px; background: transparent; }"
        "QToolButton[tone=\"danger\"] { color: palette(bright-text); font-weight: 600; text-decoration: underline; }"
        "QToolButton:hover:enabled, QToolButton:focus { text-decoration: underline; }"_s);
    return button;
}

} // namespace

FootBar::FootBar(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_clock(clock),
      m_sync(textButton(u"footSync"_s, this)),
      m_names(new QLabel(this)),
      m_ledger(new QLabel(this)),
      m_journal(textButton(u"footJournal"_s, this)),
      m_outbox(textButton(u"footOutbox"_s, this))
{
    setObjectName(u"footBar"_s);
    setFixedHeight(barHeight);
    m_names->setFont(Theme::small());
    m_names->setTextFormat(Qt::PlainText);
    m_names->setProperty("tone", u"secondary"_s);
    m_ledger->setFont(Theme::small());
    m_ledger->setObjectName(u"footLedger"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12 + light + 6, 0, 12, 0);
    row->setSpacing(16);
    row->addWidget(m_sync);
    row->addWidget(m_names);
    row->addStretch();
    row->addWidget(m_ledger);
    row->addWidget(m_journal);
    row->addWidget(m_outbox);
    connect(m_sync, &QAbstractButton::clicked, this, &FootBar::press);
    connect(m_journal, &QAbstractButton::clicked, this, &FootBar::journalClicked);
    connect(m_outbox, &QAbstractButton::clicked, this, &FootBar::outboxClicked);
    setOutbox(0, 0);
    setJournal(0, 0);
    setLedger(std::nullopt);
    refresh();
}

void FootBar::setAccounts(const QList<domain::Account>& accounts)
{
    m_accounts = accounts;
    m_switchedOff = static_cast<int>(m_accounts.removeIf([](const domain::Account& one) { return !one.enabled; }));
    refresh();
}

void FootBar::setAccountStatus(const domain::AccountStatus& status)
{
    m_states.insert(status.account, status);
    if (status.state == domain::ConnectionState::Idle)
        m_lastIdle = m_clock.now();
    refresh();
}

void FootBar::setLedger(const std::optional<domain::LedgerSummary>& ledger)
{
    m_ledgerSummary = ledger;
    m_ledger->setVisible(ledger.has_value());
    if (!ledger)
        return;
    const int unplaced = static_cast<int>(ledger->unaccounted + ledger->failed);
    m_ledger->setText(tr("Mail without a place: %1").arg(unplaced));
    setTone(m_ledger, unplaced == 0 ? u"secondary"_s : u"danger"_s);
    setPlainToolTip(m_ledger, tr("On the server: %1. In conversations: %2. Set aside: %3. Duplicates: %4. "
                                 "Not readable: %5. Waiting: %6.")
                                  .arg(ledger->server)
                                  .arg(ledger->ticketed)
                                  .arg(ledger->filtered)
                                  .arg(ledger->duplicate)
                                  .arg(ledger->failed)
                                  .arg(ledger->pending));
}

void FootBar::setOutbox(int waiting, int failed)
{
    m_waiting = waiting;
    m_failed = failed;
    m_outbox->setVisible(waiting + failed > 0);
    m_outbox->setText(failed > 0 ? tr("Not sent: %1").arg(failed) : tr("Waiting to be sent: %1").arg(waiting));
    m_outbox->setAccessibleName(m_outbox->text());
    setTone(m_outbox, failed > 0 ? u"danger"_s : QString());
}

void FootBar::setJournal(int overtaken, int kept)
{
    m_overtaken = overtaken;
    m_kept = kept;
    m_journal->setVisible(overtaken + kept > 0);
    m_journal->setText(overtaken > 0
                           ? tr("Decided otherwise: %1", "decisions of mine that were overtaken").arg(overtaken)
                           : tr("Not handed over yet: %1", "decisions").arg(kept));
    m_journal->setAccessibleName(m_journal->text());
    setPlainToolTip(m_journal, overtaken > 0 ? tr("Decisions of yours that did not last: a colleague decided about the "
                                                  "same thing without knowing of yours, and came later. Press to see "
                                                  "them in the sync journal.")
                                             : tr("Open the sync journal"));
    setTone(m_journal, overtaken > 0 ? u"danger"_s : QString());
}

void FootBar::addAct(QWidget* act)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_outbox), act);
}

QString FootBar::text() const
{
    return m_sync->text();
}

void FootBar::press()
{
    if (m_accounts.isEmpty() && m_switchedOff > 0)
        emit switchedOffClicked();
    else if (m_accounts.isEmpty())
        emit connectClicked();
    else if (const domain::Account* failed = failedAccount())
        emit failedClicked(*failed);
    else
        emit journalClicked();
}

const domain::Account* FootBar::failedAccount() const
{
    const auto found = std::ranges::find_if(m_accounts, [this](const domain::Account& account) {
        return m_states.value(account.id).state == domain::ConnectionState::Failed;
    });
    return found == m_accounts.cend() ? nullptr : &*found;
}

FootBar::Summary FootBar::summary() const
{
    using State = domain::ConnectionState;
    if (m_accounts.isEmpty() && m_switchedOff > 0)
        return {tr("%n mailbox(es) switched off. No mail is fetched.", nullptr, m_switchedOff), {}, State::Offline};
    if (m_accounts.isEmpty())
        return {tr("No mailbox connected"), {}, State::Offline};
    if (const domain::Account* failed = failedAccount()) {
        const QString problem = m_states.value(failed->id).problem;
        return {tr("%1: %2").arg(failed->address, problem), problem, State::Failed};
    }
    int offline = 0;
    int connecting = 0;
    int done = 0;
    int total = 0;
    bool syncing = false;
    for (const domain::Account& account : m_accounts) {
        const domain::AccountStatus status = m_states.value(account.id);
        offline += status.state == State::Offline ? 1 : 0;
        connecting += status.state == State::Connecting ? 1 : 0;
        if (status.state == State::Syncing) {
            syncing = true;
            done += status.done;
            total += status.total;
        }
    }
    const QLocale locale;
    if (syncing)
        return {total > 0 ? tr("Synchronising %1 of %2").arg(locale.toString(done), locale.toString(total))
                          : tr("Synchronising…"),
                {},
                State::Syncing};
    if (connecting > 0)
        return {tr("Connecting…"), {}, State::Connecting};
    if (offline == m_accounts.size())
        return {tr("Offline. What you do is kept and sent later."), {}, State::Offline};
    if (toMs(m_lastIdle) == 0)
        return {tr("Synchronised"), {}, State::Idle};
    return {
        tr("Synchronised %1").arg(locale.toString(toDateTime(m_lastIdle).toLocalTime().time(), QLocale::ShortFormat)),
        {},
        State::Idle};
}

void FootBar::refresh()
{
    const Summary now = summary();
    m_sync->setText(now.text);
    m_sync->setAccessibleName(now.text);
    setPlainToolTip(m_sync, now.problem);
    setTone(m_sync, now.state == domain::ConnectionState::Failed ? u"danger"_s : QString());
    QStringList names;
    for (const domain::Account& account : std::as_const(m_accounts))
        names += account.address;
    m_names->setText(names.mid(0, 3).join(u"   "_s));
    m_names->setVisible(now.state != domain::ConnectionState::Failed);
    switch (now.state) {
    case domain::ConnectionState::Idle:
        m_light = m_theme.good;
        break;
    case domain::ConnectionState::Failed:
        m_light = m_theme.danger;
        break;
    case domain::ConnectionState::Offline:
        m_light = m_accounts.isEmpty() && m_switchedOff == 0 ? m_theme.muted : m_theme.warning;
        break;
    default:
        m_light = m_theme.accent;
        break;
    }
    update();
}

void FootBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    if (event->type() == QEvent::LanguageChange) {
        refresh();
        setLedger(std::optional(m_ledgerSummary));
        setOutbox(m_waiting, m_failed);
        setJournal(m_overtaken, m_kept);
    }
    QWidget::changeEvent(event);
}

void FootBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.rail);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.line);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_light);
    painter.drawEllipse(QRectF(12, (height() - light) / 2.0, light, light));
}

} // namespace svarbord::ui
