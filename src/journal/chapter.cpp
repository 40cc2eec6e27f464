// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/chapter.h"

#include "base/stable_hash.h"
#include "journal/canonical_form.h"
#include "journal/signing.h"
#include "storage/compression.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>

namespace svarbord::journal {

using domain::Operation;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype hashSize = 32;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(journal)
};

std::unexpected<Error> broken(const char* why)
{
    return fail(ErrorCode::InvalidInput, Text::tr("A snapshot of the shared journal cannot be used."),
                QString::fromLatin1(why));
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesFrom(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Who holds a task depends on when the log took it.
QByteArray lineOf(const Operation& operation, Timestamp received)
{
    const QByteArray canonical = canonicalForm(operation);
    return domain::isAboutTask(operation.kind) ? QByteArray::number(toMs(received)) + ' ' + canonical : canonical;
}

Result<LoggedOperation> operationFrom(const QByteArray& line)
{
    const qsizetype begin = line.indexOf('{');
    Result<Operation> operation = parseOperation(line.sliced(std::max<qsizetype>(begin, 0)));
    if (!operation)
        return fail(operation.error());
    LoggedOperation logged{*std::move(operation), 0, fromMs(begin > 0 ? line.first(begin - 1).toLongLong() : 0)};
    if (lineOf(logged.operation, logged.received) != line)
        return broken("an operation in another form");
    return logged;
}

QByteArray extended(const QByteArray& rolling, const QByteArray& line)
{
    return contentHash(rolling + line);
}

/// What the reader knew, but for where it was: positions are another epoch's elsewhere.
QByteArray digestAt(const QByteArray& rolling, const QByteArray& reader)
{
    QJsonObject known = QJsonDocument::fromJson(reader).object();
    for (const QLatin1String place : {"position"_L1, "newest"_L1, "onlyBeginning"_L1, "received"_L1})
        known.remove(place);
    return contentHash(rolling + compact(known));
}

QByteArray headOf(const Chapter& chapter)
{
    QJsonObject signatures;
    for (const LoggedOperation& logged : chapter.operations)
        if (domain::isAboutPeople(logged.operation.kind))
            signatures.insert(logged.operation.id.value, base64(logged.operation.signature));
    return compact({{u"v"_s, version},
                    {u"workspace"_s, chapter.workspace},
                    {u"id"_s, chapter.id},
                    {u"device"_s, chapter.device.value},
                    {u"previous"_s, base64(chapter.previous)},
                    {u"number"_s, chapter.end.number},
                    {u"digest"_s, base64(chapter.end.digest)},
                    {u"epoch"_s, static_cast<qint64>(chapter.epoch)},
                    {u"position"_s, QString::number(chapter.end.position)},
                    {u"reader"_s, QString::fromUtf8(chapter.end.reader)},
                    {u"signatures"_s, signatures}});
}

/// The three lines before the operations: what it is, its head, the signature over that.
constexpr QByteArrayView magic = "svarbord chapter";

constexpr qsizetype linesOfHead = 3;

Result<QList<QByteArray>> linesOf(const QByteArray& bytes)
{
    if (bytes.size() > ChapterLimits::packed)
        return broken("too large");
    const Result<QByteArray> text = storage::decompress(bytes, ChapterLimits::unpacked);
    if (!text)
        return broken("not packed by zstd");
    QList<QByteArray> lines = text->split('\n');
    if (lines.size() < linesOfHead || lines.first() != magic)
        return broken("no chapter");
    return lines;
}

Result<SealedChapter> headFrom(const QList<QByteArray>& lines)
{
    SealedChapter sealed{{}, lines.at(1), QByteArray::fromBase64(lines.at(2))};
    const QJsonObject head = QJsonDocument::fromJson(sealed.head).object();
    if (head[u"v"].toInt() != version)
        return broken("of another version");
    Chapter& chapter = sealed.chapter;
    chapter.workspace = head[u"workspace"].toString();
    chapter.id = head[u"id"].toString();
    chapter.device = DeviceId{head[u"device"].toString()};
    chapter.previous = bytesFrom(head[u"previous"]);
    chapter.epoch = static_cast<quint32>(head[u"epoch"].toInteger());
    chapter.end = {head[u"number"].toInt(), bytesFrom(head[u"digest"]), head[u"reader"].toString().toUtf8(),
                   head[u"position"].toString().toLongLong()};
    const bool follows = chapter.end.number == 1 ? chapter.previous.isEmpty() : chapter.previous.size() == hashSize;
    if (chapter.end.number < 1 || !follows || chapter.end.digest.size() != hashSize || chapter.end.position < 1 ||
        chapter.workspace.isEmpty() || chapter.id.isEmpty())
        return broken("no head");
    return sealed;
}

/// The roster as it follows from what was signed; nothing where somebody had no right to it.
std::optional<domain::Roster> rosterAfter(domain::Roster roster, const QList<LoggedOperation>& operations)
{
    for (const LoggedOperation& logged : operations) {
        const Operation& operation = logged.operation;
        if (!domain::isAboutPeople(operation.kind))
            continue;
        const domain::RosterDevice* device = roster.device(operation.device);
        const QByteArray key = device ? device->publicKey : bytesFrom(operation.payload[u"key"]);
        if (!domain::isWellFormed(operation.kind, operation.payload) || !verify(operation, key))
            return std::nullopt;
        const bool isFounding = operation.kind == domain::OperationKind::Found && !roster.isFounded();
        const bool isRequest = operation.kind == domain::OperationKind::RequestJoin && roster.isFounded();
        if (!isFounding && !isRequest && domain::mayDo(roster, operation) != domain::Permission::Granted)
            return std::nullopt;
        roster = domain::foldRoster(std::move(roster), operation).roster;
    }
    return roster;
}

} // namespace

std::optional<ChapterEnd> ChapterCounter::passed(const Verdict& verdict, Timestamp received, const LogReader& reader)
{
    if (!verdict.isTaken())
        return std::nullopt;
    for (const Operation& operation : verdict.accepted) {
        const QByteArray line = lineOf(operation, received);
        m_rolling = extended(m_rolling, line);
        m_bytes += line.size();
    }
    m_operations += verdict.accepted.size();
    if (m_operations < ChapterLimits::operations && m_bytes < ChapterLimits::bytes)
        return std::nullopt;
    const QByteArray known = reader.state();
    const ChapterEnd end{m_ended + 1, digestAt(m_rolling, known), known, verdict.position};
    *this = behind(end.number, end.digest);
    return end;
}

bool ChapterCounter::leadsInto(const Chapter& chapter) const
{
    if (chapter.end.number != m_ended + 1 || chapter.operations.size() < m_operations)
        return false;
    QByteArray rolling = chapter.previous;
    for (const LoggedOperation& logged : std::span(chapter.operations).first(static_cast<std::size_t>(m_operations)))
        rolling = extended(rolling, lineOf(logged.operation, logged.received));
    return rolling == m_rolling;
}

ChapterCounter ChapterCounter::behind(int number, const QByteArray& digest)
{
    ChapterCounter counter;
    counter.m_ended = number;
    counter.m_rolling = digest;
    return counter;
}

QByteArray ChapterCounter::state() const
{
    return compact({{u"ended"_s, m_ended},
                    {u"operations"_s, m_operations},
                    {u"bytes"_s, m_bytes},
                    {u"rolling"_s, base64(m_rolling)}});
}

ChapterCounter ChapterCounter::fromState(const QByteArray& state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    ChapterCounter counter = behind(object[u"ended"].toInt(), bytesFrom(object[u"rolling"]));
    counter.m_operations = object[u"operations"].toInteger();
    counter.m_bytes = object[u"bytes"].toInteger();
    return counter;
}

QByteArray digestOf(const Chapter& chapter)
{
    QByteArray rolling = chapter.previous;
    for (const LoggedOperation& logged : chapter.operations)
        rolling = extended(rolling, lineOf(logged.operation, logged.received));
    return digestAt(rolling, chapter.end.reader);
}

Result<QByteArray> sealChapter(const Chapter& chapter, const QByteArray& secretKey)
{
    const QByteArray head = headOf(chapter);
    const Result<Signature> signature = signatureOf(head, secretKey);
    if (!signature)
        return fail(signature.error());
    QByteArray text = magic.toByteArray() + '\n' + head + '\n' + signature->bytes.toBase64();
    for (const LoggedOperation& logged : chapter.operations)
        text += '\n' + lineOf(logged.operation, logged.received);
    QByteArray packed = storage::compress(text);
    // What others would refuse must not be written.
    if (const auto readable = decodeChapter(packed); !readable)
        return fail(readable.error());
    return packed;
}

Result<QByteArray> chapterHead(const QByteArray& bytes)
{
    const auto lines = linesOf(bytes);
    if (!lines)
        return fail(lines.error());
    return storage::compress(lines->first(linesOfHead).join('\n'));
}

Result<SealedChapter> decodeChapterHead(const QByteArray& bytes)
{
    const auto lines = linesOf(bytes);
    return lines ? headFrom(*lines) : fail(lines.error());
}

Result<SealedChapter> decodeChapter(const QByteArray& bytes)
{
    const auto lines = linesOf(bytes);
    if (!lines)
        return fail(lines.error());
    if (lines->size() == linesOfHead)
        return broken("nothing but a head");
    Result<SealedChapter> sealed = headFrom(*lines);
    if (!sealed)
        return sealed;
    const QJsonObject signatures = QJsonDocument::fromJson(sealed->head).object()[u"signatures"].toObject();
    Chapter& chapter = sealed->chapter;
    for (const QByteArray& line : std::span(*lines).subspan(3)) {
        Result<LoggedOperation> logged = operationFrom(line);
        if (!logged)
            return fail(logged.error());
        logged->operation.signature = bytesFrom(signatures[logged->operation.id.value]);
        chapter.operations.append(*std::move(logged));
    }
    if (digestOf(chapter) != chapter.end.digest)
        return broken("it does not hold what it says");
    return sealed;
}

Result<LogReader> provenChapter(const SealedChapter& sealed, const LogReader& before, const QByteArray& previous)
{
    const Chapter& chapter = sealed.chapter;
    if (chapter.previous != previous)
        return broken("it does not follow");
    Result<LogReader> reader = LogReader::fromState(chapter.end.reader);
    if (!reader)
        return reader;
    const bool isFirst = !before.roster().isFounded();
    if (isFirst &&
        (chapter.operations.isEmpty() || chapter.operations.first().operation.kind != domain::OperationKind::Found))
        return broken("nobody founded it");
    const QByteArray beginning = isFirst ? LogReader::nameOf(chapter.operations.first().operation) : before.beginning();
    const QByteArray expected = before.expectedBeginning();
    if (reader->beginning() != beginning || (!expected.isEmpty() && expected != beginning))
        return broken("it begins otherwise");
    const auto roster = rosterAfter(before.roster(), chapter.operations);
    if (!roster || *roster != reader->roster() || roster->workspace != chapter.workspace)
        return broken("its members do not follow from what they signed");
    if (!isVouchedFor(sealed, *roster))
        return broken("nobody vouches for it who may");
    return reader;
}

bool isOfEpoch(const Chapter& chapter, quint32 epoch, qint64 newest)
{
    return chapter.epoch == epoch && chapter.end.position <= newest;
}

bool isBatch(const LogEntry& entry)
{
    return decodeBatch(entry.bytes).has_value();
}

QByteArray beginningIn(const LogEntry& oldest)
{
    LogReader reader;
    static_cast<void>(reader.read(oldest));
    return reader.beginning();
}

ChapterChain::ChapterChain(quint32 epoch, qint64 newest, const std::optional<LogEntry>& oldest)
    : m_epoch(epoch),
      m_newest(newest),
      m_authors(std::make_shared<QHash<OperationId, MemberId>>())
{
    if (!oldest)
        return;
    m_reader = LogReader::from(beginningIn(*oldest));
    // As LogKeeper does.
    if (m_reader.expectedBeginning().isEmpty() && oldest->position == firstPosition)
        m_firstEndsBefore = oldest->position;
}

void ChapterChain::add(const LogEntry& entry)
{
    const auto sealed = decodeChapter(entry.bytes);
    if (!sealed || sealed->chapter.end.number != m_number + 1)
        return;
    const Chapter& chapter = sealed->chapter;
    const bool isHere = isOfEpoch(chapter, m_epoch, m_newest);
    if (m_number == 0 && m_firstEndsBefore != 0 && isHere && chapter.end.position >= m_firstEndsBefore)
        return;
    const auto next = provenChapter(*sealed, m_reader, m_digest);
    if (!next)
        return;
    for (const LoggedOperation& logged : chapter.operations)
        m_authors->insert(logged.operation.id, logged.operation.member);
    ++m_number;
    m_digest = chapter.end.digest;
    const auto authorOf = [authors = m_authors](const OperationId& id) {
        const auto known = authors->constFind(id);
        return known == authors->constEnd() ? std::nullopt : std::optional(*known);
    };
    m_reader = LogReader::fromState(next->state(), authorOf).value_or(LogReader());
    if (!isHere)
        m_reader.goOnAfter(0);
}

bool mayVouch(const domain::Roster& roster, const DeviceId& device)
{
    const domain::RosterDevice* known = roster.device(device);
    const domain::RosterMember* member = known ? roster.member(known->member) : nullptr;
    return member && roster.isActive(device) &&
           (member->member.role == domain::Role::Administrator || member->member.role == domain::Role::Supervisor);
}

bool isVouchedFor(const SealedChapter& sealed, const domain::Roster& roster)
{
    const domain::RosterDevice* device = roster.device(sealed.chapter.device);
    return device && mayVouch(roster, device->id) &&
           verify(sealed.head, Signature{sealed.signature}, device->publicKey);
}

} // namespace svarbord::journal
