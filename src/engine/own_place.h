// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace svarbord::storage {
class Store;
}

namespace svarbord::engine {

/// Where a workspace is at home: what was copied from there acts in nobody's name.
struct OwnPlace
{
    QString machine; ///< a name of its own that says nothing; empty where the system has none
    QString folder;

    bool operator==(const OwnPlace&) const = default;
};

/// Of this folder on this machine. One on a file server is at home there, whichever machine looks at it.
[[nodiscard]] OwnPlace ownPlace(const QString& folder);

enum class Arrival {
    First,
    Unchanged,
    Moved,  ///< and the former folder holds it no more
    Copied, ///< the one it was copied from may be at work still
};

/// To be called before anything is done with a workspace that was opened. Writes only where it was at home elsewhere.
/// A copy is another device from then on, which asks to be let in to the team as one more of its member's; what waits
/// in its outbox leaves only when its member says so, for it leaves from where it was copied as well. So does what
/// waits in one that was restored: it may have left since.
[[nodiscard]] Result<Arrival> arriveAt(storage::Store& store, const OwnPlace& here);

/// A copy has no key yet under which it could ask to be let in.
inline const QString unsignedCopyKey = QStringLiteral("team.copy-without-key");
/// It is one, and nobody has let it in so far.
inline const QString copyKey = QStringLiteral("team.copy");

} // namespace svarbord::engine
