// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace svarbord::ui {

namespace {

constexpr int lineWidth = 420;

QString folder(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location);
    return path.isEmpty() ? QDir::homePath() : path;
}

} // namespace

void DesktopDialogs::ask(QWidget* parent, const Question& question, Answer answered)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("questionBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("questionAccept"));
    accept->setProperty("danger", question.dangerous);
    QPushButton* reject = question.reject.isEmpty() ? box->addButton(QMessageBox::Cancel)
                                                    : box->addButton(question.reject, QMessageBox::RejectRole);
    reject->setObjectName(QStringLiteral("questionReject"));
    box->setDefaultButton(question.dangerous ? reject : accept);
    box->setEscapeButton(reject);
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, accept, answered = std::move(answered)] { answered(box->clickedButton() == accept); });
    box->open();
}

void DesktopDialogs::tell(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("messageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void DesktopDialogs::openFiles(QWidget* parent, const QString& title, Files chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [chosen = std::move(chosen)](const QStringList& paths) { chosen(paths); });
    dialog->open();
}

void DesktopDialogs::openFile(QWidget* parent, const QString& title, const QString& filter, File chosen)
{
    auto* dialog = new QFileDialog(parent, title, QDir::homePath(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

void DesktopDialogs::openFolder(QWidget* parent, const QString& title, File chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

void DesktopDialogs::saveFile(QWidget* parent, const QString& title, const QString& suggestedName, File chosen)
{
    auto* dialog = new QFileDialog(parent, title, folder(QStandardPaths::DownloadLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

void DesktopDialogs::askText(QWidget* parent, const QString& title, const QString& label, const QString& initial,
                             std::function<void(const QString& text)> answered)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(initial);
    dialog->resize(lineWidth, dialog->sizeHint().height());
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog,
                     [answered = std::move(answered)](const QString& text) { answered(text); });
    dialog->open();
}

void DesktopDialogs::openUrl(const QUrl& url)
{
    QDesktopServices::openUrl(url);
}

} // namespace svarbord::ui
