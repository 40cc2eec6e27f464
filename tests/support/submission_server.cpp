// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/submission_server.h"

#include <QJsonArray>

namespace svarbord::testing {

using namespace Qt::Literals::StringLiterals;

bool SubmissionServer::start(const DovecotServer* delivery, const SubmissionOptions& options)
{
    QJsonObject arguments{{u"users"_s, QJsonArray::fromStringList(options.users)},
                          {u"certificate_fault"_s, options.certificateFault},
                          {u"tokens"_s, QJsonArray::fromStringList(options.tokens)},
                          {u"size_limit"_s, options.sizeLimit},
                          {u"delay_data"_s, options.delayAfterData}};
    if (delivery) {
        arguments.insert(u"lmtp_host"_s, delivery->host());
        arguments.insert(u"lmtp_port"_s, delivery->lmtpPort());
        arguments.insert(u"ca"_s, delivery->caFile());
        arguments.insert(u"cert"_s, delivery->certificateFile());
        arguments.insert(u"key"_s, delivery->keyFile());
    }
    return m_peer.start(u"submission"_s, arguments);
}

quint16 SubmissionServer::port() const
{
    return static_cast<quint16>(m_peer.description().value(u"port"_s).toInt());
}

QUrl SubmissionServer::url() const
{
    QUrl address;
    address.setScheme(u"smtp"_s);
    address.setHost(host());
    address.setPort(port());
    return address;
}

QString SubmissionServer::caFile() const
{
    return m_peer.description().value(u"ca"_s).toString();
}

} // namespace svarbord::testing
