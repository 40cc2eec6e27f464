// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QUdpSocket>
#include <QtEndian>

namespace svarbord::testing {

/// A name server on this computer that knows SRV records and nothing else (RFC 1035, RFC 2782). The resolver asks at
/// port 53 only, so start() needs leave to listen there.
class NameServer
{
public:
    struct Server
    {
        quint16 priority = 0;
        QByteArray target;
        quint16 port = 0;
    };
    QHash<QByteArray, QList<Server>> records; ///< by name, such as _imaps._tcp.firma.test
    QList<QByteArray> asked;

    [[nodiscard]] static QHostAddress address() { return QHostAddress(QStringLiteral("127.0.53.7")); }
    [[nodiscard]] bool start()
    {
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams()) {
                const QNetworkDatagram question = m_socket.receiveDatagram();
                m_socket.writeDatagram(answerTo(question.data()), question.senderAddress(),
                                       static_cast<quint16>(question.senderPort()));
            }
        });
        return m_socket.bind(address(), 53);
    }

private:
    static void append(QByteArray& bytes, quint16 number)
    {
        bytes.append(static_cast<char>(number >> 8)).append(static_cast<char>(number & 0xff));
    }
    static QByteArray labels(const QByteArray& name)
    {
        QByteArray bytes;
        for (const QByteArray& label : name.split('.'))
            if (!label.isEmpty())
                bytes.append(static_cast<char>(label.size())).append(label);
        return bytes.append('\0');
    }
    QByteArray answerTo(const QByteArray& question)
    {
        constexpr qsizetype header = 12;
        QByteArray name;
        qsizetype at = header;
        while (at < question.size() && question.at(at) != 0) {
            const int length = question.at(at);
            name += (name.isEmpty() ? "" : ".") + question.mid(at + 1, length);
            at += length + 1;
        }
        const qsizetype end = at + 5; // the closing zero, type and class
        asked += name;
        const QList<Server> found = records.value(name.toLower());
        QByteArray answer = question.left(2);
        append(answer, found.isEmpty() ? 0x8183 : 0x8180); // no such name, or fine
        append(answer, 1);
        append(answer, static_cast<quint16>(found.size()));
        append(answer, 0);
        append(answer, 0);
        answer += question.mid(header, end - header);
        for (const Server& server : found) {
            QByteArray data;
            append(data, server.priority);
            append(data, 0);
            append(data, server.port);
            data += labels(server.target);
            append(answer, 0xc00c); // the name of the question
            append(answer, 33);
            append(answer, 1);
            append(answer, 0);
            append(answer, 60);
            append(answer, static_cast<quint16>(data.size()));
            answer += data;
        }
        return answer;
    }

    QUdpSocket m_socket;
};

} // namespace svarbord::testing
