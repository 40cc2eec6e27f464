// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QKeyEvent;
class QWidget;

namespace svarbord::ui {

/// Keys of a part of a window that are its own while the keyboard is in it, also where the window has a command with
/// the same key: two shortcuts with one key would both do nothing. GUI thread.
class OwnKeys : public QObject
{
    Q_OBJECT

public:
    /// The keys count in part and all that stands in it.
    explicit OwnKeys(QWidget* part);
    void add(const QKeySequence& key, std::function<void()> run);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Key
    {
        QKeySequence key;
        std::function<void()> run;
    };
    [[nodiscard]] const Key* keyOf(const QKeyEvent& event) const;

    QList<Key> m_keys;
};

} // namespace svarbord::ui
