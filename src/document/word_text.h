// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document_text.h"

namespace svarbord::document {

/// Of a .docx (ECMA-376): the paragraphs of its main part.
[[nodiscard]] Result<QString> wordText(const QByteArray& content, const ReadingBudget& budget);

} // namespace svarbord::document
