// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace svarbord::ctl {

/// The words of one call, taken apart: options with a value, switches, and what is left in order.
class CommandLine
{
public:
    /// valued and switches name the long options (without dashes) that this verb knows; anything else is InvalidInput.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList& words, const QStringList& valued,
                                                   const QStringList& switches);

    [[nodiscard]] bool has(const QString& name) const { return m_options.contains(name); }
    [[nodiscard]] QString value(const QString& name, const QString& fallback = {}) const
    {
        return m_options.value(name, fallback);
    }
    [[nodiscard]] const QStringList& positional() const { return m_positional; }

private:
    QHash<QString, QString> m_options;
    QStringList m_positional;
};

} // namespace svarbord::ctl
