// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QString>
#include <QStringList>

namespace svarbord::domain {

struct Contact
{
    ContactId id;
    QString name;
    QStringList addresses; ///< lower-cased, first is the main one
    QString phone;
    QString company;
    QString language; ///< BCP 47, recognised from what the contact wrote
    Timestamp firstSeen{};
    int conversationCount = 0;

    bool operator==(const Contact&) const = default;
};

} // namespace svarbord::domain
