// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/verb.h"
#include "services/account_service.h"
#include "services/inbox_service.h"
#include "services/mail_service.h"
#include "wiring/workspace_runtime.h"

namespace svarbord::ctl {

/// Opens the workspace that the call names; NotFound, with what to do, when there is none yet.
[[nodiscard]] Result<std::unique_ptr<app::WorkspaceRuntime>> openWorkspace(const Context& context,
                                                                           const engine::OncePolicy& once = {});

} // namespace svarbord::ctl
