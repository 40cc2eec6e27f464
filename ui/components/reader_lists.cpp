// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/reader_lists.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QEvent>
#include <QPointer>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keys and the mouse make a row the current one as they select it; then there is nothing to do here.
class ChosenRow final : public QObject
{
public:
    static QString name() { return u"chosenRow"_s; }

    explicit ChosenRow(QAbstractItemView& view)
        : QObject(&view),
          m_view(view),
          m_choice(view.parent() ? qobject_cast<QComboBox*>(view.parent()->parent()) : nullptr)
    {
        setObjectName(name());
        view.installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Show)
            follow();
        return false;
    }

private:
    /// Another model brings another selection.
    void follow()
    {
        if (m_followed == m_view.selectionModel())
            return;
        m_followed = m_view.selectionModel();
        connect(m_followed, &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& now) {
            if (now.isEmpty())
                return;
            // What it opens must not hold up the answer to the screen reader.
            const QPersistentModelIndex row = now.first().topLeft();
            if (m_choice && !m_view.isVisible())
                QMetaObject::invokeMethod(this, [this, row] { take(row); }, Qt::QueuedConnection);
            else if (!m_choice)
                QMetaObject::invokeMethod(this, [this, row] { goTo(row); }, Qt::QueuedConnection);
        });
    }

    void goTo(const QPersistentModelIndex& row)
    {
        QItemSelectionModel* const selection = m_view.selectionModel();
        if (row.isValid() && selection && row.model() == selection->model() && selection->isSelected(row))
            selection->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
    }

    void take(const QPersistentModelIndex& row)
    {
        if (!row.isValid() || row.row() == m_choice->currentIndex() || !m_choice->isEnabled())
            return;
        m_choice->setCurrentIndex(row.row());
        emit m_choice->activated(row.row());
    }

    QAbstractItemView& m_view;
    QComboBox* m_choice;
    QPointer<QItemSelectionModel> m_followed;
};

class ReaderChoice final : public QAccessibleWidget
{
public:
    explicit ReaderChoice(QComboBox& choice) : QAccessibleWidget(&choice, QAccessible::ComboBox), m_choice(choice) {}

    [[nodiscard]] int childCount() const override { return 1; }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(m_choice.view()) : nullptr;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child && child->object() == m_choice.view() ? 0 : -1;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_choice.view()->isVisible();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Value)
            return m_choice.currentText();
        if (kind != QAccessible::Name)
            return own;
        return own.isEmpty() || !relations(QAccessible::Label).isEmpty() ? m_choice.currentText()
                                                                         : own + u": "_s + m_choice.currentText();
    }

    [[nodiscard]] QStringList actionNames() const override { return {showMenuAction(), pressAction()}; }

    void doAction(const QString& name) override
    {
        if (name != showMenuAction() && name != pressAction())
            QAccessibleWidget::doAction(name);
        else if (m_choice.view()->isVisible())
            m_choice.hidePopup();
        else if (m_choice.isEnabled())
            m_choice.showPopup();
    }

private:
    QComboBox& m_choice;
};

} // namespace

void goToWhatIsChosen(QAbstractItemView& view)
{
    if (!view.findChild<QObject*>(ChosenRow::name(), Qt::FindDirectChildrenOnly))
        new ChosenRow(view);
}

QAccessibleInterface* readerChoice(QComboBox& choice)
{
    return new ReaderChoice(choice);
}

} // namespace svarbord::ui
