// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/components/theme.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace svarbord::ui {

class Dialogs;
class FlatButton;
struct Question;

/// What a team shares by name, such as its macros: the list at the left, the form of the chosen one at the right, and
/// below it what saves and removes. What a thing consists of is the business of who inherits. GUI thread.
class SharedListEditor : public QWidget
{
    Q_OBJECT

public:
    void startNew();

protected:
    struct Entry
    {
        QString id;
        QString name;
    };

    /// noun, "Macro", makes the object names macrosList, newMacro, macroName, macroState, removeMacro and saveMacro.
    SharedListEditor(const QString& noun, Dialogs& dialogs, const Theme& theme, QWidget* parent);

    /// Call it last in the constructor: shows the first there is, or a new one.
    void open();
    /// Reads the list again.
    void reload();
    /// Somebody changed the form.
    void touched();
    /// Changes to the form within are the program's own.
    void quietly(const std::function<void()>& change);
    void setWords(const QString& list, const QString& add);
    /// A label of the form, at its end so far.
    QLabel* addLabel();

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout& form() const { return *m_form; }
    [[nodiscard]] QHBoxLayout& foot() const { return *m_foot; }
    /// Of the one on screen, empty while it is new.
    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] QString name() const;

    [[nodiscard]] virtual QList<Entry> entries() = 0;
    /// Fills in the form, whose name is there already; an empty id is a new one.
    virtual void present(const QString& id) = 0;
    virtual QFuture<Status> put() = 0;
    /// What is on screen was put, and id() names it.
    virtual void saved() {}
    virtual QFuture<Status> remove() = 0;
    [[nodiscard]] virtual Question removal() const = 0;

private:
    [[nodiscard]] QWidget* buildList(const QString& noun);
    [[nodiscard]] QWidget* buildForm(const QString& noun);
    void say();
    void show(const Entry& entry);
    void save();
    void askToRemove();
    void tell(const Status& outcome, const QString& done);

    Dialogs& m_dialogs;
    const Theme& m_theme;
    QList<Entry> m_all;
    QString m_id;
    bool m_showing = false;

    QWidget* m_side = nullptr; ///< not there while the list is empty
    QListWidget* m_list = nullptr;
    FlatButton* m_new = nullptr;
    QVBoxLayout* m_form = nullptr;
    QHBoxLayout* m_foot = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_state = nullptr;
    FlatButton* m_remove = nullptr;
    FlatButton* m_save = nullptr;
};

} // namespace svarbord::ui
