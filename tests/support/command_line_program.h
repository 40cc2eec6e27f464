// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dovecot_server.h"
#include "support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace svarbord::testing {

/// svarbordctl on one workspace folder of its own.
class CommandLineProgram
{
public:
    static constexpr int patience = 60'000;

    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/data"); }
    /// What the last call wrote on standard error.
    [[nodiscard]] QString errorText() const { return m_errorText; }

    bool run(const QStringList& words, const QByteArray& input = {}) { return !ask(words, input).isNull(); }

    /// The JSON that a call prints; null when it failed.
    QJsonDocument ask(const QStringList& words, const QByteArray& input = {})
    {
        QProcess process;
        begin(process, words);
        process.write(input);
        process.closeWriteChannel();
        // With the event loop running, for a proxy of this thread may be between the program and its server.
        const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
        m_errorText = QString::fromUtf8(process.readAllStandardError());
        if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            return {};
        return QJsonDocument::fromJson(process.readAllStandardOutput());
    }

    /// SIGKILL as soon as the moment has come; true when it came before the end.
    bool killWhen(const std::function<bool()>& moment, const QStringList& words)
    {
        QProcess process;
        begin(process, words);
        process.closeWriteChannel();
        const auto ended = [&process] { return process.state() == QProcess::NotRunning; };
        const bool decided = QTest::qWaitFor([&] { return ended() || moment(); }, patience);
        if (decided && ended())
            return false;
        process.kill();
        process.waitForFinished(patience);
        return true;
    }

    /// A workspace with the account anna@firma.test.
    bool setUp(const ImapServer& imap, const QUrl& smtp, const QByteArray& password = "hemmelig")
    {
        return run({QStringLiteral("workspace"), QStringLiteral("init"), QStringLiteral("--name"),
                    QStringLiteral("Prøve")}) &&
               run({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("--address"),
                    QStringLiteral("anna@firma.test"), QStringLiteral("--imap"), imap.imapsUrl().toString(),
                    QStringLiteral("--smtp"), smtp.toString(), QStringLiteral("--user"), QStringLiteral("anna"),
                    QStringLiteral("--ca"), imap.caFile(), QStringLiteral("--password-stdin")},
                   password + '\n');
    }

private:
    void begin(QProcess& process, const QStringList& words)
    {
        process.start(QStringLiteral(SVARBORD_BIN_DIR "/svarbordctl"),
                      QStringList{QStringLiteral("--data"), folder()} + words);
        process.waitForStarted();
    }

    QTemporaryDir m_folder;
    QString m_errorText;
};

} // namespace svarbord::testing
