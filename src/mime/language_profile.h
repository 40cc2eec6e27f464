// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace svarbord::mime {

/// What tells the languages nb nn da sv en fi de apart: words ("ikkje=") and three-letter runs ("kje~", "_" is the end
/// of a word), each with a letter per language: 'a' where it is most at home, further on the less.
extern const char16_t languageProfile[];

} // namespace svarbord::mime
