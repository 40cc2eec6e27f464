// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace svarbord::domain {

struct Contact
{
    ContactId id;
    QString name;
    QStringList addresses; ///< lower-cased, first is the main one
    QString phone;
    QString company;
    QString language; ///< BCP 47, recognised from what the contact wrote
    Timestamp firstSeen{};
    int conversationCount = 0;
    MemberId owner;                ///< who looks after this contact; none
    QMap<QString, QString> fields; ///< values of the team's own fields by their key
    QString domain;                ///< of the main address where it belongs to a company, else empty
    Timestamp lastActivity{};      ///< of the newest conversation; 0 = none

    bool operator==(const Contact&) const = default;

    /// The name, else the main address.
    [[nodiscard]] QString display() const { return name.isEmpty() ? addresses.value(0) : name; }
};

/// A field of the team's own. Kept as a shared value in this area, by key.
struct ContactField
{
    enum class Kind { Text, Number, Date, Choice, YesNo };
    static constexpr auto area = u"contact-field";

    QString key;
    QString name;
    Kind kind = Kind::Text;
    QStringList choices; ///< of Choice

    bool operator==(const ContactField&) const = default;
};

[[nodiscard]] QJsonObject toJson(const ContactField& field);
[[nodiscard]] ContactField contactFieldFrom(const QString& key, const QJsonObject& json);
/// The value as it is kept (a number with a point, a date as 2026-03-10, a choice as it is listed, "yes" or "no");
/// nullopt when it is none of this kind. Empty stays empty.
[[nodiscard]] std::optional<QString> normalisedValue(const ContactField& field, const QString& value);

/// Where a page of contacts goes on.
struct ContactKey
{
    QString sortKey;
    ContactId id;
};

struct ContactRow
{
    ContactKey key;
    QString name;
    QString address;
    QString company;
    MemberId owner;
    Timestamp lastActivity{};
    int conversationCount = 0;

    [[nodiscard]] QString display() const { return name.isEmpty() ? address : name; }
};

/// Which contacts are listed: at most one of these says something.
struct ContactQuery
{
    QString words;
    QString domain; ///< everybody of a company
    MemberId owner;

    bool operator==(const ContactQuery&) const = default;
};

/// Everybody who writes from one domain.
struct Company
{
    QString domain;
    QString name; ///< as most of its people have it; the domain when none has
    int contacts = 0;
};

/// The domain of an address where it is likely a company's own; empty for the large public mail services.
[[nodiscard]] QString companyDomain(const QString& address);
/// By what contacts are sorted: without regard to case, æ ø å (ä ö) after z.
[[nodiscard]] QString contactSortKey(const QString& name, const QString& mainAddress);

/// The values of a contact that operations change, by their names in payloads: name, phone, company, language, owner,
/// addresses, fields.
[[nodiscard]] QJsonObject toJson(const Contact& contact);
/// The contact with these values in place of its own; fields merge key by key, an empty one goes.
[[nodiscard]] Contact changed(Contact contact, const QJsonObject& values);
/// What the contact has now of the values that change, so that changed() with it puts them back.
[[nodiscard]] QJsonObject valuesBefore(const Contact& contact, const QJsonObject& values);
/// What is missing in one contact and known of the other: what merging them fills in.
[[nodiscard]] QJsonObject valuesToFill(const Contact& into, const Contact& from);

} // namespace svarbord::domain

Q_DECLARE_METATYPE(svarbord::domain::ContactRow)
