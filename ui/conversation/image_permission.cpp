// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/image_permission.h"

#include <QSettings>
#include <QStringList>

namespace svarbord::ui::image_permission {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString key = u"mail/imagesFrom"_s;

} // namespace

QSet<QString> senders()
{
    const QStringList stored = QSettings().value(key).toStringList();
    return {stored.cbegin(), stored.cend()};
}

void give(const QString& sender)
{
    QSettings settings;
    QStringList senders = settings.value(key).toStringList();
    if (sender.isEmpty() || senders.contains(sender.toLower()))
        return;
    senders += sender.toLower();
    settings.setValue(key, senders);
}

} // namespace svarbord::ui::image_permission
