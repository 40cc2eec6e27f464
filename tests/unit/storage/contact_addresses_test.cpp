// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-09 TEAM-04
#include "storage/contact_addresses.h"
#include "storage/contact_repository.h"
#include "unit/storage/store_fixture.h"

#include <QTest>

using namespace svarbord;
using namespace svarbord::storage;
using namespace Qt::Literals::StringLiterals;

namespace {

const domain::Address kari{u"Kari Nordmann"_s, u"kari@kunde.no"_s};
const domain::Address karisOld{u"Kari N."_s, u"Kari@Kunde.no"_s};
const QString privately = u"kari@privat.no"_s;

class ContactAddressesTest : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:
    void init()
    {
        write([](WriteContext& context) -> Status {
            context.db.execute("DELETE FROM contact; DELETE FROM address_mail; DELETE FROM contact_address");
            return {};
        });
    }

    // Two who add an address to different contacts without knowing of each other.
    void whatIsClaimedStaysWithWhoClaimedItFirst()
    {
        const ContactId ola = made(u"Ola"_s, {u"ola@kunde.no"_s, privately});
        const ContactId per = made(u"Per"_s, {u"per@kunde.no"_s});
        const auto told = tell(per, {u"per@kunde.no"_s, privately});
        QCOMPARE(told.error().code, ErrorCode::Conflict);
        QCOMPARE(addressesOf(per), QStringList{u"per@kunde.no"_s});
        QCOMPARE(addressesOf(ola).last(), privately);
    }

    void anAddressComesToTheSameWhetherItsMailCameBeforeOrAfterItWasClaimed_data()
    {
        QTest::addColumn<bool>("mailFirst");
        QTest::newRow("mail first") << true;
        QTest::newRow("mail last") << false;
    }
    void anAddressComesToTheSameWhetherItsMailCameBeforeOrAfterItWasClaimed()
    {
        QFETCH(bool, mailFirst);
        if (mailFirst)
            mail({u"K"_s, privately}, 5);
        const ContactId ola = made(u"Ola"_s, {u"ola@kunde.no"_s, privately});
        if (!mailFirst)
            mail({u"K"_s, privately}, 5);
        QCOMPARE(holderOf(privately), ola);
        const ContactId home = ContactAddresses::homeOf(privately);
        QVERIFY(addressesOf(home).isEmpty());
        // Nobody says so any more: it is what mail tells.
        QVERIFY(tell(ola, {u"ola@kunde.no"_s}));
        QCOMPARE(holderOf(privately), home);
        QCOMPARE(contact(home).name, u"K"_s);
        QCOMPARE(contact(home).firstSeen, fromMs(5));
    }

    void ofWhomAllAddressesAreSomebodyElsesIsNotListed()
    {
        mail({u"K"_s, privately}, 5);
        QCOMPARE(listed(), QStringList{u"K"_s});
        made(u"Ola"_s, {u"ola@kunde.no"_s, privately});
        QCOMPARE(listed(), QStringList{u"Ola"_s});
        QCOMPARE(read([](Database& db) { return ContactRepository(db).count({}); }), 1);
    }

    void theOldestMailTellsTheNameInWhateverOrderTheyCome()
    {
        for (const bool isOldFirst : {true, false}) {
            init();
            mail(isOldFirst ? karisOld : kari, isOldFirst ? 3 : 7);
            mail(isOldFirst ? kari : karisOld, isOldFirst ? 7 : 3);
            const domain::Contact known = contact(ContactAddresses::homeOf(kari.address));
            QCOMPARE(known.name, karisOld.name);
            QCOMPARE(known.firstSeen, fromMs(3));
            QCOMPARE(known.addresses, QStringList{kari.key()});
        }
    }

    void whoWasRemovedAndWritesIsKnownAsMailTellsHim()
    {
        mail(kari, 7);
        const ContactId home = ContactAddresses::homeOf(kari.address);
        write([&](WriteContext& context) -> Status {
            domain::Contact changed = required(ContactRepository(context.db).find(home));
            changed.name = u"Fru Nordmann"_s;
            changed.phone = u"1"_s;
            required(ContactRepository(context.db).update(changed));
            required(ContactRepository(context.db).keepName(home));
            required(ContactRepository(context.db).remove(home));
            return {};
        });
        QCOMPARE(contact(home).name, kari.name);
        QVERIFY(contact(home).phone.isEmpty());
        QCOMPARE(addressesOf(home), QStringList{kari.key()});
    }

    void theOwnAddressComesBeforeThoseOfWhomWasMergedIntoIt()
    {
        const ContactId home = ContactAddresses::homeOf(kari.address);
        const ContactId other = made(u"K"_s, {privately});
        write([&](WriteContext& context) -> Status {
            ContactRepository contacts(context.db);
            required(contacts.expect(home)); // its mail has not come here
            required(contacts.merge(home, other, {privately}));
            return {};
        });
        mail(kari, 7);
        const QStringList both{kari.key(), privately};
        QCOMPARE(addressesOf(home), both);
        QCOMPARE(holderOf(privately), home);
    }

private:
    ContactId made(const QString& name, const QStringList& addresses)
    {
        return write([=](WriteContext& context) -> Result<ContactId> {
            ContactRepository contacts(context.db);
            domain::Contact fresh;
            fresh.id = ContactAddresses::homeOf(addresses.first());
            fresh.name = name;
            fresh.firstSeen = fromMs(1);
            required(contacts.put(fresh));
            required(contacts.tellAddresses(fresh.id, addresses, true));
            return fresh.id;
        });
    }
    void mail(const domain::Address& from, qint64 ms)
    {
        write([=](WriteContext& context) { return ContactRepository(context.db).ensure(from, {}, fromMs(ms)); });
    }
    Result<QSet<ConversationId>> tell(ContactId id, const QStringList& addresses)
    {
        return store
            ->write(
                [=](WriteContext& context) { return ContactRepository(context.db).tellAddresses(id, addresses, true); })
            .takeResult();
    }
    domain::Contact contact(ContactId id)
    {
        return read([=](Database& db) { return ContactRepository(db).find(id); });
    }
    QStringList addressesOf(ContactId id) { return contact(id).addresses; }
    ContactId holderOf(const QString& address)
    {
        return read([&](Database& db) -> Result<ContactId> { return ContactAddresses(db).holderOf(address); });
    }
    QStringList listed()
    {
        QStringList names;
        for (const domain::ContactRow& row :
             read([](Database& db) { return ContactRepository(db).page({}, std::nullopt, 10); }))
            names.append(row.display());
        return names;
    }
};

} // namespace

QTEST_GUILESS_MAIN(ContactAddressesTest)
#include "contact_addresses_test.moc"
