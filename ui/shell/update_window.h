// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/components/theme.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QThread;

namespace svarbord::ui {

/// A Status that a signal can carry: asked whether two of them are equal, the compiler fails.
struct UpdateOutcome
{
    Status status;
};

/// Stands on screen while a workspace of an older version is brought up to date, before there is a main window: with a
/// million conversations that takes half a minute. Cannot be closed before it is done. GUI thread.
class UpdateWindow : public QWidget
{
    Q_OBJECT

public:
    /// May be called on any thread.
    using Progress = std::function<void(int part, int of)>;
    using Work = std::function<Status(const Progress& progress)>;

    explicit UpdateWindow(const Theme& theme, QWidget* parent = nullptr);
    /// Waits for work that is under way.
    ~UpdateWindow() override;

    /// Shows itself and does the work on a thread of its own; once.
    void run(Work work);

signals:
    void finished(const svarbord::ui::UpdateOutcome& outcome);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build(const Theme& theme);
    void tell(int part, int of);

    QLabel* m_step = nullptr;
    QProgressBar* m_bar = nullptr;
    std::unique_ptr<QThread> m_thread;
};

} // namespace svarbord::ui
