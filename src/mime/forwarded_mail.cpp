// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/forwarded_mail.h"

#include "mime/client_phrases.h"
#include "mime/header_block.h"
#include "mime/header_text.h"

namespace svarbord::mime {
namespace {

std::optional<domain::Address> firstWithAddress(const domain::AddressList& list)
{
    for (const domain::Address& address : list) {
        if (address.address.contains(u'@'))
            return address;
    }
    return std::nullopt;
}

/// "Kari <kari@example.com>", "Kari [mailto:kari@example.com]", "kari@example.com (mailto:…)".
std::optional<domain::Address> senderIn(QString from)
{
    from.replace(QLatin1String("[mailto:"), QLatin1String("<"));
    from.replace(u']', u'>');
    from.replace(QLatin1String("*"), QString());
    if (const qsizetype link = from.indexOf(QLatin1String("<mailto:")); link > 0 && from.first(link).contains(u'@'))
        from.truncate(link);
    return firstWithAddress(decodeAddresses(from.toUtf8()));
}

Lines trimmedLines(QStringView text)
{
    constexpr qsizetype mostLines = 400;
    Lines lines;
    for (const QStringView line : text.first(std::min<qsizetype>(text.size(), 64 * 1024)).split(u'\n')) {
        lines.append(line.trimmed());
        if (lines.size() >= mostLines)
            break;
    }
    return lines;
}

std::optional<domain::Address> inText(SubjectPrefix prefix, QStringView text)
{
    const Lines lines = trimmedLines(text);
    constexpr qsizetype longestHeader = 10;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isEmpty())
            continue;
        if (isForwardMarker(lines[i])) {
            // Below a marker the From line may stand anywhere in the header: Thunderbird puts the subject first.
            for (qsizetype j = i + 1; j < std::min(lines.size(), i + longestHeader); ++j) {
                if (std::optional<domain::Address> sender = senderIn(fromLineValue(lines[j]).toString()))
                    return sender;
            }
        }
        const std::optional<QuotedHeader> header = quotedHeaderAt(lines, i);
        if (!header)
            continue;
        const bool forward =
            prefix == SubjectPrefix::Forward || (prefix == SubjectPrefix::ForwardOrFinnishReply && !header->finnish);
        return forward ? senderIn(header->from) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<domain::Address> findOriginalSender(QStringView subject, QStringView text, const BodyParts& body)
{
    const SubjectPrefix prefix = subjectPrefix(subject);
    if (!body.embeddedHeader.isEmpty() && !body.isReport) {
        // A mail attached to a long letter of one's own is evidence, not a forward.
        constexpr qsizetype shortNote = 300;
        const bool forward = prefix == SubjectPrefix::Forward || prefix == SubjectPrefix::ForwardOrFinnishReply ||
                             (prefix == SubjectPrefix::None && text.trimmed().size() < shortNote);
        if (forward)
            return firstWithAddress(decodeAddresses(HeaderBlock(body.embeddedHeader).value("From")));
    }
    return prefix == SubjectPrefix::Reply ? std::nullopt : inText(prefix, text);
}

} // namespace svarbord::mime
