// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/canonical_form.h"
#include "storage/compression.h"
#include "unit/journal/log_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace svarbord;
using namespace svarbord::journal;

namespace {

Batch sample(Workstation& by)
{
    Batch batch = by.batch({by.comment(u"Blåbær «sitat»\n"_s), by.share(u"snippet"_s)});
    batch.previous = QByteArray(32, 'p');
    batch.seen = {7, QByteArray(32, 's')};
    return batch;
}

/// The text of a batch, changed, with the signature it had.
QByteArray repacked(const SealedBatch& sealed, const QByteArray& from, const QByteArray& to)
{
    QByteArray text = *storage::decompress(encodeBatch(sealed), BatchLimits::unpacked);
    const QByteArray before = text;
    text.replace(from, to);
    if (text == before)
        qFatal("nothing to change");
    return storage::compress(text);
}

QByteArray packedContent(const QByteArray& content)
{
    return storage::compress("{\"content\":" + content + ",\"signature\":\"" + QByteArray(64, 's').toBase64() + "\"}");
}

} // namespace

/// What travels through the mail server, whoever put it there.
class BatchTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: TEAM-05
    void aBatchSurvivesItsTravel()
    {
        Workstation by(u"pc"_s, u"kari"_s);
        const Batch batch = sample(by);
        const SealedBatch sealed = by.seal(batch);
        const auto back = decodeBatch(encodeBatch(sealed));
        QVERIFY(back);
        QCOMPARE(back->batch.workspace, batch.workspace);
        QCOMPARE(back->batch.id, batch.id);
        QCOMPARE(back->batch.device, batch.device);
        QCOMPARE(back->batch.previous, batch.previous);
        QCOMPARE(back->batch.seen, batch.seen);
        QCOMPARE(back->batch.operations.size(), 2);
        QCOMPARE(canonicalForm(back->batch.operations.first()), canonicalForm(batch.operations.first()));
        QCOMPARE(back->hash, sealed.hash);
        QVERIFY(verify(*back, by.keys.publicKey));
        QVERIFY(!verify(*back, makeSigningKeys()->publicKey));
    }

    void theSameBatchHasTheSameNameEverywhere()
    {
        Workstation by(u"pc"_s, u"kari"_s);
        const SealedBatch sealed = by.seal(sample(by));
        QCOMPARE(by.seal(sealed.batch).hash, sealed.hash);
        Batch other = sealed.batch;
        other.previous = QByteArray(32, 'q');
        QVERIFY(by.seal(other).hash != sealed.hash);
    }

    void anotherSpellingOfTheSignatureIsTheSameBatch()
    {
        Workstation by(u"pc"_s, u"kari"_s);
        const SealedBatch sealed = by.seal(sample(by));
        const QByteArray written = sealed.signature.toBase64();
        QByteArray respelt = written; // the last letter before "==" has bits that mean nothing
        respelt[85] = static_cast<char>(respelt.at(85) == 'Z' ? 'Y' : respelt.at(85) + 1);
        QCOMPARE(QByteArray::fromBase64(respelt), sealed.signature);
        const auto again = decodeBatch(repacked(sealed, written, respelt));
        QVERIFY(again);
        QCOMPARE(again->hash, sealed.hash);
        QVERIFY(verify(*again, by.keys.publicKey));
    }

    // covers: TEAM-05
    void whateverIsChangedBreaksTheSignature_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a word") << QByteArray("sitat") << QByteArray("SITAT");
        QTest::newRow("the device") << QByteArray("\"device\":\"pc\"") << QByteArray("\"device\":\"cp\"");
        QTest::newRow("the place in the chain") << QByteArray(32, 'p').toBase64() << QByteArray(32, 'q').toBase64();
        QTest::newRow("what was seen") << QByteArray("\"position\":\"7\"") << QByteArray("\"position\":\"8\"");
        QTest::newRow("the workspace") << firm.toLatin1() << uuid(99).toLatin1();
    }
    void whateverIsChangedBreaksTheSignature()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        Workstation by(u"pc"_s, u"kari"_s);
        const auto changed = decodeBatch(repacked(by.seal(sample(by)), from, to));
        QVERIFY(changed);
        QVERIFY(!verify(*changed, by.keys.publicKey));
    }

    // covers: TEAM-05
    void theOrderInsideIsSigned()
    {
        Workstation by(u"pc"_s, u"kari"_s);
        SealedBatch sealed = by.seal(sample(by));
        QJsonObject content = QJsonDocument::fromJson(sealed.content).object();
        const QJsonArray operations = content[u"operations"_s].toArray();
        content[u"operations"_s] = QJsonArray{operations.at(1), operations.at(0)};
        sealed.content = QJsonDocument(content).toJson(QJsonDocument::Compact);
        const auto turned = decodeBatch(encodeBatch(sealed));
        QVERIFY(turned);
        QVERIFY(!verify(*turned, by.keys.publicKey));
    }

    // covers: SEC-04
    void anyCutIsAnError()
    {
        Workstation by(u"pc"_s, u"kari"_s);
        const QByteArray whole = encodeBatch(by.seal(sample(by)));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto cut = decodeBatch(whole.first(size));
            QVERIFY(!cut);
            QVERIFY(!cut.error().userText.isEmpty() && !cut.error().detail.isEmpty());
        }
    }

    // covers: SEC-04
    void whatIsNoBatchIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray some(32, 'p');
        Workstation by(u"pc"_s, u"kari"_s);
        const SealedBatch sealed = by.seal(sample(by));
        using enum ErrorCode;
        QTest::newRow("nothing") << QByteArray() << InvalidInput;
        QTest::newRow("a text") << QByteArray("Hei\r\n") << InvalidInput;
        QTest::newRow("an empty frame") << storage::compress({}) << InvalidInput;
        QTest::newRow("other JSON") << storage::compress("[1,2,3]") << InvalidInput;
        QTest::newRow("an empty content") << packedContent("{}") << InvalidInput;
        QTest::newRow("an array") << packedContent("[]") << InvalidInput;
        QTest::newRow("deep") << packedContent(QByteArray(200'000, '[')) << InvalidInput;
        QTest::newRow("no signature") << repacked(sealed, ",\"signature\":\"" + sealed.signature.toBase64(), "")
                                      << InvalidInput;
        QTest::newRow("no workspace") << repacked(sealed, firm.toLatin1(), "firma") << InvalidInput;
        QTest::newRow("a hash of another size") << repacked(sealed, some.toBase64(), "cHA=") << InvalidInput;
        QTest::newRow("a newer format") << repacked(sealed, "\"v\":1,\"workspace\"", "\"v\":2,\"workspace\"")
                                        << Unsupported;
        QTest::newRow("a decision we do not know") << repacked(sealed, "set-shared", "set-moon") << Unsupported;
        QTest::newRow("an operation of a newer kind") << repacked(sealed, "\"v\":1}", "\"v\":3}") << InvalidInput;
        QTest::newRow("packed too large") << QByteArray(BatchLimits::packed + 1, 'x') << TooLarge;
        QTest::newRow("unpacks to too much")
            << storage::compress(QByteArray(BatchLimits::unpacked + 1, ' ')) << TooLarge;
        QTest::newRow("numbers that grow when they are read")
            << repacked(sealed, "\"value\":{}", "\"value\":[" + QByteArray("1e18,").repeated(600'000) + "1]")
            << TooLarge;
        QTest::newRow("an endless text") << repacked(sealed, "sitat", QByteArray(BatchLimits::text + 1, 'x'))
                                         << TooLarge;
        QTest::newRow("a deep payload") << repacked(sealed, "\"value\":{}",
                                                    "\"value\":" + QByteArray(90, '[') + QByteArray(90, ']'))
                                        << TooLarge;
    }
    void whatIsNoBatchIsAnError()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto read = decodeBatch(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QVERIFY(!read.error().userText.isEmpty());
    }

    void whatNobodyCouldReadIsNotWritten()
    {
        Workstation by(u"pc"_s, u"kari"_s);
        QCOMPARE(seal(by.batch({}), by.keys.secretKey).error().code, ErrorCode::InvalidInput);
        QList<domain::Operation> many;
        for (int i = 0; i <= BatchLimits::operations; ++i)
            many.append(by.comment());
        QCOMPARE(seal(by.batch(many), by.keys.secretKey).error().code, ErrorCode::TooLarge);
        QVERIFY(!seal(by.batch({by.comment()}), "short"));
    }

    void manyOperationsAreSplitSoThatEachBatchCanBeRead()
    {
        Workstation by(u"pc"_s, u"kari"_s);
        QCOMPARE(fittingInOneBatch({}), 0);
        QList<domain::Operation> many;
        for (int i = 0; i < 1200; ++i)
            many.append(by.comment());
        QCOMPARE(fittingInOneBatch(many), BatchLimits::operations);
        QList<domain::Operation> large;
        for (int i = 0; i < 9; ++i)
            large.append(by.comment(QString(400'000, u'å')));
        const qsizetype fitting = fittingInOneBatch(large);
        QVERIFY(fitting >= 1 && fitting < 9);
        QVERIFY(seal(by.batch(large.first(fitting)), by.keys.secretKey));
    }

    void theTextBesideItTellsWhoDidWhatAndNothingMore()
    {
        Workstation by(u"pc"_s, u"kari"_s);
        const QString text = describeBatch(by.batch({by.comment(u"hemmelig"_s)}));
        QVERIFY(text.contains(u"kari"_s));
        QVERIFY(text.contains(u"comment"_s));
        QVERIFY(!text.contains(u"hemmelig"_s));
    }
};

QTEST_GUILESS_MAIN(BatchTest)
#include "batch_test.moc"
