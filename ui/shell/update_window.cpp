// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/update_window.h"

#include <QCloseEvent>
#include <QLabel>
#include <QProgressBar>
#include <QThread>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int contentWidth = 400;

} // namespace

UpdateWindow::UpdateWindow(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"updateWindow"_s);
    setWindowTitle(tr("Svarbord is being updated"));
    build(theme);
}

UpdateWindow::~UpdateWindow()
{
    if (m_thread)
        m_thread->wait();
}

void UpdateWindow::build(const Theme& theme)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(8);
    column->setSizeConstraint(QLayout::SetFixedSize);
    auto* title = new QLabel(tr("Your workspace is being brought up to date"), this);
    title->setFont(Theme::title());
    auto* text = new QLabel(tr("It was last used with an older version. A copy of it is kept, and no mail is lost if "
                               "this is interrupted. With very much mail it takes a minute or two."),
                            this);
    text->setWordWrap(true);
    text->setFixedWidth(contentWidth);
    text->setProperty("tone", u"secondary"_s);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"updateProgress"_s);
    m_bar->setAccessibleName(windowTitle());
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setRange(0, 0);
    m_bar->setStyleSheet(
        u"QProgressBar { border: none; border-radius: 3px; background: %1; } "
        "QProgressBar::chunk { border-radius: 3px; background: %2; }"_s.arg(theme.rail.name(), theme.accent.name()));
    m_step = new QLabel(tr("A moment…"), this);
    m_step->setObjectName(u"updateStep"_s);
    m_step->setFont(Theme::small());
    m_step->setProperty("tone", u"muted"_s);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_step);
}

void UpdateWindow::run(Work work)
{
    show();
    const Progress progress = [this](int part, int of) {
        QMetaObject::invokeMethod(this, [this, part, of] { tell(part, of); }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create([this, work = std::move(work), progress] {
        const Status outcome = work(progress);
        QMetaObject::invokeMethod(this, [this, outcome] { emit finished({outcome}); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(u"update"_s);
    m_thread->start();
}

void UpdateWindow::tell(int part, int of)
{
    m_bar->setRange(0, of);
    m_bar->setValue(part - 1);
    m_step->setText(part == 1 ? tr("Making a copy first…") : tr("Step %1 of %2…").arg(part).arg(of));
}

/// There is nothing behind it to go back to.
void UpdateWindow::closeEvent(QCloseEvent* event)
{
    if (m_thread && m_thread->isRunning())
        event->ignore();
}

} // namespace svarbord::ui
