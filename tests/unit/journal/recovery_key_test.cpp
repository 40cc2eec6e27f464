// SPDX-License-Identifier: GPL-3.0-or-later
// covers: TEAM-05
#include "journal/recovery_key.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::journal;
using namespace Qt::Literals::StringLiterals;

class RecoveryKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void theCodeGivesTheKeyBack()
    {
        const auto made = makeRecoveryKey();
        QVERIFY(made);
        const auto typed = keysFromRecoveryCode(made->code);
        QVERIFY(typed);
        QCOMPARE(typed->publicKey, made->keys.publicKey);
        QCOMPARE(typed->secretKey, made->keys.secretKey);
    }

    void itMayBeTypedAsPeopleType()
    {
        const auto made = makeRecoveryKey();
        QString typed = made->code.toLower();
        typed.replace(u'-', u' ');
        typed.replace(u'0', u'o');
        typed.replace(u'1', u'l');
        QVERIFY(keysFromRecoveryCode(u"  "_s + typed + u'\n'));
    }

    void aWrongLetterIsNoticed()
    {
        const QString code = makeRecoveryKey()->code;
        for (qsizetype i = 0; i < code.size(); ++i) {
            QString wrong = code;
            if (wrong.at(i) == u'-')
                continue;
            wrong[i] = wrong.at(i) == u'7' ? u'8' : u'7';
            const auto typed = keysFromRecoveryCode(wrong);
            QVERIFY2(!typed || typed->publicKey == keysFromRecoveryCode(code)->publicKey, qPrintable(wrong));
            QVERIFY2(!typed, qPrintable(wrong));
        }
        QVERIFY(!keysFromRecoveryCode(code.chopped(1)));
        QVERIFY(!keysFromRecoveryCode({}));
    }

    void eachHasADeviceOfItsOwn()
    {
        const auto one = makeRecoveryKey();
        const auto other = makeRecoveryKey();
        QVERIFY(one->code != other->code);
        QVERIFY(recoveryDevice(one->keys.publicKey) != recoveryDevice(other->keys.publicKey));
    }
};

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "recovery_key_test.moc"
