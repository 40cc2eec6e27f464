// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/kernel_key_store.h"

#include <QCoroTask>
#include <QTest>
#include <QUuid>

using namespace svarbord;
using namespace Qt::Literals::StringLiterals;

class KernelKeyStoreTest : public QObject
{
    Q_OBJECT

private slots:
    // covers: SEC-01
    void keepsReplacesAndForgets()
    {
        net::KernelKeyStore store;
        const QString key = QUuid::createUuid().toString();
        if (const Status written = QCoro::waitFor(store.write(key, u"hemmelig"_s)); !written)
            QSKIP("this kernel offers no key storage");
        QCOMPARE(QCoro::waitFor(store.read(key)).value(), u"hemmelig"_s);
        QVERIFY(QCoro::waitFor(store.write(key, u"blåbærsyltetøy"_s)).has_value());
        QCOMPARE(QCoro::waitFor(store.read(key)).value(), u"blåbærsyltetøy"_s);
        QVERIFY(QCoro::waitFor(store.remove(key)).has_value());
        QCOMPARE(QCoro::waitFor(store.read(key)).error().code, ErrorCode::NotFound);
        QVERIFY(QCoro::waitFor(store.remove(key)).has_value());
    }
};

QTEST_GUILESS_MAIN(KernelKeyStoreTest)
#include "kernel_key_store_test.moc"
