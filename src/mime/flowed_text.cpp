// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/flowed_text.h"

#include <QList>

namespace svarbord::mime {
namespace {

struct FlowedLine
{
    QStringView content;
    int depth = 0;
    bool soft = false;
};

FlowedLine parsed(QStringView line)
{
    FlowedLine result;
    while (result.depth < line.size() && line[result.depth] == u'>')
        ++result.depth;
    result.content = line.sliced(result.depth);
    if (result.content.startsWith(u' ')) // space-stuffing
        result.content = result.content.sliced(1);
    // The separator of a signature ends in a blank and is never flowed.
    result.soft = result.content.endsWith(u' ') && result.content != QLatin1String("-- ");
    return result;
}

} // namespace

QString unflow(QStringView text, bool deleteSpace)
{
    QString out;
    out.reserve(text.size());
    FlowedLine previous;
    bool first = true;
    for (const QStringView raw : QStringView(text).split(u'\n')) {
        const FlowedLine line = parsed(raw);
        const bool joins =
            !first && previous.soft && previous.depth == line.depth && line.content != QLatin1String("-- ");
        if (!joins) {
            if (!first)
                out += u'\n';
            if (line.depth > 0)
                out += QString(line.depth, u'>') + u' ';
        }
        out += line.soft && deleteSpace ? line.content.chopped(1) : line.content;
        previous = line;
        first = false;
    }
    return out;
}

} // namespace svarbord::mime
