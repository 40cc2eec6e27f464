// SPDX-License-Identifier: GPL-3.0-or-later
// covers: CHN-03 CHN-05 CHN-09
#include "domain/channel_rules.h"

#include <QJsonArray>
#include <QTest>

using namespace svarbord;
using namespace svarbord::domain;
using namespace Qt::Literals::StringLiterals;

class ChannelRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void rulesComeBackAsTheyWere()
    {
        const ChannelRules rules{{u"kari"_s}, Priority::High, {u"ola"_s}, {u"faktura"_s}, true};
        QCOMPARE(ChannelRules::fromJson(rules.toJson()), rules);
        QCOMPARE(ChannelRules::fromJson({}), ChannelRules{});
        // Of a newer version, or of somebody who means no good.
        QCOMPARE(ChannelRules::fromJson({{u"priority"_s, 99}, {u"tags"_s, QJsonArray{u""_s, 7}}}), ChannelRules{});
    }

    void onlyWhoMayBeAssignedIs()
    {
        const ChannelRules rules{{}, Priority::Normal, {u"ola"_s}, {}, false};
        const auto assigned = [&rules](const std::optional<Member>& member) {
            return rules.begun({}, member).assignee.isValid();
        };
        QVERIFY(assigned(Member{{u"ola"_s}, u"Ola"_s, {}, Role::Agent, Seat::Full}));
        QVERIFY(!assigned(Member{{u"ola"_s}, u"Ola"_s, {}, Role::Agent, Seat::ViewOnly}));
        QVERIFY(!assigned(std::nullopt));
    }

    void tagsAreAddedOnce()
    {
        ConversationState state;
        state.tags = {u"Faktura"_s};
        const ChannelRules rules{{}, Priority::Low, {}, {u"faktura"_s, u"bedrift"_s}, false};
        const ConversationState begun = rules.begun(state, std::nullopt);
        QCOMPARE(begun.tags, (QStringList{u"bedrift"_s, u"Faktura"_s}));
        QCOMPARE(begun.priority, Priority::Low);
    }
};

QTEST_GUILESS_MAIN(ChannelRulesTest)
#include "channel_rules_test.moc"
