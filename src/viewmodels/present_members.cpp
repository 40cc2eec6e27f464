// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/present_members.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace svarbord::viewmodels {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::viewmodels::PresentMembers)
};

} // namespace

QString presenceSentence(const QList<PresentMember>& present)
{
    QStringList writing;
    QStringList viewing;
    for (const PresentMember& each : present)
        (each.isWriting ? writing : viewing) += each.name;
    const auto count = [](const QStringList& names) { return static_cast<int>(names.size()); };
    const QLocale locale;
    QStringList sentences;
    if (!writing.isEmpty())
        sentences += Text::tr("%1 is writing an answer.", "%n people, whose names are %1", count(writing))
                         .arg(locale.createSeparatedList(writing));
    if (!viewing.isEmpty())
        sentences += Text::tr("%1 is looking at this.", "%n people, whose names are %1", count(viewing))
                         .arg(locale.createSeparatedList(viewing));
    return sentences.join(u' ');
}

} // namespace svarbord::viewmodels
