// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QByteArray>

namespace svarbord::tests {

class DeskWindow;

/// What a desk in use has beside its mail: connected mailboxes, comments, files, mail on its way, a signature, saved
/// replies, macros, views, and contacts that are cared for.
void furnish(const DeskWindow& desk);

/// Colleagues decided otherwise about what this member had decided.
void overtake(const DeskWindow& desk);

/// By its subject; ends the program where there is none.
[[nodiscard]] ConversationId conversationAbout(const DeskWindow& desk, const QString& subject);
/// By an address; ends the program where there is none.
[[nodiscard]] ContactId contactOf(const DeskWindow& desk, const QString& address);

/// A list of customers as a spreadsheet writes it.
[[nodiscard]] QByteArray contactsFile();

// The conversations that furnish() made special.
inline constexpr auto filesSubject = u"Faktura uden moms";        ///< a mail with an invoice, a picture and a table
inline constexpr auto heldSubject = u"Retur av skidor";           ///< an answer is held: something new came
inline constexpr auto failedSubject = u"Levering til Bornholm";   ///< an answer that the server refused
inline constexpr auto waitingSubject = u"Bytte leveringsadresse"; ///< an answer leaves tomorrow
inline constexpr auto begunSubject = u"Fråga om garanti på tält"; ///< a colleague has a draft in the mailbox
inline constexpr auto erasedAddress = u"gk.aune@example.no";      ///< of somebody whom nobody will miss
inline constexpr auto caredForAddress = u"jonas.berg@fjordkraftverk.example.no";

} // namespace svarbord::tests
