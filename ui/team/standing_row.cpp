// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/standing_row.h"

#include "services/availability_service.h"
#include "ui/components/buttons.h"
#include "ui/team/availability_acts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::ui::StandingRow)
};

} // namespace

QWidget* makeStandingRow(const domain::Member& member, AvailabilityActs& acts, Telling telling, int indent,
                         const Theme& theme, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(indent, 0, 0, 0);
    across->setSpacing(8);
    const viewmodels::MemberStanding standing = acts.standingOf(member.id);
    auto* words = new QLabel(viewmodels::standingSentence(standing), row);
    words->setObjectName(u"memberStanding:"_s + member.id.value);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setFont(Theme::small());
    words->setProperty("tone", standing.isAway()                                          ? u"warning"_s
                               : standing.availability == domain::Availability::Available ? u"good"_s
                                                                                          : u"muted"_s);
    across->addWidget(words, 1);
    if (telling == Telling::No)
        return row;
    auto* change =
        new FlatButton(theme, standing.isAway() ? Text::tr("Available…") : Text::tr("Away…"), ButtonKind::Quiet, row);
    change->setObjectName(u"memberAway:"_s + member.id.value);
    change->setAccessibleName(Text::tr("Say whether %1 is available").arg(member.name));
    QObject::connect(change, &QAbstractButton::clicked, change, [change, &acts, id = member.id] {
        acts.ask(id, change->window(), change->mapToGlobal(QPoint(0, change->height() + 2)));
    });
    across->addWidget(change);
    return row;
}

} // namespace svarbord::ui
