// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/wire/response_parser.h"

#include "imap/wire/fetch_parser.h"
#include "imap/wire/scanner.h"

#include <limits>

namespace svarbord::imap {

namespace {

constexpr qsizetype maxFlags = 1000;

Malformed malformed(const char* what)
{
    return {QString::fromLatin1(what)};
}

std::optional<Condition> conditionOf(const QByteArray& word)
{
    if (word == "OK")
        return Condition::Ok;
    if (word == "NO")
        return Condition::No;
    if (word == "BAD")
        return Condition::Bad;
    if (word == "BYE")
        return Condition::Bye;
    if (word == "PREAUTH")
        return Condition::PreAuth;
    return std::nullopt;
}

StatusResponse readStatus(Scanner& in, QByteArray tag, Condition condition)
{
    StatusResponse status{std::move(tag), condition, {}, {}, {}};
    QByteArrayView text = in.rest();
    if (text.startsWith('[')) {
        bool quoted = false;
        qsizetype end = 1;
        while (end < text.size() && (quoted || text[end] != ']'))
            quoted = text[end++] == '"' ? !quoted : quoted;
        if (end >= text.size()) // an unbalanced quote is text for people gone wrong
            end = text.indexOf(']');
        if (end > 0) {
            const QByteArrayView code = text.sliced(1, end - 1);
            const qsizetype space = code.indexOf(' ');
            status.code = (space < 0 ? code : code.first(space)).toByteArray().toUpper();
            status.arguments = space < 0 ? QByteArray() : code.sliced(space + 1).toByteArray().trimmed();
            text = text.sliced(end + 1);
        }
    }
    status.text = text.toByteArray().trimmed();
    return status;
}

QList<QByteArray> readWords(Scanner& in)
{
    QList<QByteArray> words;
    for (QByteArrayView word = in.atom(); !word.isEmpty(); word = in.atom())
        words.append(word.toByteArray().toUpper());
    return words;
}

Response readList(Scanner& in)
{
    ListResponse list;
    if (!in.accept('('))
        return malformed("LIST without attributes");
    while (!in.accept(')')) {
        const auto attribute = in.string();
        if (!attribute || list.attributes.size() > maxFlags)
            return malformed("LIST attributes");
        list.attributes.append(QString::fromLatin1(attribute->bytes));
    }
    const auto delimiter = in.string();
    if (!delimiter)
        return malformed("LIST delimiter");
    if (!delimiter->nil)
        list.delimiter = delimiter->bytes.toByteArray();
    const auto name = in.string();
    if (!name || name->cut)
        return malformed("LIST name");
    list.name = name->bytes.toByteArray();
    return list;
}

Response readStatusItems(Scanner& in)
{
    StatusItems status;
    const auto name = in.string();
    if (!name)
        return malformed("STATUS name");
    status.mailbox = name->bytes.toByteArray();
    while (!in.atEnd() && !in.accept('(')) { // a name with spaces that nobody quoted
        const auto more = in.string();
        if (!more)
            return malformed("STATUS items");
        status.mailbox += ' ' + more->bytes.toByteArray();
    }
    while (!in.atEnd() && !in.accept(')')) {
        const QByteArray key = in.atom().toByteArray().toUpper();
        if (key.isEmpty())
            return malformed("STATUS item name");
        if (const auto value = in.number())
            status.items.append({key, *value});
        else if (!in.skipValue())
            return malformed("STATUS value");
    }
    return status;
}

Response readSearch(Scanner& in)
{
    QList<quint32> uids;
    SearchResponse search;
    while (!in.atEnd()) {
        if (in.accept('(')) { // "(MODSEQ 917162500)"
            const bool modSeq = in.atom().compare("MODSEQ", Qt::CaseInsensitive) == 0;
            const auto value = in.number();
            if (modSeq)
                search.modSeq = value;
            in.rest();
            break;
        }
        const auto uid = in.number();
        if (!uid || *uid > std::numeric_limits<quint32>::max()) {
            in.skipSpaces();
            if (in.atEnd())
                break;
            return malformed("SEARCH result");
        }
        uids.append(static_cast<quint32>(*uid));
    }
    search.found = rangesOf(std::move(uids));
    return search;
}

Response readEsearch(Scanner& in)
{
    SearchResponse search;
    search.extended = true;
    if (in.accept('(')) // the tag of the command that asked
        while (!in.accept(')'))
            if (!in.string())
                return malformed("ESEARCH correlator");
    for (QByteArrayView key = in.atom(); !key.isEmpty(); key = in.atom()) {
        if (key.compare("UID", Qt::CaseInsensitive) == 0)
            continue;
        if (key.compare("ALL", Qt::CaseInsensitive) == 0) {
            const auto set = in.string();
            const auto ranges = set ? fromSequenceSet(set->bytes) : std::nullopt;
            if (!ranges)
                return malformed("ESEARCH set");
            search.found = *ranges;
        } else if (key.compare("COUNT", Qt::CaseInsensitive) == 0) {
            search.count = in.number();
        } else if (key.compare("MODSEQ", Qt::CaseInsensitive) == 0) {
            search.modSeq = in.number();
        } else if (!in.skipValue()) {
            return malformed("ESEARCH value");
        }
    }
    return search;
}

Response readVanished(Scanner& in)
{
    VanishedResponse vanished;
    if (in.accept('(')) {
        vanished.earlier = in.atom().compare("EARLIER", Qt::CaseInsensitive) == 0;
        while (!in.atEnd() && !in.accept(')'))
            if (!in.skipValue())
                return malformed("VANISHED");
    }
    const auto set = in.string();
    const auto ranges = set ? fromSequenceSet(set->bytes) : std::nullopt;
    if (!ranges)
        return malformed("VANISHED set");
    vanished.uids = *ranges;
    return vanished;
}

Response readNamespace(Scanner& in)
{
    NamespaceResponse spaces;
    if (!in.accept('(')) // NIL
        return spaces;
    while (in.accept('(')) {
        const auto prefix = in.string();
        const auto delimiter = in.string();
        if (!prefix || !delimiter)
            return malformed("NAMESPACE");
        spaces.personal.append(
            {prefix->bytes.toByteArray(), delimiter->nil ? QByteArray() : delimiter->bytes.toByteArray()});
        while (!in.accept(')'))
            if (!in.skipValue())
                return malformed("NAMESPACE");
    }
    return spaces;
}

Response readRights(Scanner& in, bool isMine)
{
    RightsResponse rights;
    rights.isMine = isMine;
    if (!in.string())
        return malformed("ACL without a mailbox");
    while (!in.atEnd()) {
        RightsResponse::Entry entry;
        const auto identifier = isMine ? std::optional<WireString>(WireString{}) : in.string();
        const auto granted = identifier ? in.string() : std::nullopt;
        if (!granted || identifier->cut || rights.entries.size() == maxFlags) {
            in.skipSpaces();
            return in.atEnd() ? Response(rights) : Response(malformed("ACL"));
        }
        entry.identifier = identifier->bytes.toByteArray();
        entry.rights = granted->bytes.toByteArray();
        rights.entries.append(entry);
    }
    return rights;
}

Response readNumbered(Scanner& in, quint64 number, const Frame& frame)
{
    if (number > std::numeric_limits<quint32>::max())
        return malformed("number out of range");
    const auto count = static_cast<quint32>(number);
    const QByteArray name = in.atom().toByteArray().toUpper();
    if (name == "FETCH")
        return parseFetch(in, count, frame);
    if (name == "EXISTS")
        return ExistsResponse{count};
    if (name == "EXPUNGE")
        return ExpungeResponse{count};
    return OtherResponse{name};
}

Response readUntagged(Scanner& in, const Frame& frame)
{
    const qsizetype start = in.position();
    const QByteArrayView word = in.atom();
    if (!word.isEmpty() && word[0] >= '0' && word[0] <= '9') {
        in.setPosition(start);
        const auto number = in.number();
        return number ? readNumbered(in, *number, frame) : Response(malformed("number"));
    }
    const QByteArray name = word.toByteArray().toUpper();
    if (const auto condition = conditionOf(name))
        return readStatus(in, {}, *condition);
    if (name == "CAPABILITY")
        return CapabilityResponse{readWords(in)};
    if (name == "ENABLED")
        return EnabledResponse{readWords(in)};
    if (name == "LIST" || name == "LSUB" || name == "XLIST")
        return readList(in);
    if (name == "STATUS")
        return readStatusItems(in);
    if (name == "SEARCH")
        return readSearch(in);
    if (name == "ESEARCH")
        return readEsearch(in);
    if (name == "VANISHED")
        return readVanished(in);
    if (name == "NAMESPACE")
        return readNamespace(in);
    if (name == "ACL" || name == "MYRIGHTS")
        return readRights(in, name == "MYRIGHTS");
    if (name == "FLAGS")
        return FlagsResponse{parseFlags(in).value_or(QStringList())};
    return name.isEmpty() ? Response(malformed("empty response")) : Response(OtherResponse{name});
}

} // namespace

Response parseResponse(const Frame& frame)
{
    Scanner in(frame);
    if (in.accept('+'))
        return Continuation{in.rest().toByteArray()};
    if (in.accept('*'))
        return readUntagged(in, frame);
    QByteArray tag = in.atom().toByteArray();
    const auto condition = conditionOf(in.atom().toByteArray().toUpper());
    if (tag.isEmpty() || !condition)
        return malformed("neither tagged nor untagged");
    return readStatus(in, std::move(tag), *condition);
}

} // namespace svarbord::imap
