// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/writing_watch.h"

#include "ui/composer/composer.h"

#include <chrono>

namespace svarbord::ui {

namespace {

/// Whoever has not touched an answer for this long is only looking.
constexpr std::chrono::seconds writesUntil{60};

} // namespace

WritingWatch::WritingWatch(Composer& composer, QObject* parent) : QObject(parent), m_composer(composer)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(writesUntil);
    connect(&m_timer, &QTimer::timeout, this, &WritingWatch::changed);
    connect(&composer, &Composer::changed, this, &WritingWatch::note);
}

/// A comment answers nobody: two may write one at once.
void WritingWatch::note()
{
    if (m_composer.mode() == ComposerMode::Comment || m_composer.isBlank()) {
        stop();
        return;
    }
    const bool began = !m_timer.isActive();
    m_timer.start();
    if (began)
        emit changed();
}

void WritingWatch::stop()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    emit changed();
}

} // namespace svarbord::ui
