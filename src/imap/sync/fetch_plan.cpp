// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/sync/fetch_plan.h"

#include "mime/transfer_encoding.h"

#include <algorithm>

namespace svarbord::imap {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mailLimit = 8 * 1024 * 1024;
constexpr qint64 reportLimit = 256 * 1024;
constexpr qsizetype sectionLimit = 50;

bool isText(const mime::Part& part)
{
    return part.contentType == "text/plain"_L1 || part.contentType == "text/html"_L1;
}

bool isReport(const mime::Part& part)
{
    return part.contentType == "text/calendar"_L1 || part.contentType == "text/rfc822-headers"_L1 ||
           part.contentType == "message/delivery-status"_L1 ||
           part.contentType == "message/disposition-notification"_L1 ||
           part.contentType == "message/feedback-report"_L1;
}

class Planner
{
public:
    Planner(const SyncPolicy& policy, MailAge age) : m_policy(policy), m_age(age) {}

    void visit(const mime::Part& part)
    {
        if (part.contentType.startsWith("multipart/"_L1)) {
            for (const mime::Part& child : part.children)
                visit(child);
        } else if (part.contentType == "message/rfc822"_L1 || part.contentType == "message/global"_L1) {
            want(part.section.toLatin1() + ".HEADER", reportLimit, reportLimit);
            for (const mime::Part& child : part.children)
                visit(child);
        } else if (const qint64 limit = limitOf(part); limit > 0) {
            want(part.section.toLatin1(), part.encodedSize > limit ? limit : 0, std::min(part.encodedSize, limit));
        }
    }

    QList<WantedSection> sections;

private:
    [[nodiscard]] qint64 limitOf(const mime::Part& part) const
    {
        if (isText(part) && part.disposition != "attachment"_L1)
            return m_policy.textLimit;
        if (isReport(part))
            return part.encodedSize <= reportLimit ? reportLimit : 0;
        // Base64 makes four bytes of three, and a little more for line ends.
        const qint64 whole = m_age == MailAge::Recent ? m_policy.recentAttachment : m_policy.smallAttachment;
        return part.encodedSize <= whole * 7 / 5 ? part.encodedSize : 0;
    }

    void want(const QByteArray& section, qint64 limit, qint64 cost)
    {
        if (m_cost + cost > mailLimit || sections.size() >= sectionLimit)
            return;
        m_cost += cost;
        sections.append({section, limit});
    }

    const SyncPolicy& m_policy;
    MailAge m_age;
    qint64 m_cost = 0;
};

mime::Part* find(mime::Part& part, const QString& section)
{
    if (part.section == section && !part.contentType.startsWith("multipart/"_L1))
        return &part;
    for (mime::Part& child : part.children)
        if (mime::Part* found = find(child, section))
            return found;
    return nullptr;
}

} // namespace

QByteArray WantedSection::fetchItem() const
{
    const QByteArray item = "BODY.PEEK[" + section + ']';
    return limit > 0 ? item + "<0." + QByteArray::number(limit) + '>' : item;
}

QList<WantedSection> wantedSections(const mime::Part& root, const SyncPolicy& policy, MailAge age)
{
    Planner planner(policy, age);
    planner.visit(root);
    return planner.sections;
}

bool placeSection(mime::Part& root, const QByteArray& section, const QByteArray& content)
{
    const bool header = section.endsWith(".HEADER");
    const QString number = QString::fromLatin1(header ? section.chopped(7) : section);
    mime::Part* part = find(root, number);
    if (!part)
        return false;
    if (header)
        part->headerBlock = content;
    else
        part->content = mime::decodeTransfer(content, part->transferEncoding.toLatin1());
    return true;
}

} // namespace svarbord::imap
