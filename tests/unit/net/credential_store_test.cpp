// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/keychain_credential_store.h"

#include <QCoroTask>
#include <QProcess>
#include <QTest>
#include <QUuid>

using namespace svarbord;
using namespace svarbord::net;
using namespace Qt::Literals::StringLiterals;

class CredentialStoreTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: SEC-01
    void secretsStayWithTheServerTheyWereGivenFor()
    {
        domain::Account account;
        account.address = u" Anna@Firma.no "_s;
        account.imap = {u"imap.firma.no"_s, 993, domain::TransportSecurity::ImplicitTls};
        const QString key = credentialKey(account);
        domain::Account written = account;
        written.address = u"anna@firma.no"_s;
        written.imap.host = u"IMAP.firma.no"_s;
        QCOMPARE(credentialKey(written), key);
        for (const auto& change : {+[](domain::Account& a) { a.imap.host = u"imap.other.no"_s; },
                                   +[](domain::Account& a) { a.imap.port = 1993; },
                                   +[](domain::Account& a) { a.address = u"bo@firma.no"_s; },
                                   +[](domain::Account& a) { a.authentication = domain::Authentication::OAuth2; }}) {
            domain::Account other = account;
            change(other);
            QVERIFY(credentialKey(other) != key);
        }
    }

    void memoryKeepsReplacesAndForgets()
    {
        InMemoryCredentialStore store;
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s)).error().code, ErrorCode::NotFound);
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"en"_s)));
        QVERIFY(QCoro::waitFor(store.write(u"a"_s, u"to"_s)));
        QCOMPARE(QCoro::waitFor(store.read(u"a"_s)).value(), u"to"_s);
        QVERIFY(QCoro::waitFor(store.remove(u"a"_s)));
        QVERIFY(QCoro::waitFor(store.remove(u"a"_s)));
        QVERIFY(!QCoro::waitFor(store.read(u"a"_s)));
    }

    // covers: SEC-01
    void keyringKeepsReplacesAndForgets()
    {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            QSKIP("no desktop session here: run it by tests/support/desktop-session");
        const QString service = u"Svarbord test "_s + QUuid::createUuid().toString(QUuid::Id128);
        KeychainCredentialStore store(service);
        if (const Status written = QCoro::waitFor(store.write(u"password:anna@firma.no"_s, u"hemmelig"_s)); !written)
            QSKIP("no keyring here: run it by tests/support/desktop-session");
        QCOMPARE(QCoro::waitFor(store.read(u"password:anna@firma.no"_s)).value(), u"hemmelig"_s);
        // Another program sees it in the real keyring, under our name.
        QProcess other;
        other.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, service});
        if (other.waitForFinished(20'000) && other.exitCode() == 0) {
            const QByteArray said = other.readAllStandardOutput() + other.readAllStandardError();
            QVERIFY2(said.contains("password:anna@firma.no"), said.constData());
        }
        // Another instance, as after a restart.
        KeychainCredentialStore later(service);
        QVERIFY(QCoro::waitFor(later.write(u"password:anna@firma.no"_s, u"blåbær & “sitat”"_s)));
        QCOMPARE(QCoro::waitFor(store.read(u"password:anna@firma.no"_s)).value(), u"blåbær & “sitat”"_s);
        QCOMPARE(QCoro::waitFor(store.read(u"password:bo@firma.no"_s)).error().code, ErrorCode::NotFound);
        QVERIFY(QCoro::waitFor(store.remove(u"password:anna@firma.no"_s)));
        QVERIFY(QCoro::waitFor(store.remove(u"password:anna@firma.no"_s)));
        QCOMPARE(QCoro::waitFor(later.read(u"password:anna@firma.no"_s)).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(CredentialStoreTest)
#include "credential_store_test.moc"
