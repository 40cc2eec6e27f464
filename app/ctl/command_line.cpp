// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command_line.h"

namespace svarbord::ctl {

Result<CommandLine> CommandLine::parse(const QStringList& words, const QStringList& valued, const QStringList& switches)
{
    CommandLine line;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (optionsEnded || !word.startsWith(QStringLiteral("--"))) {
            line.m_positional.append(word);
            continue;
        }
        if (word == QStringLiteral("--")) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (switches.contains(name) && equals < 0) {
            line.m_options.insert(name, QString());
        } else if (!valued.contains(name)) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("unknown option --%1").arg(name));
        } else if (equals >= 0) {
            line.m_options.insert(name, word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            line.m_options.insert(name, words.at(++i));
        } else {
            return fail(ErrorCode::InvalidInput, QStringLiteral("--%1 needs a value").arg(name));
        }
    }
    return line;
}

} // namespace svarbord::ctl
