// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/drop_folder_dialog.h"

#include "ui/components/buttons.h"
#include "ui/dialogs/dialogs.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textWidth = 460;

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(textWidth);
    label->setProperty("tone", u"secondary"_s);
    return label;
}

} // namespace

DropFolderDialog::DropFolderDialog(const QString& folder, Dialogs& dialogs, const Theme& theme, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"dropFolderDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Drop folder"));
    const QString shown = QDir::toNativeSeparators(folder);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 17);
    column->setSpacing(12);
    column->setSizeConstraint(QLayout::SetFixedSize);
    auto* title = new QLabel(tr("Work without a mail account"), this);
    title->setFont(Theme::title());
    column->addWidget(title);
    column->addWidget(paragraph(tr("Every .eml file put into this folder becomes a conversation within a second. It "
                                   "then moves to “done”; nothing is ever deleted."),
                                this));
    auto* path = new QLineEdit(shown, this);
    path->setObjectName(u"dropFolderPath"_s);
    path->setAccessibleName(tr("Drop folder"));
    path->setReadOnly(true);
    path->setMinimumHeight(32);
    path->setCursorPosition(0);
    column->addWidget(path);
    column->addWidget(paragraph(tr("Answers are written as .eml files to its folder “out”, for another program to "
                                   "send. A file that cannot be read moves to “failed”."),
                                this));

    auto* open = new FlatButton(theme, tr("Open the folder"), ButtonKind::Secondary, this);
    open->setObjectName(u"dropFolderOpen"_s);
    auto* copy = new FlatButton(theme, tr("Copy the path"), ButtonKind::Secondary, this);
    copy->setObjectName(u"dropFolderCopy"_s);
    auto* done = new FlatButton(theme, tr("Done"), ButtonKind::Primary, this);
    done->setObjectName(u"dropFolderDone"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(open);
    row->addWidget(copy);
    row->addStretch(1);
    row->addWidget(done);
    column->addSpacing(4);
    column->addLayout(row);
    connect(open, &QAbstractButton::clicked, this,
            [&dialogs, folder] { dialogs.openUrl(QUrl::fromLocalFile(folder)); });
    connect(copy, &QAbstractButton::clicked, this, [shown] { QGuiApplication::clipboard()->setText(shown); });
    connect(done, &QAbstractButton::clicked, this, &QDialog::accept);
    done->setFocus();
}

} // namespace svarbord::ui
