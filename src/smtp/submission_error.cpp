// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/submission_error.h"

#include <curl/curl.h>

#include <QCoreApplication>
#include <QRegularExpression>

namespace svarbord::smtp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::smtp)
};

QString enhancedStatus(const QString& reply)
{
    static const QRegularExpression pattern(QStringLiteral("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b"));
    return pattern.match(reply).captured(1);
}

Error make(ErrorCode code, bool retryable, const QString& userText, const QString& detail)
{
    return Error{code, retryable, userText, detail};
}

bool isTls(int code)
{
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_USE_SSL_FAILED:
        return true;
    default:
        return false;
    }
}

/// What is wrong with a certificate, by the words of OpenSSL; empty when they say something else.
QString certificateText(const QString& host, const QString& detail)
{
    const auto says = [&detail](const char* words) {
        return detail.contains(QLatin1StringView(words), Qt::CaseInsensitive);
    };
    if (says("certificate has expired"))
        return Text::tr("The certificate of %1 has expired. The server’s operator has to renew it; check this "
                        "computer’s date too. Nothing was sent.")
            .arg(host);
    if (says("certificate is not yet valid"))
        return Text::tr("The certificate of %1 is not valid yet. Check this computer’s date. Nothing was sent.")
            .arg(host);
    if (says("does not match target host name") || says("no alternative certificate subject name matches"))
        return Text::tr(
                   "The certificate of %1 is for another server. Check the server name in the account. Nothing was "
                   "sent.")
            .arg(host);
    if (says("certificate in certificate chain") || says("unable to get") || says("unable to verify"))
        return Text::tr(
                   "The certificate of %1 comes from an authority that this computer does not know. If this is your "
                   "own authority, give its certificate file in the account. Nothing was sent.")
            .arg(host);
    if (says("self-signed certificate") || says("self signed certificate"))
        return Text::tr(
                   "%1 made its certificate itself, so nobody vouches for it. If this is your own server, give its "
                   "certificate file in the account. Nothing was sent.")
            .arg(host);
    return {};
}

Error tlsError(int code, const QString& host, const QString& detail)
{
    if (code == CURLE_USE_SSL_FAILED)
        return make(ErrorCode::TlsFailed, false,
                    Text::tr("%1 does not offer an encrypted connection. Nothing was sent.").arg(host), detail);
    if (code == CURLE_SSL_CACERT_BADFILE)
        return make(ErrorCode::TlsFailed, false, Text::tr("The file with the certificate authority cannot be read."),
                    detail);
    const QString told = certificateText(host, detail);
    if (!told.isEmpty())
        return make(ErrorCode::TlsFailed, false, told, detail);
    return make(ErrorCode::TlsFailed, code == CURLE_SSL_CONNECT_ERROR,
                Text::tr("The identity of %1 could not be verified. Nothing was sent.").arg(host), detail);
}

} // namespace

Error errorFromReply(int code, const QString& reply)
{
    const QString status = enhancedStatus(reply);
    const bool later = code / 100 == 4;
    const bool full = status.endsWith(QStringLiteral(".2.2")) || (code == 452 && status.isEmpty());
    if (code == 530 || code == 534 || code == 535 || code == 538)
        return make(ErrorCode::Unauthorized, false,
                    Text::tr("The sending server refused the user name or password. It said: %1").arg(reply), reply);
    if (full)
        return make(ErrorCode::QuotaExceeded, later,
                    Text::tr("The recipient's mailbox is full. The server said: %1").arg(reply), reply);
    if (status.endsWith(QStringLiteral(".3.4")) || (code == 552 && status.isEmpty()))
        return make(ErrorCode::TooLarge, false,
                    Text::tr("The mail is too large for the server. It said: %1").arg(reply), reply);
    if (later)
        return make(ErrorCode::Busy, true, Text::tr("The server asked to try again later: %1").arg(reply), reply);
    return make(ErrorCode::Rejected, false, Text::tr("The server refused the mail: %1").arg(reply), reply);
}

Error errorFromRecipients(const QList<RecipientReply>& replies)
{
    const auto later =
        std::find_if(replies.begin(), replies.end(), [](const RecipientReply& reply) { return reply.code / 100 == 4; });
    const RecipientReply& telling = later != replies.end() ? *later : replies.first();
    const QString said = QStringLiteral("%1 %2").arg(telling.code).arg(telling.text);
    if (telling.code / 100 == 4)
        return errorFromReply(telling.code, said);
    Error error = errorFromReply(telling.code, said);
    error.userText = Text::tr("%1 was refused as a recipient: %2").arg(telling.address, said);
    return error;
}

Error errorFromCurl(int curlCode, int lastCode, const QString& lastReply, const SubmissionServer& server,
                    const QString& detail)
{
    const QString host = server.endpoint.host;
    const QString log = QStringLiteral("%1: %2 (%3)").arg(host, detail, lastReply);
    if (curlCode == CURLE_LOGIN_DENIED)
        return make(ErrorCode::Unauthorized, lastCode / 100 == 4,
                    Text::tr("%1 refused the user name or password.").arg(host), log);
    if (isTls(curlCode))
        return tlsError(curlCode, host, log);
    if (curlCode == CURLE_ABORTED_BY_CALLBACK)
        return make(ErrorCode::Cancelled, true, Text::tr("Sending was interrupted."), log);
    if (curlCode == CURLE_COULDNT_RESOLVE_HOST)
        return make(ErrorCode::NetworkFailed, true,
                    Text::tr("%1 was not found. Check the name and your network.").arg(host), log);
    if (curlCode == CURLE_COULDNT_CONNECT)
        return make(ErrorCode::NetworkFailed, true,
                    Text::tr("%1 does not answer on port %2.").arg(host).arg(server.endpoint.port), log);
    if (curlCode == CURLE_OPERATION_TIMEDOUT)
        return make(ErrorCode::NetworkFailed, true, Text::tr("%1 took too long to answer.").arg(host), log);
    if (lastCode >= 400)
        return errorFromReply(lastCode, lastReply);
    if (curlCode == CURLE_WEIRD_SERVER_REPLY)
        return make(ErrorCode::ProtocolFailed, true,
                    Text::tr("%1 does not speak the mail protocol expected.").arg(host), log);
    return make(ErrorCode::NetworkFailed, true, Text::tr("The connection to %1 was lost.").arg(host), log);
}

} // namespace svarbord::smtp
