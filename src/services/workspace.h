// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "engine/readable_bodies.h"

#include <QString>

#include <atomic>

#include <memory>

namespace svarbord::engine {
class Engine;
}
namespace svarbord::journal {
class Journal;
}
namespace svarbord::storage {
class Store;
}

namespace svarbord::services {

/// What the services of one open workspace work with. app/wiring builds the parts and keeps them alive longer than
/// every service.
struct Workspace
{
    storage::Store& store;
    journal::Journal& journal;
    engine::Engine& engine;
    const Clock& clock;
    MemberId self;
    QString name;
    std::shared_ptr<engine::ReadableBodies> bodies = std::make_shared<engine::ReadableBodies>(store);
    /// Set when somebody agreed to passwords that are forgotten at restart; null where nobody is asked.
    std::shared_ptr<std::atomic_bool> secretsUntilRestart = {};
};

} // namespace svarbord::services
