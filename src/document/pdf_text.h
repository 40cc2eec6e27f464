// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document_text.h"

namespace svarbord::document {

/// Through poppler's pdftotext.
[[nodiscard]] Result<QString> pdfText(const QByteArray& content, const ReadingBudget& budget);

} // namespace svarbord::document
