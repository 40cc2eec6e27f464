// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace svarbord {

/// What went wrong, in kinds a caller can act on.
enum class ErrorCode {
    Cancelled,    ///< the caller gave up; never shown as an error
    InvalidInput, ///< malformed data or arguments; retrying cannot help
    NotFound,
    Conflict,       ///< the state changed meanwhile
    Unauthorized,   ///< wrong user name, password or token
    TlsFailed,      ///< certificate or handshake not acceptable
    NetworkFailed,  ///< unreachable, cut, timed out
    ProtocolFailed, ///< the peer broke its protocol
    Rejected,       ///< the peer understood and said no (for good)
    Busy,           ///< the peer or the database said: try again later
    QuotaExceeded,
    TooLarge,   ///< a bound of ours was passed
    DiskFailed, ///< full, read-only or failing disk
    Corrupt,    ///< our own stored data does not read back
    Unsupported,
    Internal,
};

/// An error as a value. userText is translated and says what to do; detail is for the log and never holds secrets.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    bool retryable = false;
    QString userText;
    QString detail;
};

template <typename T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString userText, QString detail = {},
                                                 bool retryable = false)
{
    return std::unexpected(Error{code, retryable, std::move(userText), std::move(detail)});
}

[[nodiscard]] inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected(std::move(error));
}

} // namespace svarbord
