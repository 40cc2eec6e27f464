// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace svarbord::mime {

/// A file inside of Outlook's winmail.dat.
struct TnefAttachment
{
    QString name;
    QByteArray content;
};

/// The attachments in a TNEF stream ([MS-OXTNEF]); empty when it is none or holds none. Bounded by the input.
[[nodiscard]] QList<TnefAttachment> readTnef(QByteArrayView stream);

} // namespace svarbord::mime
