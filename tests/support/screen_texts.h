// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QTextLayout>

namespace svarbord::tests {

inline QString nameOf(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u':' + widget.objectName();
}

/// Every text a window says, shown or to screen readers, each with the widget that says it; in an order of its own.
inline QStringList textsOf(const QWidget& window)
{
    QStringList texts;
    const auto take = [&texts](const QWidget& widget, const char* what, const QString& text) {
        if (!text.isEmpty())
            texts += QStringLiteral("%1 %2: %3").arg(nameOf(widget), QString::fromLatin1(what), text);
    };
    QList<const QWidget*> all{&window};
    for (const QWidget* widget : window.findChildren<QWidget*>())
        all += widget;
    for (const QWidget* widget : std::as_const(all)) {
        take(*widget, "title", widget->windowTitle());
        take(*widget, "tool tip", widget->toolTip());
        take(*widget, "name", widget->accessibleName());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            take(*widget, "text", label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            take(*widget, "text", button->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            take(*widget, "placeholder", edit->placeholderText());
        if (const auto* edit = qobject_cast<const QTextEdit*>(widget))
            take(*widget, "placeholder", edit->placeholderText());
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                take(*widget, "choice", box->itemText(i));
        for (const QAction* action : widget->actions())
            take(*widget, "action", action->text());
    }
    texts.sort();
    return texts;
}

/// The same for what stands in boxes, fields, heads of tables and lists.
inline QStringList valuesTooLong(const QWidget& window)
{
    QStringList faults;
    const auto judge = [&faults](const QWidget& widget, const QString& text, int needs, int has) {
        if (needs > has)
            faults += QStringLiteral("%1 \"%2\" needs %3, has %4").arg(nameOf(widget), text).arg(needs).arg(has);
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const QFontMetrics font = widget->fontMetrics();
        if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            constexpr int frameAndArrow = 8 + 20;
            judge(*box, box->currentText(), font.horizontalAdvance(box->currentText()) + frameAndArrow, box->width());
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget); edit && edit->text().isEmpty()) {
            constexpr int frame = 2 * 8;
            const int taken = edit->textMargins().left() + edit->textMargins().right() + frame;
            judge(*edit, edit->placeholderText(), font.horizontalAdvance(edit->placeholderText()) + taken,
                  edit->width());
        } else if (const auto* list = qobject_cast<const QListWidget*>(widget)) {
            judge(*list, QStringLiteral("the widest line"), list->sizeHintForColumn(0), list->viewport()->width());
        } else if (const auto* head = qobject_cast<const QHeaderView*>(widget)) {
            for (int i = 0; i < head->count(); ++i)
                judge(*head, head->model()->headerData(i, head->orientation()).toString(), head->sectionSizeHint(i),
                      head->sectionSize(i));
        }
    }
    return faults;
}

/// What cannot be read whole because its widget is too small for it: every shown label and button, and the above.
inline QStringList textsTooLong(const QWidget& window)
{
    QStringList faults = valuesTooLong(window);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        // What is allowed to be cut by its layout says so, and shows the whole in a tool tip or beside it.
        if (!widget->isVisible() || text.isEmpty() || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const bool wraps = label && label->wordWrap();
        const bool fits = wraps ? widget->height() >= widget->heightForWidth(widget->width())
                                : widget->width() >= widget->sizeHint().width();
        if (!fits)
            faults += QStringLiteral("%1 \"%2\" needs %3, has %4")
                          .arg(nameOf(*widget), text)
                          .arg(wraps ? widget->heightForWidth(widget->width()) : widget->sizeHint().width())
                          .arg(wraps ? widget->height() : widget->width());
    }
    return faults;
}

/// Words of which one letter and a hyphen stand at the end of a line: "e-" above "post" is read as two words.
inline QStringList wordsTornApart(const QWidget& window)
{
    QStringList faults;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->wordWrap() || !label->text().contains(u'-'))
            continue;
        QString plain = label->text();
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(plain))
            plain = QTextDocumentFragment::fromHtml(plain).toPlainText();
        QTextLayout text(plain.replace(u'\n', QChar::LineSeparator), label->font());
        text.beginLayout();
        for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
            line.setLineWidth(label->contentsRect().width() - 2 * label->margin());
            const qsizetype end = line.textStart() + line.textLength();
            const bool isTorn = end >= 2 && end < plain.size() && plain.at(end - 1) == u'-' &&
                                plain.at(end - 2).isLetter() && plain.at(end).isLetter() &&
                                (end == 2 || !plain.at(end - 3).isLetter());
            if (isTorn)
                faults += QStringLiteral("%1 \"%2\" is torn apart at its hyphen").arg(nameOf(*label), label->text());
        }
        text.endLayout();
    }
    return faults;
}

/// Letters that two things in reach of each other ask for: within a window, and within each of its menus.
inline QStringList acceleratorClashes(const QWidget& window)
{
    QStringList faults;
    QMap<QChar, QString> inWindow;
    const auto take = [&faults](QMap<QChar, QString>& taken, const QString& text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        const QChar letter(key[0].key());
        if (taken.contains(letter))
            faults += QStringLiteral("%1 belongs to \"%2\" and to \"%3\"").arg(letter).arg(taken.value(letter), text);
        taken.insert(letter, text);
    };
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->isVisible() && (button || (label && label->buddy())))
            take(inWindow, label ? label->text() : button->text());
        if (const auto* menu = qobject_cast<const QMenu*>(widget)) {
            QMap<QChar, QString> inMenu;
            for (const QAction* action : menu->actions())
                take(inMenu, action->text());
        }
    }
    return faults;
}

} // namespace svarbord::tests
