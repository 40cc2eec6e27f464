// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mime/header_block.h"
#include "mime/part.h"

#include <QByteArrayView>
#include <QStringList>

namespace svarbord::mime {

/// A whole mail taken apart.
struct SplitMail
{
    HeaderBlock headers; ///< views into the raw mail
    Part root;
    QStringList defects;
};

/// Finds the parts of a mail in one pass over its lines. Not GMime's parser: that one allocates without bound on
/// hostile input and takes locks shared by all threads; this one holds maxNesting and maxParts. The raw mail must
/// outlive the result.
[[nodiscard]] SplitMail splitMail(QByteArrayView raw);

/// Fills type, name, disposition and encoding of a part from its header fields.
void describePart(Part& part, const HeaderBlock& headers, const QString& defaultType);

} // namespace svarbord::mime
