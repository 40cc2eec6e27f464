// SPDX-License-Identifier: GPL-3.0-or-later
// covers: INB-09 INB-22 SEC-05 SEC-07
#include "engine/engine.h"
#include "journal/journal.h"
#include "net/credential_store.h"
#include "services/contact_service.h"
#include "services/safety_service.h"
#include "services/workspace.h"
#include "storage/account_repository.h"
#include "storage/contact_repository.h"
#include "storage/draft_repository.h"
#include "storage/folder_repository.h"
#include "storage/found_draft_repository.h"
#include "storage/place_repository.h"
#include "storage/search/search_index.h"
#include "unit/storage/store_fixture.h"

#include <QCoroTask>
#include <QJsonArray>

using namespace svarbord;
using namespace svarbord::services;
using namespace Qt::Literals::StringLiterals;
using storage::ContactRepository;
using storage::WriteContext;

namespace {

class NoCredentials final : public net::CredentialStore
{
public:
    QCoro::Task<Result<QString>> read(QString) override { co_return QString(); }
    QCoro::Task<Status> write(QString, QString) override { co_return Status{}; }
    QCoro::Task<Status> remove(QString) override { co_return Status{}; }
};

const MemberId kari{u"kari"_s};

} // namespace

class ContactServiceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<storage::StoreFixture> m_fixture;
    std::unique_ptr<journal::Journal> m_journal;
    NoCredentials m_credentials;
    std::unique_ptr<engine::Engine> m_engine;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ContactService> m_contacts;

    ContactId person(const QString& name, const QString& address)
    {
        return m_fixture->write([=](WriteContext& context) {
            return ContactRepository(context.db).ensure({name, address}, u"nb"_s, context.now);
        });
    }
    void conversation(qint64 id, ContactId contact, const QString& address)
    {
        m_fixture->addMail(ConversationId{id}, u"m%1@example.org"_s.arg(id), m_fixture->clock.now());
        m_fixture->write([=](WriteContext& context) -> Status {
            context.db.query("UPDATE conversation SET contact = ?, customer_address = ? WHERE id = ?")
                .with(contact, address, ConversationId{id})
                .run();
            context.db.query("UPDATE message SET sender_address = ? WHERE conversation = ?")
                .with(address, ConversationId{id})
                .run();
            return {};
        });
    }
    void indexAll()
    {
        while (m_fixture->write([](WriteContext& context) {
            return storage::search::SearchIndex(context.db).indexQueued(100);
        }) > 0) {
        }
    }
    QStringList names(const domain::ContactQuery& query)
    {
        QStringList found;
        const auto rows = m_contacts->page(query, std::nullopt, 100);
        for (const domain::ContactRow& row : rows.value())
            found.append(row.display());
        return found;
    }
    ContactImportReport take(const QByteArray& file)
    {
        const auto import = m_contacts->readFile(file);
        if (!import)
            qFatal("%s", qPrintable(import.error().userText));
        return m_contacts->importAll(*import).result().value();
    }

private slots:
    void init()
    {
        m_fixture = std::make_unique<storage::StoreFixture>();
        m_journal = std::make_unique<journal::Journal>(*m_fixture->store);
        m_engine = std::make_unique<engine::Engine>(*m_fixture->store, m_credentials, m_fixture->clock,
                                                    engine::EngineOptions{});
        m_workspace = std::make_unique<Workspace>(
            Workspace{*m_fixture->store, *m_journal, *m_engine, m_fixture->clock, kari, u"Test"_s});
        m_contacts = std::make_unique<ContactService>(*m_workspace);
    }
    void cleanup()
    {
        m_contacts.reset();
        m_workspace.reset();
        m_engine.reset();
        m_journal.reset();
        m_fixture.reset();
    }

    void aChangeIsTakenBackAndDoneAgain()
    {
        const ContactId id = person(u"Kari"_s, u"kari@firma.no"_s);
        QVERIFY(m_contacts->change(id, {{u"company"_s, u"Firma AS"_s}, {u"fields"_s, QJsonObject{{u"n"_s, u"Gull"_s}}}})
                    .result());
        QCOMPARE(m_contacts->contact(id)->company, u"Firma AS"_s);
        QCOMPARE(m_contacts->history(id, 10)->size(), 1);
        QVERIFY(m_journal->undo(kari).result());
        QCOMPARE(m_contacts->contact(id)->company, QString());
        QVERIFY(m_contacts->contact(id)->fields.isEmpty());
        QVERIFY(m_journal->redo(kari).result());
        QCOMPARE(m_contacts->contact(id)->fields.value(u"n"_s), u"Gull"_s);
    }

    void theOldestMailNamesWhomNobodyNamed()
    {
        using namespace std::chrono_literals;
        const auto mail = [this](const QString& name, std::chrono::milliseconds age) {
            return m_fixture->write([=](WriteContext& context) {
                return ContactRepository(context.db).ensure({name, u"kari@firma.no"_s}, {}, context.now - age);
            });
        };
        const ContactId id = mail(u"K. Nordmann"_s, 1h);
        mail({}, 9h);
        mail(u"Kari Nordmann"_s, 3h);
        mail(u"Kari"_s, 2h);
        QCOMPARE(m_contacts->contact(id)->name, u"Kari Nordmann"_s); // in whatever order they come
        QVERIFY(m_contacts->change(id, {{u"name"_s, u"Kari N."_s}}).result());
        mail(u"Nordmann"_s, 8h);
        QCOMPARE(m_contacts->contact(id)->name, u"Kari N."_s);
    }

    void anAddressIsNotTakenFromSomebodySilently()
    {
        const ContactId id = person(u"Kari"_s, u"kari@firma.no"_s);
        person(u"Ola"_s, u"ola@firma.no"_s);
        const Status taken = m_contacts->change(id, {{u"addresses"_s, QJsonArray{u"ola@firma.no"_s}}}).result();
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Conflict);
    }

    void mergingIsTakenBackWithWhatCameSince()
    {
        const ContactId kept = person(u"Kari Nordmann"_s, u"kari@firma.no"_s);
        const ContactId other = person(u"K. Nordmann"_s, u"kari@gmail.com"_s);
        conversation(1, kept, u"kari@firma.no"_s);
        conversation(2, other, u"kari@gmail.com"_s);
        const domain::Contact before = *m_contacts->contact(kept);
        QVERIFY(m_contacts->merge(kept, {other}).result());
        QCOMPARE(m_contacts->contact(kept)->addresses, (QStringList{u"kari@firma.no"_s, u"kari@gmail.com"_s}));
        QCOMPARE(m_contacts->contact(kept)->conversationCount, 2);
        QCOMPARE(names({}), QStringList{u"Kari Nordmann"_s});
        // New mail from the other address belongs to the one contact, and goes with its address when that leaves.
        QCOMPARE(person({}, u"kari@gmail.com"_s), kept);
        conversation(3, kept, u"kari@gmail.com"_s);
        QVERIFY(m_journal->undo(kari).result());
        QCOMPARE(*m_contacts->contact(kept), before);
        QCOMPARE(m_contacts->contact(other)->conversationCount, 2);
        QCOMPARE(names({}).size(), 2);
        QVERIFY(m_journal->redo(kari).result());
        QCOMPARE(m_contacts->contact(kept)->conversationCount, 3);
    }

    void listsPageInOrderAndFindByWords()
    {
        for (const QString& name : {u"Åse Berg"_s, u"anne dahl"_s, u"Øystein Lie"_s, u"Bo Moe"_s})
            person(name, name.left(2).toLower() + u"@fjellsport.no"_s);
        person({}, u"bare-adresse@gmail.com"_s);
        QCOMPARE(names({}), (QStringList{u"anne dahl"_s, u"bare-adresse@gmail.com"_s, u"Bo Moe"_s, u"Øystein Lie"_s,
                                         u"Åse Berg"_s}));
        const auto first = m_contacts->page({}, std::nullopt, 2);
        const auto second = m_contacts->page({}, first->last().key, 2);
        QCOMPARE(second->first().display(), u"Bo Moe"_s);
        QCOMPARE(m_contacts->count({}).result().value(), 5);
        indexAll();
        QCOMPARE(names({u"oystein"_s, {}, {}}), QStringList{u"Øystein Lie"_s});
        QCOMPARE(names({u"berg fjell"_s, {}, {}}), QStringList{u"Åse Berg"_s});
        const auto companies = m_contacts->companies(10).result();
        QCOMPARE(companies->size(), 1);
        QCOMPARE(companies->first().domain, u"fjellsport.no"_s);
        QCOMPARE(companies->first().contacts, 4);
        QCOMPARE(names({{}, u"fjellsport.no"_s, {}}).size(), 4);
    }

    void importingTwiceDoublesNobody()
    {
        person({}, u"kari@firma.no"_s);
        const QByteArray file =
            "Navn;E-post;Telefon\nKari;kari@firma.no;22\nOla;ola@firma.no;\nOla igjen;ola@firma.no;33\n"
            "Uten adresse;;44\n;;55\n";
        const ContactImportReport first = take(file);
        QCOMPARE(first.added, 2);
        QCOMPARE(first.changed, 2); // Kari's name and number; Ola's number from the second line
        QCOMPARE(first.skipped, 1);
        indexAll();
        const ContactImportReport again = take(file);
        QCOMPARE(again.added, 0);
        QCOMPARE(again.changed, 0);
        QCOMPARE(names({}).size(), 3);
        // All of it is one act.
        QVERIFY(m_journal->undo(kari).result());
        QCOMPARE(names({}), QStringList{u"kari@firma.no"_s});
    }

    void whatIsExportedCanBeImported()
    {
        person(u"Åse Berg"_s, u"aase@firma.no"_s);
        const QTemporaryDir dir;
        for (const auto format :
             {domain::ContactFormat::Csv, domain::ContactFormat::VCard3, domain::ContactFormat::VCard4}) {
            const QString file = dir.filePath(u"contacts"_s);
            QCOMPARE(m_contacts->exportAll(file, format).result().value(), 1);
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const ContactImportReport report = take(written.readAll());
            QCOMPARE(report.unchanged, 1);
        }
    }

    void erasingLeavesNoTrace()
    {
        const ContactId gone = person(u"Kari Hemmelig"_s, u"kari.hemmelig@firma.no"_s);
        const ContactId stays = person(u"Ola"_s, u"ola@firma.no"_s);
        conversation(1, gone, u"kari.hemmelig@firma.no"_s);
        conversation(2, stays, u"ola@firma.no"_s);
        QVERIFY(m_contacts->change(gone, {{u"company"_s, u"Firma"_s}}).result());
        indexAll();
        SafetyService safety(*m_workspace);
        const auto proof = safety.eraseContact(gone).result();
        QVERIFY2(proof.has_value(), proof ? "" : qPrintable(proof.error().detail));
        QVERIFY2(proof->value(u"complete").toBool(), QJsonDocument(*proof).toJson().constData());
        QCOMPARE(proof->value(u"remaining").toObject()[u"bytesInDatabase"].toInteger(), 0);
        QCOMPARE(proof->value(u"erased").toObject()[u"messages"].toInteger(), 1);
        QVERIFY(!m_contacts->contact(gone));
        QCOMPARE(m_contacts->contact(stays)->conversationCount, 1);
        QCOMPARE(safety.erasures()->size(), 1);
        QVERIFY(!safety.erasures()->first().subject.contains(u"kari"));
        QVERIFY(safety.check().result()->problems.isEmpty());
    }

    /// A mail to them that nobody has sent is about them, too: begun here, put aside, or found in a Drafts folder.
    void erasingTakesNewMailsThatWereBegun()
    {
        const ContactId gone = person(u"Kari"_s, u"kari@firma.no"_s);
        m_fixture->write([](WriteContext& context) -> Status {
            storage::DraftRepository own(context.db);
            storage::FoundDraftRepository found(context.db);
            domain::OutgoingMail toHer;
            toHer.cc = {{u"Kari"_s, u"Kari@Firma.no"_s}};
            toHer.subject = u"Til Kari"_s;
            domain::OutgoingMail toHim;
            toHim.to = {{u"Ola"_s, u"ola@firma.no"_s}};
            toHim.subject = u"Til Ola"_s;
            storage::required(own.save(ConversationId{}, toHer, fromMs(1'700'000'000'000)));
            storage::required(own.putAside());
            storage::required(own.save(ConversationId{}, toHer, fromMs(1'700'000'001'000)));
            domain::Account account;
            account.address = u"support@example.no"_s;
            domain::FoundDraft draft;
            draft.account = storage::required(storage::AccountRepository(context.db).insert(account));
            draft.folder = storage::required(storage::FolderRepository(context.db)
                                                 .open(draft.account, {{u"Drafts"_s, storage::FolderRole::Drafts}}))
                               .first()
                               .id;
            for (const domain::OutgoingMail& mail : {toHer, toHim}) {
                ++draft.uid;
                draft.subject = mail.subject;
                storage::required(found.insert(draft, mail, {}));
            }
            return {};
        });
        SafetyService safety(*m_workspace);
        const int before = m_fixture->read([](storage::Database& db) {
            return storage::FoundDraftRepository(db).countNewMailsTo({u"kari@firma.no"_s});
        });
        QCOMPARE(before, 3);
        const auto proof = safety.eraseContact(gone).result();
        QVERIFY2(proof && proof->value(u"complete").toBool(), proof ? QJsonDocument(*proof).toJson().constData() : "");
        const auto left = m_fixture->read(
            [](storage::Database& db) { return storage::FoundDraftRepository(db).offered(ConversationId{}); });
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().subject, u"Til Ola"_s);
    }

    /// Somebody else's mail stays, also where members had put it together with what goes.
    void erasingTakesApartWhatWasMerged()
    {
        const ContactId gone = person(u"Kari"_s, u"kari@firma.no"_s);
        const ContactId stays = person(u"Ola"_s, u"ola@firma.no"_s);
        conversation(1, gone, u"kari@firma.no"_s);
        conversation(2, stays, u"ola@firma.no"_s);
        conversation(3, gone, u"kari@firma.no"_s);
        m_fixture->write([](WriteContext& context) -> Status {
            storage::PlaceRepository places(context.db);
            storage::required(places.merge(ConversationId{2}, ConversationId{1}));
            storage::required(places.merge(ConversationId{3}, ConversationId{1}));
            return {};
        });
        indexAll();
        SafetyService safety(*m_workspace);
        const auto proof = safety.eraseContact(gone).result();
        QVERIFY2(proof.has_value(), proof ? "" : qPrintable(proof.error().detail));
        QCOMPARE(proof->value(u"erased").toObject()[u"messages"].toInteger(), 2);
        QVERIFY(proof->value(u"complete").toBool());
        const auto left = m_contacts->conversations(stays, 10);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().messageCount, 1);
        QVERIFY(safety.check().result()->problems.isEmpty());
    }

    void retentionTellsBeforeItTakes()
    {
        const ContactId someone = person(u"Ola"_s, u"ola@firma.no"_s);
        conversation(1, someone, u"ola@firma.no"_s);
        conversation(2, someone, u"ola@firma.no"_s);
        m_fixture->write([](WriteContext& context) -> Status {
            context.db.execute("UPDATE conversation SET box = 2, status = 'closed' WHERE id = 1");
            return {};
        });
        m_fixture->clock.advance(std::chrono::days(400));
        SafetyService safety(*m_workspace);
        const auto dry = safety.retain({365, 0}, SafetyService::Run::Dry).result();
        QCOMPARE(dry->conversations, 1);
        QCOMPARE(m_contacts->contact(someone)->conversationCount, 2);
        QCOMPARE(safety.retain({365, 0}, SafetyService::Run::Real).result()->messages, 1);
        QCOMPARE(m_contacts->contact(someone)->conversationCount, 1);
    }

    void aBackupRestoresAndADamagedOneIsRefused()
    {
        const ContactId kept = person(u"Ola"_s, u"ola@firma.no"_s);
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"backup.zip"_s);
        SafetyService safety(*m_workspace);
        QVERIFY(safety.backUp(file).result());
        QVERIFY(storage::checkBackup(file));
        const QString folder = dir.filePath(u"restored"_s);
        QVERIFY(storage::restoreBackup(file, folder, storage::Replace::No));
        QCOMPARE(storage::restoreBackup(file, folder, storage::Replace::No).error().code, ErrorCode::Conflict);
        {
            auto store = storage::Store::open(folder, m_fixture->clock);
            QVERIFY(store);
            const auto contact =
                (*store)->read([&](storage::Database& db) { return ContactRepository(db).find(kept); });
            QCOMPARE(contact->name, u"Ola"_s);
        }
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        damaged.seek(damaged.size() / 2);
        damaged.write(QByteArray(64, 'x'));
        damaged.close();
        QVERIFY(!storage::checkBackup(file));
        QVERIFY(!storage::restoreBackup(file, folder, storage::Replace::Yes));
        QVERIFY(QFile::exists(folder + u"/workspace.sqlite"_s));
    }
};

QTEST_GUILESS_MAIN(ContactServiceTest)
#include "contact_service_test.moc"
