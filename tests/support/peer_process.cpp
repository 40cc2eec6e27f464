// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/peer_process.h"
#include "support/places.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

namespace svarbord::testing {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

PeerProcess::~PeerProcess()
{
    close();
}

bool PeerProcess::start(const QString& kind, const QJsonObject& options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString program = QStringLiteral(SVARBORD_SOURCE_DIR "/tests/support/peer.py");
    const QString json = QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact));
    m_process.start(u"python3"_s, {program, kind, json});
    m_description = readLine(60s);
    return m_description.value(u"ok"_s).toBool();
}

void PeerProcess::close()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(15000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QJsonValue PeerProcess::ask(const QString& verb, QJsonObject arguments)
{
    arguments.insert(u"do"_s, verb);
    m_process.write(QJsonDocument(arguments).toJson(QJsonDocument::Compact) + '\n');
    const QJsonObject answer = readLine(120s);
    return answer.value(u"ok"_s).toBool() ? answer.value(u"result"_s) : QJsonValue(QJsonValue::Undefined);
}

QJsonObject PeerProcess::readLine(std::chrono::seconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (!m_process.canReadLine()) {
        const bool more = m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        if (!more && !m_process.canReadLine()) {
            m_error = u"the server program ended or is silent: "_s + m_process.errorString();
            return {};
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_process.readLine()).object();
    m_error = answer.value(u"error"_s).toString();
    return answer;
}

} // namespace svarbord::testing
