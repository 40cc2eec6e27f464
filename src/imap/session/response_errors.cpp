// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/session/response_errors.h"

#include <QCoreApplication>

#include <array>

namespace svarbord::imap {

namespace {

struct CodeMeaning
{
    const char* code;
    ErrorCode error;
    bool retryable;
    const char* text; ///< source text for translation
};

constexpr std::array<CodeMeaning, 20> meanings{{
    {"AUTHENTICATIONFAILED", ErrorCode::Unauthorized, false,
     QT_TRANSLATE_NOOP("Imap", "The mail server does not accept this user name and password.")},
    {"AUTHORIZATIONFAILED", ErrorCode::Unauthorized, false,
     QT_TRANSLATE_NOOP("Imap", "This user may not open the mailbox.")},
    {"EXPIRED", ErrorCode::Unauthorized, false,
     QT_TRANSLATE_NOOP("Imap", "The password has expired. Renew it with the mail provider.")},
    {"PRIVACYREQUIRED", ErrorCode::TlsFailed, false,
     QT_TRANSLATE_NOOP("Imap", "The mail server wants an encrypted connection. Choose one in the account.")},
    {"UNAVAILABLE", ErrorCode::Busy, true, QT_TRANSLATE_NOOP("Imap", "The mail server is unavailable at the moment.")},
    {"INUSE", ErrorCode::Busy, true, QT_TRANSLATE_NOOP("Imap", "The mailbox is in use by another program.")},
    {"LIMIT", ErrorCode::Busy, true,
     QT_TRANSLATE_NOOP("Imap", "The mail server limits how much may be asked of it; trying again later.")},
    {"EXPUNGEISSUED", ErrorCode::Busy, true, QT_TRANSLATE_NOOP("Imap", "The mailbox changed meanwhile.")},
    {"SERVERBUG", ErrorCode::Busy, true, QT_TRANSLATE_NOOP("Imap", "The mail server reports a fault of its own.")},
    {"CONTACTADMIN", ErrorCode::Rejected, false,
     QT_TRANSLATE_NOOP("Imap", "The mail server asks you to contact its administrator.")},
    {"NOPERM", ErrorCode::Rejected, false, QT_TRANSLATE_NOOP("Imap", "The mail server does not permit this.")},
    {"OVERQUOTA", ErrorCode::QuotaExceeded, false,
     QT_TRANSLATE_NOOP("Imap", "The mailbox is full. Delete mail on the server or ask for more space.")},
    {"TRYCREATE", ErrorCode::NotFound, false, QT_TRANSLATE_NOOP("Imap", "The folder does not exist on the server.")},
    {"NONEXISTENT", ErrorCode::NotFound, false, QT_TRANSLATE_NOOP("Imap", "The folder does not exist on the server.")},
    {"ALREADYEXISTS", ErrorCode::Conflict, false, QT_TRANSLATE_NOOP("Imap", "The folder exists already.")},
    {"TOOBIG", ErrorCode::TooLarge, false, QT_TRANSLATE_NOOP("Imap", "The mail is too large for the server.")},
    {"CANNOT", ErrorCode::Rejected, false, QT_TRANSLATE_NOOP("Imap", "The mail server cannot do this.")},
    {"CORRUPTION", ErrorCode::Rejected, false,
     QT_TRANSLATE_NOOP("Imap", "The mailbox is damaged on the server. Tell its administrator.")},
    {"CLIENTBUG", ErrorCode::ProtocolFailed, false,
     QT_TRANSLATE_NOOP("Imap", "The mail server did not understand this program.")},
    {"READ-ONLY", ErrorCode::Rejected, false, QT_TRANSLATE_NOOP("Imap", "The folder is read-only.")},
}};

QString translated(const char* text)
{
    return QCoreApplication::translate("Imap", text);
}

QString detailOf(const StatusResponse& status)
{
    const QByteArray code = status.code.isEmpty() ? QByteArray() : '[' + status.code + "] ";
    return QString::fromUtf8(code + status.text);
}

} // namespace

Error errorFor(const StatusResponse& status)
{
    const QString said = QString::fromUtf8(status.text);
    if (status.code == "ALERT")
        return {ErrorCode::Rejected, false, translated("The mail server says: %1").arg(said), detailOf(status)};
    for (const CodeMeaning& meaning : meanings)
        if (status.code == meaning.code)
            return {meaning.error, meaning.retryable, translated(meaning.text), detailOf(status)};
    if (status.condition == Condition::Bye)
        return {ErrorCode::NetworkFailed, true, translated("The mail server ended the connection: %1").arg(said),
                detailOf(status)};
    if (status.condition == Condition::Bad)
        return {ErrorCode::ProtocolFailed, false, translated("The mail server did not understand this program."),
                detailOf(status)};
    return {ErrorCode::Rejected, false, translated("The mail server refused: %1").arg(said), detailOf(status)};
}

Error signInErrorFor(const StatusResponse& status)
{
    Error error = errorFor(status);
    if (status.condition == Condition::No && status.code.isEmpty()) {
        error.code = ErrorCode::Unauthorized;
        error.userText = translated(meanings.front().text);
    }
    return error;
}

} // namespace svarbord::imap
