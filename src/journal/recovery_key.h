// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/signing.h"

#include <QString>

namespace svarbord::journal {

/// The key that lets an administrator back in who lost every workstation. It is a device of his that exists on paper
/// alone: its code is shown once, when it is made, and kept nowhere.
struct RecoveryKey
{
    SigningKeys keys;
    QString code; ///< groups of letters and digits that are not mistaken for each other, the last for a check
};

[[nodiscard]] Result<RecoveryKey> makeRecoveryKey();
/// However it is typed: lower case, without dashes, O for 0. InvalidInput, with what to do, for a mistyped one.
[[nodiscard]] Result<SigningKeys> keysFromRecoveryCode(const QString& code);
/// What that device is called in the roster.
[[nodiscard]] DeviceId recoveryDevice(const QByteArray& publicKey);
/// And what people read there.
[[nodiscard]] QString recoveryDeviceName();

} // namespace svarbord::journal
