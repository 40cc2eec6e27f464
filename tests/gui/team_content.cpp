// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/team_content.h"

#include "storage/account_repository.h"
#include "storage/roster_repository.h"
#include "storage/settings_repository.h"
#include "storage/store.h"

namespace svarbord::tests {

using namespace Qt::Literals::StringLiterals;
using domain::Role;
using domain::Seat;
using storage::required;

namespace {

void add(domain::Roster& roster, const char* id, const char* name, Role role, Seat seat, const char* machine)
{
    const MemberId member{QString::fromLatin1(id)};
    roster.members.insert(
        member.value,
        {{member, QString::fromUtf8(name), member.value + u"@fjellsport.example.no"_s, role, seat}, false});
    const DeviceId device{member.value + u"-pc"_s};
    roster.devices.insert(device.value, {device, member, QByteArray(32, id[0]), QString::fromUtf8(machine), false});
}

} // namespace

domain::Roster sampleRoster(Timestamp now)
{
    domain::Roster roster;
    roster.workspace = u"0199c306-6400-7000-8000-000000000001"_s;
    roster.title = u"Fjellsport kundeservice"_s;
    add(roster, "kari", "Kari Nordby", Role::Administrator, Seat::Full, "Skranken");
    add(roster, "mona", "Mona Berg", Role::Supervisor, Seat::Full, "Monas bærbare");
    add(roster, "ola", "Ola Aas", Role::Agent, Seat::ViewOnly, "Lageret");
    const DeviceId laptop{u"kari-laptop"_s};
    roster.devices.insert(laptop.value, {laptop, MemberId{u"kari"_s}, QByteArray(32, 'x'), u"Karis bærbare"_s, false});
    roster.requests.append({askingDevice(), MemberId{u"stine"_s}, u"Stine Holm"_s, u"stine@fjellsport.example.no"_s,
                            QByteArray(32, 's'), u"Stines hjemmekontor"_s, now});
    return roster;
}

DeviceId askingDevice()
{
    return DeviceId{u"stine-pc"_s};
}

void shareSampleWorkspace(storage::Store& store, TeamSelf self)
{
    const Status shared = store
                              .write([self](storage::WriteContext& context) -> Status {
                                  domain::Roster team = sampleRoster(context.now);
                                  DeviceId device{u"kari-pc"_s};
                                  if (self == TeamSelf::Waiting)
                                      device = askingDevice();
                                  if (self == TeamSelf::Agent) {
                                      // The same person with another seat and role: the window's member stays who it
                                      // is.
                                      team.members[u"mona"_s].member.role = Role::Administrator;
                                      team.members[u"kari"_s].member.role = Role::Agent;
                                      team.members[u"kari"_s].member.seat = Seat::ViewOnly;
                                  }
                                  required(storage::RosterRepository(context.db).put(team));
                                  storage::SettingsRepository settings(context.db);
                                  const auto accounts = required(storage::AccountRepository(context.db).list());
                                  required(settings.set(u"workspace.self"_s, u"kari"_s));
                                  required(settings.set(u"journal.device"_s, device.value));
                                  required(settings.set(u"team.account"_s, QString::number(accounts.first().id.value)));
                                  context.changes.members = true;
                                  return {};
                              })
                              .takeResult();
    if (!shared)
        qFatal("%s", qPrintable(shared.error().userText));
}

void askFromAnotherComputer(storage::Store& store)
{
    const Status asked = store
                             .write([](storage::WriteContext& context) -> Status {
                                 storage::RosterRepository rosters(context.db);
                                 domain::Roster team = required(rosters.load());
                                 team.requests.append({DeviceId{u"mona-laptop"_s}, MemberId{u"mona"_s}, u"Mona Berg"_s,
                                                       u"mona@fjellsport.example.no"_s, QByteArray(32, 'l'),
                                                       u"Monas nye bærbare"_s, context.now});
                                 required(rosters.put(team));
                                 context.changes.members = true;
                                 return {};
                             })
                             .takeResult();
    if (!asked)
        qFatal("%s", qPrintable(asked.error().userText));
}

} // namespace svarbord::tests
