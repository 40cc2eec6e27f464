// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>

namespace svarbord::ui {
class MainWindow;
}

namespace svarbord::app {

/// How long it takes until conversations are on screen: the first, which opens by itself and starts the web engine, and
/// the next ones.
class OpeningBench : public QObject
{
    Q_OBJECT

public:
    explicit OpeningBench(ui::MainWindow& window, QObject* parent = nullptr);

    /// When the rows are painted.
    void start();

signals:
    /// [ms…], the first conversation first
    void finished(const QByteArray& json);

private:
    void openNext();
    void shown();

    ui::MainWindow& m_window;
    QElapsedTimer m_sinceChosen;
    QJsonArray m_times;
};

} // namespace svarbord::app
