// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outbox.h"
#include "ui/components/theme.h"

#include <QWidget>

namespace svarbord::ui {

class Chip;
class FlowLayout;

/// The files of a mail that a person sees; the others are images in its text.
[[nodiscard]] QList<domain::OutgoingAttachment> shownFiles(const QList<domain::OutgoingAttachment>& all);
[[nodiscard]] QList<domain::OutgoingAttachment> inlineFiles(const QList<domain::OutgoingAttachment>& all);

/// The files that go with a mail, each with its size and a cross.
class AttachmentStrip : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentStrip(const Theme& theme, QWidget* parent = nullptr);

    void setAttachments(const QList<domain::OutgoingAttachment>& attachments);
    [[nodiscard]] const QList<domain::OutgoingAttachment>& attachments() const { return m_attachments; }
    /// Adds what is not there yet.
    void add(const QList<domain::OutgoingAttachment>& attachments);
    /// Reads the files; what cannot be read comes back as a sentence, empty when all could.
    [[nodiscard]] QString addFiles(const QStringList& paths);

signals:
    void changed();

private:
    void rebuild();

    const Theme& m_theme;
    FlowLayout* m_flow;
    QList<domain::OutgoingAttachment> m_attachments;
    QList<Chip*> m_chips;
};

} // namespace svarbord::ui
