// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

namespace svarbord::ui {

/// What can be shown of a file without handing it to another program: its pages as pictures, or its text.
struct AttachmentPreview
{
    QList<QImage> pages;
    QString text;
    bool isCut = false; ///< there is more than is shown

    [[nodiscard]] bool isEmpty() const { return pages.isEmpty() && text.isEmpty(); }
};

/// Whether a preview is worth fetching the content for, by type and name.
[[nodiscard]] bool mayPreview(const QString& contentType, const QString& name);

/// Reads pictures of a few plain kinds, PDF where the desktop has a reader for it, and text. The content is a
/// stranger's: its kind is judged by its bytes, pictures are read at the size they are shown, and memory is bounded by
/// mostPages pages of width pixels. Any thread; takes up to a second.
[[nodiscard]] AttachmentPreview previewOf(const QByteArray& content, const QString& contentType, const QString& name,
                                          int width);

inline constexpr int mostPages = 20;
inline constexpr qsizetype mostText = 400'000; ///< characters

} // namespace svarbord::ui
