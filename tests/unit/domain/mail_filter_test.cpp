// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-12
#include "domain/mail_filter.h"

#include <QTest>

using namespace svarbord::domain;
using namespace Qt::Literals::StringLiterals;
using Field = MailFilter::Field;
using Effect = MailFilter::Effect;

namespace {

MailTraits mail()
{
    return {{u"Selger"_s, u"Tilbud@Post.Reklame.no"_s}, u"50 % på SOFAER"_s, {u"salg"_s}, [](const QString& name) {
                return name == u"List-Id" ? QStringList{u"Nyheter <nyheter.reklame.no>"_s} : QStringList();
            }};
}

MailFilter filter(Field field, const QString& text, Effect effect = Effect::Spam)
{
    return {u"id"_s, u"name"_s, field, u"List-Id"_s, text, effect, {}};
}

} // namespace

class MailFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void whatItLooksAt_data()
    {
        QTest::addColumn<MailFilter>("filter");
        QTest::addColumn<bool>("catches");
        QTest::newRow("sender") << filter(Field::Sender, u"tilbud@post.reklame.no"_s) << true;
        QTest::newRow("part of a sender") << filter(Field::Sender, u"tilbud@post.reklame"_s) << false;
        QTest::newRow("domain") << filter(Field::Domain, u"post.reklame.no"_s) << true;
        QTest::newRow("domain above") << filter(Field::Domain, u"Reklame.no"_s) << true;
        QTest::newRow("end of a domain's name") << filter(Field::Domain, u"klame.no"_s) << false;
        QTest::newRow("subject") << filter(Field::Subject, u"sofaer"_s) << true;
        QTest::newRow("other subject") << filter(Field::Subject, u"stoler"_s) << false;
        QTest::newRow("header") << filter(Field::Header, u"NYHETER.reklame"_s) << true;
        QTest::newRow("other header") << filter(Field::Header, u"kunder"_s) << false;
        MailFilter here = filter(Field::Subject, u"sofaer"_s);
        here.inbox = {u"salg"_s};
        QTest::newRow("its inbox") << here << true;
        here.inbox = {u"hjelp"_s};
        QTest::newRow("another inbox") << here << false;
        QTest::newRow("nothing asked") << filter(Field::Subject, {}) << false;
    }
    void whatItLooksAt()
    {
        QFETCH(MailFilter, filter);
        QFETCH(bool, catches);
        QCOMPARE(filter.catches(mail()), catches);
    }

    void allowingGoesBeforeIgnoringBeforeSpam()
    {
        const MailFilter spam = filter(Field::Domain, u"reklame.no"_s, Effect::Spam);
        const MailFilter ignore = filter(Field::Subject, u"sofaer"_s, Effect::Ignore);
        const MailFilter allow = filter(Field::Sender, u"tilbud@post.reklame.no"_s, Effect::Allow);
        const auto effect = [](const QList<MailFilter>& filters) {
            const MailFilter* deciding = decidingFilter(filters, mail());
            return deciding ? std::optional(deciding->effect) : std::nullopt;
        };
        QCOMPARE(effect({spam, ignore, allow}), Effect::Allow);
        QCOMPARE(effect({spam, ignore}), Effect::Ignore);
        QCOMPARE(effect({spam}), Effect::Spam);
        QCOMPARE(effect({filter(Field::Subject, u"stoler"_s)}), std::nullopt);
    }

    void itIsTheSameAfterKeeping()
    {
        for (const Field field : {Field::Sender, Field::Domain, Field::Subject, Field::Header})
            for (const Effect effect : {Effect::Allow, Effect::Spam, Effect::Ignore}) {
                MailFilter before = filter(field, u"tekst"_s, effect);
                before.inbox = {u"salg"_s};
                QCOMPARE(MailFilter::fromJson(before.id, before.toJson()), before);
            }
        // What a newer version decides and this one does not know must not lose mail.
        QCOMPARE(MailFilter::fromJson(u"x"_s, {{u"effect"_s, u"shred"_s}}).effect, Effect::Allow);
    }
};

QTEST_APPLESS_MAIN(MailFilterTest)
#include "mail_filter_test.moc"
