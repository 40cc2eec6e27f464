// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/open_workspace.h"

#include <cstdio>

namespace svarbord::ctl {

Result<std::unique_ptr<app::WorkspaceRuntime>> openWorkspace(const Context& context, const engine::OncePolicy& once)
{
    if (app::WorkspaceRuntime::needsUpdate(context.dataDir)) {
        const Status updated = app::WorkspaceRuntime::update(context.dataDir, [](int part, int of) {
            std::fprintf(stderr, "bringing the workspace up to date: step %d of %d\n", part, of);
        });
        if (!updated)
            return fail(updated.error());
    }
    app::RuntimeOptions options;
    options.dataDir = context.dataDir;
    options.once = once;
    options.credentials = app::CredentialChoice::CommandLine;
    return app::WorkspaceRuntime::open(options);
}

} // namespace svarbord::ctl
