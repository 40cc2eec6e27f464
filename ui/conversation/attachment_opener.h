// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "services/mail_service.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QWidget;

namespace svarbord::ui {

class Dialogs;

/// Fetches an attachment and opens or saves it. Files opened live in a private folder that goes with the program;
/// what could run when opened is asked about first.
class AttachmentOpener : public QObject
{
    Q_OBJECT

public:
    AttachmentOpener(services::MailService& mail, Dialogs& dialogs, QWidget* window);

    void open(const domain::Attachment& attachment);
    void save(const domain::Attachment& attachment);
    /// All of them into one folder; none takes the place of a file that is there.
    void saveAll(const QList<domain::Attachment>& attachments);
    /// Gives the content, or failed(); nothing when owner goes first.
    void fetch(const domain::Attachment& attachment, QObject* owner, std::function<void(const QByteArray&)> use);

    /// What came with a mail, without the pictures that stand in its text.
    [[nodiscard]] static QList<domain::Attachment> filesOf(const domain::Message& message);
    /// The name without folders and control characters, never empty.
    [[nodiscard]] static QString safeName(const QString& name);
    /// Could run as a program when opened.
    [[nodiscard]] static bool isRisky(const QString& name);

signals:
    void started(const QString& text);
    void finished();
    void failed(const QString& text);

private:
    void openContent(const QString& name, const QByteArray& content);
    [[nodiscard]] static QString freePath(const QString& folder, const QString& name, const QSet<QString>& taken);
    void writeContent(const QString& path, const QByteArray& content);

    services::MailService& m_mail;
    Dialogs& m_dialogs;
    QWidget* m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_opened = 0;
};

} // namespace svarbord::ui
