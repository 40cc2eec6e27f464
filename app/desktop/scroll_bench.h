// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QTimer>

#include <functional>

class QListView;

namespace svarbord::app {

/// How long each frame takes while a list is scrolled as a person does it: the wheel notch by notch, the scroll bar
/// pulled about, Page Down held. A frame lasts from the turn of the wheel until it is painted and whatever else came
/// up meanwhile is done.
class ScrollBench : public QObject
{
    Q_OBJECT

public:
    explicit ScrollBench(QListView& list, QObject* parent = nullptr);

    /// Once, a little later.
    void start();

signals:
    /// {"wheel":[ms…],"bar":[ms…],"page":[ms…]}
    void finished(const QByteArray& json);

private:
    struct Part
    {
        const char* name;
        int frames;
        std::function<void(int frame)> turn;
    };

    void step();
    void turnWheel();
    void pullBar(int frame);
    void pressPageDown();

    QListView& m_list;
    QList<Part> m_parts;
    QTimer m_next; ///< after all that is queued
    QElapsedTimer m_frame;
    QJsonArray m_times;
    QByteArrayList m_done;
    int m_part = 0;
    bool m_started = false;
};

} // namespace svarbord::app
