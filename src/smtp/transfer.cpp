// SPDX-License-Identifier: GPL-3.0-or-later
#include "smtp/transfer.h"

#include "base/log.h"
#include "smtp/dialogue.h"
#include "smtp/submission_error.h"

#include <curl/curl.h>

#include <QHostAddress>
#include <QUrl>

#include <memory>
#include <mutex>

namespace svarbord::smtp {

namespace {

struct CurlCloser
{
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, CurlCloser>;
using StringList = std::unique_ptr<curl_slist, CurlCloser>;

/// What the callbacks of one transfer work on.
struct Run
{
    Dialogue dialogue;
    const SubmissionMail* mail = nullptr;
    QByteArrayView content;
    qsizetype offset = 0;
    const Transfer::Cancelled* cancelled = nullptr;
    char message[CURL_ERROR_SIZE] = {};
};

size_t readContent(char* buffer, size_t size, size_t count, void* user)
{
    auto* run = static_cast<Run*>(user);
    const qsizetype wanted = std::min(static_cast<qsizetype>(size * count), run->content.size() - run->offset);
    const bool last = !run->dialogue.contentWasSent() && run->offset + wanted == run->content.size();
    if (last && run->mail->beforeFinalDot && !run->mail->beforeFinalDot())
        return CURL_READFUNC_ABORT;
    std::copy_n(run->content.data() + run->offset, wanted, buffer);
    run->offset += wanted;
    if (last)
        run->dialogue.contentSent();
    return static_cast<size_t>(wanted);
}

int follow(CURL*, curl_infotype type, char* bytes, size_t size, void* user)
{
    auto* run = static_cast<Run*>(user);
    const QByteArrayView view(bytes, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_IN)
        run->dialogue.received(view);
    else if (type == CURLINFO_HEADER_OUT)
        run->dialogue.sent(view);
    return 0;
}

int progress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return (*static_cast<Run*>(user)->cancelled)() ? 1 : 0;
}

size_t ignoreBody(char*, size_t size, size_t count, void*)
{
    return size * count;
}

QByteArray urlOf(const domain::Endpoint& endpoint)
{
    QUrl url;
    url.setScheme(endpoint.security == domain::TransportSecurity::ImplicitTls ? QStringLiteral("smtps")
                                                                              : QStringLiteral("smtp"));
    url.setHost(endpoint.host);
    url.setPort(endpoint.port);
    return url.toEncoded();
}

void setConnection(CURL* curl, const SubmissionServer& server, const SubmissionLimits& limits)
{
    curl_easy_setopt(curl, CURLOPT_URL, urlOf(server.endpoint).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    // A proxy from the environment is meant for web pages.
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT,
                     static_cast<long>(std::chrono::ceil<std::chrono::seconds>(limits.response).count()));
    // A peer that neither reads nor answers would otherwise hold the upload for ever.
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME,
                     static_cast<long>(std::chrono::ceil<std::chrono::seconds>(limits.response).count()));
    curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (server.endpoint.security != domain::TransportSecurity::Plain)
        curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    if (!server.caFile.isEmpty())
        curl_easy_setopt(curl, CURLOPT_CAINFO, server.caFile.toUtf8().constData());
}

void setCredentials(CURL* curl, const SubmissionServer& server)
{
    if (server.user.isEmpty())
        return;
    curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_SASL_IR, 1L);
    if (server.authentication == domain::Authentication::OAuth2) {
        curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, server.secret.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2;AUTH=OAUTHBEARER");
        return;
    }
    curl_easy_setopt(curl, CURLOPT_PASSWORD, server.secret.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
}

void setCallbacks(CURL* curl, Run& run)
{
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &follow);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &run);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &progress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &run);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &ignoreBody);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, run.message);
}

Handle open(const SubmissionServer& server, const SubmissionLimits& limits, Run& run)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    Handle curl(curl_easy_init());
    setConnection(curl.get(), server, limits);
    setCredentials(curl.get(), server);
    setCallbacks(curl.get(), run);
    return curl;
}

void appendTo(StringList& list, const QString& text)
{
    curl_slist* longer = curl_slist_append(list.get(), text.toUtf8().constData());
    if (longer) {
        (void)list.release();
        list.reset(longer);
    }
}

bool anyAccepted(const QList<RecipientReply>& replies)
{
    return std::any_of(replies.begin(), replies.end(), [](const RecipientReply& reply) { return reply.accepted(); });
}

SubmissionOutcome outcomeOf(CURLcode code, const Run& run, const SubmissionServer& server)
{
    const Dialogue& dialogue = run.dialogue;
    SubmissionOutcome outcome;
    outcome.recipients = dialogue.recipients();
    outcome.serverReply = dialogue.contentAnswered() ? dialogue.contentReply() : dialogue.lastReply();
    const bool taken = dialogue.contentCode() / 100 == 2;
    // What fails after the answer to the final dot (QUIT, closing) does not take the mail back.
    if (taken || (code == CURLE_OK && !dialogue.contentAnswered() && anyAccepted(outcome.recipients))) {
        outcome.acceptance = Acceptance::Accepted;
        return outcome;
    }
    if (dialogue.contentAnswered())
        outcome.error = errorFromReply(dialogue.contentCode(), dialogue.contentReply());
    else if (!outcome.recipients.isEmpty() && !anyAccepted(outcome.recipients))
        outcome.error = errorFromRecipients(outcome.recipients);
    else
        outcome.error =
            errorFromCurl(code, dialogue.lastCode(), dialogue.lastReply(), server, QString::fromLocal8Bit(run.message));
    outcome.acceptance =
        dialogue.contentWasSent() && !dialogue.contentAnswered() ? Acceptance::Unknown : Acceptance::NotAccepted;
    return outcome;
}

/// Which step of trying a server an error belongs to.
ProbeStep::Kind stepOf(const Error& error, bool greeted)
{
    switch (error.code) {
    case ErrorCode::TlsFailed:
        return ProbeStep::Kind::Encrypt;
    case ErrorCode::Unauthorized:
        return ProbeStep::Kind::SignIn;
    default:
        return greeted ? ProbeStep::Kind::SignIn : ProbeStep::Kind::Reach;
    }
}

bool isThisComputer(const QString& host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

/// A relay on this very computer that knows neither encryption nor passwords: nothing said to it travels.
bool isBareLocalRelay(const SubmissionServer& server, CURLcode code, const Dialogue& dialogue)
{
    return code == CURLE_USE_SSL_FAILED && server.endpoint.security == domain::TransportSecurity::StartTls &&
           isThisComputer(server.endpoint.host) && dialogue.introduced() &&
           !dialogue.offers(QStringLiteral("STARTTLS")) && !dialogue.offers(QStringLiteral("AUTH"));
}

SubmissionServer withoutCredentials(SubmissionServer server)
{
    server.endpoint.security = domain::TransportSecurity::Plain;
    server.user.clear();
    server.secret.clear();
    return server;
}

} // namespace

Transfer::Transfer(SubmissionServer server, SubmissionLimits limits, Cancelled cancelled)
    : m_server(std::move(server)),
      m_limits(limits),
      m_cancelled(std::move(cancelled))
{}

SubmissionOutcome Transfer::send(const SubmissionMail& mail)
{
    bool bareRelay = false;
    SubmissionOutcome outcome = sendOver(m_server, mail, bareRelay);
    if (bareRelay)
        outcome = sendOver(withoutCredentials(m_server), mail, bareRelay);
    return outcome;
}

SubmissionOutcome Transfer::sendOver(const SubmissionServer& server, const SubmissionMail& mail, bool& bareRelay) const
{
    Run run;
    run.mail = &mail;
    run.content = mail.content;
    run.cancelled = &m_cancelled;
    const Handle curl = open(server, m_limits, run);
    StringList recipients;
    for (const QString& recipient : mail.recipients)
        appendTo(recipients, QStringLiteral("<%1>").arg(recipient));
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, QStringLiteral("<%1>").arg(mail.from).toUtf8().constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, &readContent);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &run);
    curl_easy_setopt(curl.get(), CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(mail.content.size()));
    const CURLcode code = curl_easy_perform(curl.get());
    bareRelay = isBareLocalRelay(server, code, run.dialogue);
    SubmissionOutcome outcome = outcomeOf(code, run, server);
    if (outcome.error)
        qCInfo(logSmtp) << "not sent:" << outcome.error->detail;
    return outcome;
}

QList<ProbeStep> Transfer::probe()
{
    bool bareRelay = false;
    QList<ProbeStep> steps = probeOver(m_server, bareRelay);
    if (bareRelay)
        steps = probeOver(withoutCredentials(m_server), bareRelay);
    return steps;
}

QList<ProbeStep> Transfer::probeOver(const SubmissionServer& server, bool& bareRelay) const
{
    Run run;
    run.cancelled = &m_cancelled;
    const Handle curl = open(server, m_limits, run);
    curl_easy_setopt(curl.get(), CURLOPT_NOBODY, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_CUSTOMREQUEST, "NOOP");
    const CURLcode code = curl_easy_perform(curl.get());
    bareRelay = isBareLocalRelay(server, code, run.dialogue);
    QList<ProbeStep::Kind> kinds{ProbeStep::Kind::Reach};
    if (server.endpoint.security != domain::TransportSecurity::Plain)
        kinds.append(ProbeStep::Kind::Encrypt);
    kinds.append(ProbeStep::Kind::SignIn);
    std::optional<Error> error;
    if (code != CURLE_OK)
        error = errorFromCurl(code, run.dialogue.lastCode(), run.dialogue.lastReply(), server,
                              QString::fromLocal8Bit(run.message));
    QList<ProbeStep> steps;
    for (const ProbeStep::Kind kind : kinds) {
        if (error && stepOf(*error, run.dialogue.greeted()) == kind) {
            steps.append({kind, std::unexpected(*error)});
            break;
        }
        steps.append({kind, {}});
    }
    return steps;
}

} // namespace svarbord::smtp
