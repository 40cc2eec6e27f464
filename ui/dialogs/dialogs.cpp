// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dialogs.h"

#include "viewmodels/tool_tip.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStyle>

namespace svarbord::ui {

namespace {

constexpr int lineWidth = 420;

/// When the look changes, a box lays its buttons out anew and forgets which of them had the keyboard.
class DefaultKeeper final : public QObject
{
public:
    explicit DefaultKeeper(QMessageBox* box) : QObject(box), m_box(box) { box->installEventFilter(this); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_box && event->type() == QEvent::StyleChange)
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (QPushButton* button = m_box->defaultButton()) {
                        button->setDefault(true);
                        button->setFocus();
                    }
                },
                Qt::QueuedConnection);
        return false;
    }

private:
    QMessageBox* m_box;
};

/// "E-" at the end of a line and "post" on the next are read as two words.
QString unbroken(QString text)
{
    static const QRegularExpression oneLetter(QStringLiteral("(?<![\\w-])(\\w)-(?=\\w)"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(oneLetter, QStringLiteral("\\1\u2011"));
}

QString folder(QStandardPaths::StandardLocation location)
{
    const QString path = QStandardPaths::writableLocation(location);
    return path.isEmpty() ? QDir::homePath() : path;
}

} // namespace

void DesktopDialogs::ask(QWidget* parent, const Question& question, Answer answered)
{
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, question.title, unbroken(question.text), QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("questionBox"));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    accept->setObjectName(QStringLiteral("questionAccept"));
    accept->setProperty("danger", question.dangerous);
    // A style sheet looks at properties only when it is put on.
    accept->style()->unpolish(accept);
    accept->style()->polish(accept);
    QPushButton* reject = question.reject.isEmpty() ? box->addButton(QMessageBox::Cancel)
                                                    : box->addButton(question.reject, QMessageBox::RejectRole);
    reject->setObjectName(QStringLiteral("questionReject"));
    box->setDefaultButton(question.dangerous ? reject : accept);
    box->setEscapeButton(reject);
    new DefaultKeeper(box);
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, accept, answered = std::move(answered)] { answered(box->clickedButton() == accept); });
    box->open();
}

void DesktopDialogs::tell(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, unbroken(text), QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("messageBox"));
    box->setTextFormat(Qt::PlainText);
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
    dialog->setLabelText(viewmodels::plainTip(label)); // of a field that a colleague named
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
