// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/spoken.h"

#include <QEvent>
#include <QWidget>

namespace svarbord::ui {

namespace {

/// Qt tells a window first, then what is in it: an owner has said its texts before its children say theirs.
class Speaker final : public QObject
{
public:
    Speaker(QWidget* widget, std::function<void()> say) : QObject(widget), m_say(std::move(say))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_say();
        return false;
    }

private:
    std::function<void()> m_say;
};

} // namespace

void spoken(QWidget* widget, std::function<void()> say)
{
    say();
    new Speaker(widget, std::move(say));
}

} // namespace svarbord::ui
