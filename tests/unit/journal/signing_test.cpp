// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/canonical_form.h"
#include "journal/signing.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::journal;
using namespace Qt::Literals::StringLiterals;

namespace {

domain::Operation sample()
{
    domain::Operation operation;
    operation.id = OperationId{u"0199c2a4-7b00-7abc-8def-0123456789ab"_s};
    operation.member = MemberId{u"kari"_s};
    operation.device = DeviceId{u"laptop"_s};
    operation.clock = (1'760'000'000'000LL << 16) + 3;
    operation.kind = domain::OperationKind::Comment;
    operation.target = ConversationId{0x1234};
    operation.seen = {Timestamp(std::chrono::milliseconds{7}), {42}};
    operation.payload = {{u"text"_s, u"Blåbær «sitat»\n"_s}, {u"mentions"_s, QJsonValue(u"ola"_s)}};
    return operation;
}

} // namespace

class SigningTest : public QObject
{
    Q_OBJECT

private slots:
    void theCanonicalFormNeverChanges()
    {
        // Signatures depend on every byte: this text is a promise.
        QCOMPARE(canonicalForm(sample()),
                 QByteArray("{\"clock\":\"115343360000000003\",\"device\":\"laptop\","
                            "\"id\":\"0199c2a4-7b00-7abc-8def-0123456789ab\",\"kind\":\"comment\",\"member\":\"kari\","
                            "\"payload\":{\"mentions\":\"ola\",\"text\":\"Blåbær «sitat»\\n\"},"
                            "\"seen\":\"7:42\",\"target\":\"0000000000001234\",\"undoes\":\"\",\"v\":1}"));
    }

    void anOperationSurvivesItsTravel()
    {
        domain::Operation operation = sample();
        QVERIFY(sign(operation, makeSigningKeys()->secretKey));
        const auto back = parseOperation(serialise(operation));
        QVERIFY(back);
        QCOMPARE(canonicalForm(*back), canonicalForm(operation));
        QCOMPARE(back->signature, operation.signature);
        QCOMPARE(back->clock, operation.clock);
    }

    void anyChangeOrAnotherKeyBreaksTheSignature()
    {
        const SigningKeys keys = *makeSigningKeys();
        domain::Operation operation = sample();
        QVERIFY(!verify(operation, keys.publicKey));
        QVERIFY(sign(operation, keys.secretKey));
        QVERIFY(verify(operation, keys.publicKey));
        QVERIFY(!verify(operation, makeSigningKeys()->publicKey));
        domain::Operation forged = operation;
        forged.payload[u"text"] = u"Something else"_s;
        QVERIFY(!verify(forged, keys.publicKey));
        forged = operation;
        forged.member = MemberId{u"ola"_s};
        QVERIFY(!verify(forged, keys.publicKey));
        QVERIFY(!sign(operation, "short"));
        QVERIFY(!verify(operation, "short"));
    }

    void whatIsNoOperationIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("newer version") << serialise(sample()).replace("\"v\":1", "\"v\":2");
        QTest::newRow("unknown kind") << serialise(sample()).replace("\"comment\"", "\"explode\"");
        QTest::newRow("no target") << serialise(sample()).replace("0000000000001234", "0");
    }

    void whatIsNoOperationIsRefused()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(parseOperation(json).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "signing_test.moc"
