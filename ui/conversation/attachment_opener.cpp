// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/attachment_opener.h"

#include "base/when_done.h"
#include "ui/dialogs/dialogs.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QWidget>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

AttachmentOpener::AttachmentOpener(services::MailService& mail, Dialogs& dialogs, QWidget* window)
    : QObject(window),
      m_mail(mail),
      m_dialogs(dialogs),
      m_window(window)
{}

QList<domain::Attachment> AttachmentOpener::filesOf(const domain::Message& message)
{
    QList<domain::Attachment> files;
    for (const domain::Attachment& attachment : message.attachments)
        if (!attachment.isInline || attachment.contentId.isEmpty())
            files.append(attachment);
    return files;
}

QString AttachmentOpener::safeName(const QString& name)
{
    QString safe;
    for (const QChar c : name.section(u'/', -1).section(u'\\', -1))
        safe += c.isPrint() && !u"<>:\"|?*"_s.contains(c) ? c : QChar(u'_');
    while (safe.startsWith(u'.'))
        safe.remove(0, 1);
    safe = safe.trimmed().right(120);
    return safe.isEmpty() ? u"attachment"_s : safe;
}

bool AttachmentOpener::isRisky(const QString& name)
{
    static const QStringList endings{u"exe"_s,  u"msi"_s,  u"bat"_s, u"cmd"_s,     u"com"_s,   u"scr"_s,      u"pif"_s,
                                     u"js"_s,   u"jse"_s,  u"vbs"_s, u"vbe"_s,     u"wsf"_s,   u"ps1"_s,      u"lnk"_s,
                                     u"hta"_s,  u"jar"_s,  u"sh"_s,  u"desktop"_s, u"run"_s,   u"appimage"_s, u"deb"_s,
                                     u"rpm"_s,  u"html"_s, u"htm"_s, u"svg"_s,     u"xhtml"_s, u"docm"_s,     u"xlsm"_s,
                                     u"pptm"_s, u"iso"_s,  u"img"_s, u"py"_s};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

void AttachmentOpener::fetch(const domain::Attachment& attachment, QObject* owner,
                             std::function<void(const QByteArray&)> use)
{
    emit started(tr("Fetching %1…").arg(attachment.name));
    whenDone(m_mail.attachmentContent(attachment.id), owner,
             [this, name = attachment.name, use = std::move(use)](const Result<QByteArray>& content) {
                 if (!content) {
                     emit failed(tr("%1 could not be fetched: %2").arg(name, content.error().userText));
                     return;
                 }
                 emit finished();
                 use(*content);
             });
}

void AttachmentOpener::open(const domain::Attachment& attachment)
{
    const QString name = safeName(attachment.name);
    const auto go = [this, attachment, name] {
        fetch(attachment, this, [this, name](const QByteArray& content) { openContent(name, content); });
    };
    if (!isRisky(name)) {
        go();
        return;
    }
    const Question question{
        tr("Open the attachment?"),
        tr("%1 can run as a program or a page when it is opened. Open it only when you know who sent it "
           "and why.")
            .arg(name),
        tr("Open anyway"),
        {},
        true};
    m_dialogs.ask(m_window, question, [go](bool accepted) {
        if (accepted)
            go();
    });
}

void AttachmentOpener::openContent(const QString& name, const QByteArray& content)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(QString::number(++m_opened));
    QFile file(folder + u'/' + name);
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        emit failed(tr("%1 could not be opened: %2").arg(name, file.errorString()));
        return;
    }
    file.close();
    // Read-only, so that nobody edits a copy that is thrown away.
    file.setPermissions(QFileDevice::ReadOwner);
    m_dialogs.openUrl(QUrl::fromLocalFile(file.fileName()));
}

void AttachmentOpener::save(const domain::Attachment& attachment)
{
    m_dialogs.saveFile(
        m_window, tr("Save the attachment"), safeName(attachment.name), [this, attachment](const QString& path) {
            fetch(attachment, this, [this, path](const QByteArray& content) { writeContent(path, content); });
        });
}

void AttachmentOpener::saveAll(const QList<domain::Attachment>& attachments)
{
    m_dialogs.openFolder(m_window, tr("Save all attachments in"), [this, attachments](const QString& folder) {
        QSet<QString> taken;
        for (const domain::Attachment& attachment : attachments) {
            const QString path = freePath(folder, safeName(attachment.name), taken);
            taken.insert(path);
            fetch(attachment, this, [this, path](const QByteArray& content) { writeContent(path, content); });
        }
    });
}

/// "photo.jpg", "photo (2).jpg", …
QString AttachmentOpener::freePath(const QString& folder, const QString& name, const QSet<QString>& taken)
{
    const QFileInfo file(name);
    QString path = folder + u'/' + name;
    for (int number = 2; QFileInfo::exists(path) || taken.contains(path); ++number)
        path = u"%1/%2 (%3)%4"_s.arg(folder, file.completeBaseName())
                   .arg(number)
                   .arg(file.suffix().isEmpty() ? QString() : u'.' + file.suffix());
    return path;
}

void AttachmentOpener::writeContent(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        emit failed(tr("%1 could not be saved: %2").arg(path, file.errorString()));
}

} // namespace svarbord::ui
