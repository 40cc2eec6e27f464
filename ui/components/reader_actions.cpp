// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/reader_actions.h"

#include "ui/components/chip.h"
#include "ui/components/reader_lists.h"
#include "ui/components/telling.h"
#include "ui/components/toast.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QKeySequence>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

namespace svarbord::ui {

namespace {

/// A button as Qt describes it, but for its action: who toggles it by name clicks it.
class ReaderButton final : public QAccessibleWidget
{
public:
    explicit ReaderButton(QAbstractButton* button) : QAccessibleWidget(button), m_button(*button) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (!m_button.isCheckable())
            return QAccessible::Button;
        return m_button.autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_button.isCheckable();
        state.checked = m_button.isChecked();
        state.pressed = m_button.isDown();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Accelerator && !m_button.shortcut().isEmpty())
            return m_button.shortcut().toString(QKeySequence::NativeText);
        const QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !own.isEmpty())
            return own;
        return m_button.text().remove(u'&');
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (m_button.isEnabled())
            names << action();
        return names << QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (name != pressAction() && name != toggleAction())
            QAccessibleWidget::doAction(name);
        else if (m_button.isEnabled())
            m_button.animateClick(); // what it opens must not hold up the answer to the screen reader
    }

private:
    [[nodiscard]] QString action() const { return m_button.isCheckable() ? toggleAction() : pressAction(); }

    QAbstractButton& m_button;
};

/// A chip that opens something is a button.
class ReaderChip final : public QAccessibleWidget
{
public:
    explicit ReaderChip(Chip* chip) : QAccessibleWidget(chip), m_chip(*chip) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_chip.isPressable() ? QAccessible::Button : QAccessible::StaticText;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (m_chip.isPressable() && m_chip.isEnabled())
            names << pressAction();
        return names << QAccessibleWidget::actionNames();
    }

    void doAction(const QString& name) override
    {
        if (name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (m_chip.isPressable() && m_chip.isEnabled())
            QMetaObject::invokeMethod(&m_chip, &Chip::pressed, Qt::QueuedConnection);
    }

private:
    Chip& m_chip;
};

/// What only floats by is told by itself: a screen reader says an alert as soon as it shows.
class ReaderToast final : public QAccessibleWidget
{
public:
    explicit ReaderToast(Toast* toast) : QAccessibleWidget(toast, QAccessible::AlertMessage), m_toast(*toast) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_toast.action() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return m_toast.action().isEmpty() ? QStringList() : QStringList{pressAction()};
    }

    void doAction(const QString& name) override
    {
        if (name == pressAction())
            QMetaObject::invokeMethod(&m_toast, &Toast::press, Qt::QueuedConnection);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Toast& m_toast;
};

QAccessibleInterface* interfaceFor(const QString&, QObject* object)
{
    if (auto* const view = qobject_cast<QListView*>(object)) {
        goToWhatIsChosen(*view);
        return nullptr;
    }
    if (auto* const choice = qobject_cast<QComboBox*>(object))
        return choice->isEditable() ? nullptr : readerChoice(*choice);
    if (auto* const toast = qobject_cast<Toast*>(object))
        return new ReaderToast(toast);
    if (auto* const chip = qobject_cast<Chip*>(object))
        return new ReaderChip(chip);
    if (auto* const widget = qobject_cast<QWidget*>(object); widget && isTelling(*widget))
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    auto* const button = qobject_cast<QAbstractButton*>(object);
    if (!button)
        return nullptr;
    // Qt knows more of these: their menus, and which is the default of a dialog.
    const bool isPlain = qobject_cast<QPushButton*>(button) || qobject_cast<QToolButton*>(button);
    return isPlain && !button->isCheckable() ? nullptr : new ReaderButton(button);
}

} // namespace

void installReaderActions()
{
    QAccessible::installFactory(interfaceFor);
    // The web engine keeps what it shows from screen readers on Linux unless it is told; without one it costs nothing.
    qputenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", "1");
}

} // namespace svarbord::ui
