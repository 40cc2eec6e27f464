// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/own_place.h"

#include "base/log.h"
#include "base/stable_hash.h"
#include "base/uuid7.h"
#include "engine/team_keys.h"
#include "journal/workspace_copy.h"
#include "storage/database.h"
#include "storage/outbox_repository.h"
#include "storage/restoring.h"
#include "storage/settings_repository.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QSysInfo>

namespace svarbord::engine {

using storage::required;
using storage::SettingsRepository;
using storage::WriteContext;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString placeKey = u"workspace.place"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::engine)
};

QString toText(const OwnPlace& place)
{
    const QJsonObject object{{u"machine"_s, place.machine}, {u"folder"_s, place.folder}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OwnPlace fromText(const QString& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {object[u"machine"].toString(), object[u"folder"].toString()};
}

bool isFileServer(const QStorageInfo& storage)
{
    const QByteArray kind = storage.fileSystemType();
    return kind.startsWith("nfs") || kind.startsWith("smb") || kind == "cifs" || kind == "fuse.sshfs";
}

/// Whether the workspace is still there, and at home.
bool isAtHome(const OwnPlace& place)
{
    const QString file = place.folder + u"/workspace.sqlite"_s;
    if (!QFile::exists(file))
        return false;
    const auto database = storage::Database::open(file, storage::Database::Mode::ReadOnly);
    if (!database)
        return true; // whatever keeps us from looking, it is not gone
    const auto told = SettingsRepository(**database).value(placeKey, QString());
    return !told || fromText(*told) == place;
}

Arrival arrivalOf(const OwnPlace& former, const OwnPlace& here)
{
    if (former == here)
        return Arrival::Unchanged;
    const bool isOtherMachine = former.machine != here.machine && !former.machine.isEmpty() && !here.machine.isEmpty();
    return isOtherMachine || (former.folder != here.folder && isAtHome(former)) ? Arrival::Copied : Arrival::Moved;
}

void hold(WriteContext& context, const QString& problem)
{
    required(storage::OutboxRepository(context.db).holdAll(problem));
    context.changes.outbox = true;
}

void settle(WriteContext& context, const OwnPlace& here, Arrival arrival)
{
    SettingsRepository settings(context.db);
    required(settings.set(placeKey, toText(here)));
    if (required(settings.value(storage::restoredKey))) {
        required(settings.remove(storage::restoredKey));
        hold(context, Text::tr("This workspace was restored, and this mail may have left since it was saved. Send it "
                               "only if it has not."));
    }
    if (arrival != Arrival::Copied)
        return;
    hold(context, Text::tr("This workspace is a copy, and this mail may leave from where it was copied. Send it from "
                           "here only if it does not."));
    const DeviceId former{required(settings.value(team::deviceKey, QString()))};
    if (!former.isValid())
        return;
    const DeviceId fresh{makeUuid7(context.now)};
    required(settings.set(team::deviceKey, fresh.value));
    const bool isShared = required(settings.value(team::accountKey)).has_value();
    if (!isShared)
        return;
    switch (required(journal::becomeCopy(context, former, fresh))) {
    case journal::CopyStanding::HasToAsk:
        required(settings.set(unsignedCopyKey, u"1"_s));
        required(settings.set(copyKey, u"1"_s));
        break;
    case journal::CopyStanding::NothingShared:
        required(settings.remove(team::accountKey));
        break;
    case journal::CopyStanding::Outside:
        break;
    }
    context.changes.members = true;
}

} // namespace

OwnPlace ownPlace(const QString& folder)
{
    const QString canonical = QDir(folder).canonicalPath();
    const QStorageInfo storage(canonical);
    const QByteArray machine = isFileServer(storage) ? storage.device() : QSysInfo::machineUniqueId();
    // The system's id is for this machine alone: what leaves it is only made of it.
    const QByteArray name = machine.isEmpty() ? QByteArray() : contentHash("svarbord workspace\n" + machine);
    return {QString::fromLatin1(name.toHex().left(32)), canonical};
}

Result<Arrival> arriveAt(storage::Store& store, const OwnPlace& here)
{
    const auto told =
        store.read([](storage::Database& db) { return SettingsRepository(db).value(placeKey, QString()); });
    const auto restored =
        store.read([](storage::Database& db) { return SettingsRepository(db).value(storage::restoredKey); });
    if (!told || !restored)
        return fail(told ? restored.error() : told.error());
    const Arrival arrival = told->isEmpty() ? Arrival::First : arrivalOf(fromText(*told), here);
    if (arrival == Arrival::Unchanged && !*restored)
        return arrival;
    const Status settled = store
                               .write([here, arrival](WriteContext& context) -> Status {
                                   settle(context, here, arrival);
                                   return {};
                               })
                               .takeResult();
    if (!settled)
        return fail(settled.error());
    if (arrival == Arrival::Copied)
        qCInfo(logEngine) << "this workspace is a copy, and a device of its own from now on";
    return arrival;
}

} // namespace svarbord::engine
