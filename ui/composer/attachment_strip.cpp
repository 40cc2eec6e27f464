// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/attachment_strip.h"

#include "ui/components/chip.h"
#include "ui/composer/flow_layout.h"
#include "ui/composer/mail_check.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<domain::OutgoingAttachment> filtered(QList<domain::OutgoingAttachment> all, bool shown)
{
    // A lost image is one of the files: it has to be seen to be attached again.
    all.removeIf(
        [shown](const domain::OutgoingAttachment& file) { return (file.contentId.isEmpty() || file.isLost) != shown; });
    return all;
}

} // namespace

QList<domain::OutgoingAttachment> shownFiles(const QList<domain::OutgoingAttachment>& all)
{
    return filtered(all, true);
}

QList<domain::OutgoingAttachment> inlineFiles(const QList<domain::OutgoingAttachment>& all)
{
    return filtered(all, false);
}

AttachmentStrip::AttachmentStrip(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_flow(new FlowLayout(6, false, this))
{
    setObjectName(u"attachmentStrip"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void AttachmentStrip::setAttachments(const QList<domain::OutgoingAttachment>& attachments)
{
    m_attachments = attachments;
    rebuild();
}

void AttachmentStrip::add(const QList<domain::OutgoingAttachment>& attachments)
{
    for (const domain::OutgoingAttachment& attachment : attachments) {
        const bool present =
            std::any_of(m_attachments.cbegin(), m_attachments.cend(), [&](const domain::OutgoingAttachment& file) {
                return file.name == attachment.name && file.content == attachment.content;
            });
        if (!present)
            m_attachments.append(attachment);
    }
    rebuild();
    emit changed();
}

QString AttachmentStrip::addFiles(const QStringList& paths)
{
    QStringList problems;
    for (const QString& path : paths) {
        QFile file(path);
        const QFileInfo about(path);
        if (about.isDir()) {
            problems += tr("%1 is a folder. Pack it into one file first.").arg(about.fileName());
        } else if (file.size() > MailCheck::largest) {
            problems +=
                tr("%1 is too large for mail (%2).")
                    .arg(about.fileName(), QLocale().formattedDataSize(file.size(), 0, QLocale::DataSizeSIFormat));
        } else if (!file.open(QIODevice::ReadOnly)) {
            problems += tr("%1 could not be read: %2").arg(about.fileName(), file.errorString());
        } else {
            const QByteArray content = file.readAll();
            const QString type = QMimeDatabase().mimeTypeForFileNameAndData(about.fileName(), content).name();
            m_attachments.removeIf([name = about.fileName()](const domain::OutgoingAttachment& lost) {
                return lost.isLost && lost.name == name;
            });
            m_attachments.append({about.fileName(), type, content, QString()});
        }
    }
    rebuild();
    emit changed();
    return problems.join(u' ');
}

void AttachmentStrip::rebuild()
{
    for (Chip* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->setObjectName(QString());
        chip->deleteLater();
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_attachments.size(); ++i) {
        const domain::OutgoingAttachment& attachment = m_attachments.at(i);
        const qint64 bytes = attachment.content.size();
        const QString size = attachment.isLost ? tr("cannot be read")
                                               : QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1,
                                                                             QLocale::DataSizeSIFormat);
        const QString label = attachment.name + u" · "_s + size;
        auto* chip = new Chip(m_theme, label, attachment.isLost ? Tone::Danger : Tone::Neutral, this);
        chip->setObjectName(u"attachmentChip%1"_s.arg(i));
        chip->setAccessibleName(tr("Attachment %1, %2").arg(attachment.name, size));
        chip->setPressable(true);
        chip->setRemovable(true);
        connect(chip, &Chip::removeRequested, this, [this, i] {
            m_attachments.removeAt(i);
            rebuild();
            emit changed();
        });
        m_flow->insertWidget(static_cast<int>(i), chip);
        chip->show();
        m_chips += chip;
    }
    setVisible(!m_attachments.isEmpty());
    updateGeometry();
}

} // namespace svarbord::ui
