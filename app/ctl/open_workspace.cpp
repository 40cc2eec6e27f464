// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/open_workspace.h"

namespace svarbord::ctl {

Result<std::unique_ptr<app::WorkspaceRuntime>> openWorkspace(const Context& context)
{
    app::RuntimeOptions options;
    options.dataDir = context.dataDir;
    options.credentials = app::CredentialChoice::CommandLine;
    return app::WorkspaceRuntime::open(options);
}

} // namespace svarbord::ctl
