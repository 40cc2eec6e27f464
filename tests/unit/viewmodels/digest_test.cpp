// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-11
#include "viewmodels/digest.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::viewmodels;
using namespace Qt::Literals::StringLiterals;

namespace {

const Timestamp now = fromDateTime(QDateTime(QDate(2026, 3, 4), QTime(8, 0)));

domain::ConversationRow row(const QString& who, const QString& subject)
{
    domain::ConversationRow row;
    row.customerName = who;
    row.subject = subject;
    row.lastActivity = now - std::chrono::hours{1};
    return row;
}

} // namespace

class DigestTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsWrittenWhereNothingWaits() { QVERIFY(!writeDigest({u"Fjellsport"_s, {}, {}, {}, {}}, now)); }

    void eachPartNamesWhoAndWhat()
    {
        domain::OutboxEntry failed;
        failed.subject = u"Re: Parcel"_s;
        failed.problem = u"550 no such\nuser"_s;
        const DigestContent content{
            u"Fjellsport"_s, {row(u"Ingrid Solheim"_s, u"Wrong size"_s)}, {}, {row(u"Mads Holm"_s, {})}, {failed}};
        const auto mail = writeDigest(content, now, QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(mail);
        QVERIFY2(mail->subject.startsWith(u"Fjellsport: 3"_s), qPrintable(mail->subject));
        QVERIFY2(mail->text.contains(u"Ingrid Solheim: Wrong size (07:00)"_s), qPrintable(mail->text));
        QVERIFY(mail->text.contains(u"Mads Holm: (no subject)"_s));
        QVERIFY(mail->text.contains(u"Re: Parcel. 550 no such user"_s));
        QVERIFY(!mail->text.contains(u"mentioned"_s));
        QVERIFY(mail->text.contains(u"switched off in the settings"_s));
    }

    void aLongPartIsCutAndSaysHowMuchMoreThereIs()
    {
        DigestContent content;
        for (int i = 0; i < 14; ++i)
            content.unassigned += row(u"Customer %1"_s.arg(i), u"Question"_s);
        const auto mail = writeDigest(content, now);
        QVERIFY(mail);
        QVERIFY(mail->text.contains(u"Customer 9"_s) && !mail->text.contains(u"Customer 10"_s));
        QVERIFY2(mail->text.contains(u"and 4 more"_s), qPrintable(mail->text));
    }
};

QTEST_GUILESS_MAIN(DigestTest)
#include "digest_test.moc"
