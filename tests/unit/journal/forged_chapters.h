// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/chapter.h"
#include "unit/journal/log_fixture.h"

namespace svarbord::journal {

inline QByteArray sealedBy(Chapter chapter, const QByteArray& secretKey)
{
    chapter.end.digest = digestOf(chapter);
    return sealChapter(chapter, secretKey).value();
}

/// The first chapter of a team that somebody founded for himself, under the name of another one.
inline QByteArray chapterOfAStranger(const QString& workspace, const QByteArray& beginning, qint64 end)
{
    const Workstation stranger(u"x-pc"_s, u"x"_s);
    const SealedBatch founding =
        stranger.seal(Workstation(stranger).batch({Workstation(stranger).found(workspace)}, workspace));
    LogReader reader;
    if (!reader.read({1, encodeBatch(founding), {}}).isTaken())
        return {};
    const QByteArray state = reader.state().replace(reader.beginning().toBase64(), beginning.toBase64());
    return sealedBy({workspace,
                     u"0199c306-6400-7000-8000-00000000000e"_s,
                     stranger.device(),
                     {},
                     {1, {}, state, end},
                     1,
                     {{founding.batch.operations.first(), 0, {}}}},
                    stranger.keys.secretKey);
}

} // namespace svarbord::journal
