// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace svarbord::document {

/// Files whose words can be searched.
enum class DocumentKind { None, Text, Pdf, Word };

/// From the declared type and, where that says little, the end of the name.
[[nodiscard]] DocumentKind documentKind(const QString& contentType, const QString& fileName);

/// What reading a file from a stranger may cost.
struct ReadingBudget
{
    qint64 fileBytes = 16 * 1024 * 1024;     ///< larger files are not read
    qint64 unpackedBytes = 32 * 1024 * 1024; ///< of a packed file; what lies behind is not read
    qsizetype textLength = 128 * 1024;       ///< characters; the rest is left out
    std::chrono::milliseconds time{10'000};  ///< of another program
    qint64 memoryBytes = 512LL * 1024 * 1024;
};

/// The words of a file, blanks and line ends as they come. TooLarge (also in time), Unsupported (also when the program
/// that reads PDF is not installed) or InvalidInput. PDF is read by a program of its own with hard limits, so that
/// nothing a file does to it reaches us. Takes as long as the budget allows: for a pool. Thread-safe.
[[nodiscard]] Result<QString> documentText(DocumentKind kind, const QByteArray& content,
                                           const ReadingBudget& budget = {});

} // namespace svarbord::document
