// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/batch.h"

#include "base/stable_hash.h"
#include "domain/fold.h"
#include "journal/canonical_form.h"
#include "journal/signing.h"
#include "storage/compression.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace svarbord::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype hashSize = 32;
constexpr qsizetype signatureSize = 64;
/// What surrounds an operation in a batch: its signature and a comma.
constexpr qsizetype envelope = 128;

// The signed part is cut out of the text as it came, so that no parser stands between it and its signature.
constexpr QByteArrayView head = "{\"content\":";
constexpr QByteArrayView middle = ",\"signature\":\"";
constexpr QByteArrayView tail = "\"}";
constexpr qsizetype signatureText = 88; // 64 bytes in base64

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(journal)
};

std::unexpected<Error> unreadable(const char* why)
{
    return fail(ErrorCode::InvalidInput, Text::tr("This entry of the journal cannot be read."),
                QString::fromLatin1(why));
}

std::unexpected<Error> tooLarge(const char* what)
{
    return fail(ErrorCode::TooLarge, Text::tr("This entry of the journal is larger than Svarbord ever writes one."),
                QString::fromLatin1(what));
}

std::unexpected<Error> newer(const QString& what)
{
    return fail(ErrorCode::Unsupported,
                Text::tr("This entry of the journal was written by a newer Svarbord. Update the program to see it."),
                what);
}

bool isUuid7(const QString& text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text && text.at(14) == u'7';
}

QString base64(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Nothing where it is neither empty nor a hash.
std::optional<QByteArray> hashFrom(const QJsonValue& value)
{
    if (!value.isString())
        return std::nullopt;
    QByteArray hash = QByteArray::fromBase64(value.toString().toLatin1());
    if (!hash.isEmpty() && hash.size() != hashSize)
        return std::nullopt;
    return hash;
}

/// Depth and lengths of what an operation carries; the parser has bounded the rest.
bool isModest(const QJsonValue& value, int depth = 0)
{
    if (depth > BatchLimits::nesting)
        return false;
    if (value.isString())
        return value.toString().size() <= BatchLimits::text;
    if (value.isArray())
        return std::ranges::all_of(value.toArray(),
                                   [depth](const QJsonValue& one) { return isModest(one, depth + 1); });
    if (!value.isObject())
        return true;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key().size() > BatchLimits::text || !isModest(it.value(), depth + 1))
            return false;
    return true;
}

bool isId(const QString& text)
{
    return !text.isEmpty() && text.size() <= BatchLimits::id;
}

QByteArray contentOf(const Batch& batch)
{
    QJsonArray operations;
    for (const domain::Operation& operation : batch.operations)
        operations.append(toObject(operation));
    QJsonObject object{
        {u"v"_s, version},
        {u"workspace"_s, batch.workspace},
        {u"id"_s, batch.id},
        {u"device"_s, batch.device.value},
        {u"previous"_s, base64(batch.previous)},
        {u"seen"_s,
         QJsonObject{{u"position"_s, QString::number(batch.seen.position)}, {u"hash"_s, base64(batch.seen.hash)}}},
        {u"operations"_s, operations},
    };
    if (!batch.agreesWith.isEmpty())
        object.insert(u"agrees"_s, base64(batch.agreesWith));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray wholeText(const SealedBatch& sealed)
{
    return head.toByteArray() + sealed.content + middle.toByteArray() + sealed.signature.toBase64() +
           tail.toByteArray();
}

Result<domain::Operation> operationFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    if (!isModest(value))
        return tooLarge("an operation");
    const QString kind = object[u"kind"].toString();
    if (!kind.isEmpty() && !domain::operationKindFromName(kind))
        return newer(kind.left(BatchLimits::id));
    Result<domain::Operation> operation = parseOperation(object);
    if (!operation)
        return operation;
    if (!isId(operation->id.value) || !isId(operation->member.value) || !isId(operation->device.value) ||
        operation->undoes.value.size() > BatchLimits::id || operation->clock <= 0)
        return unreadable("an operation without id, author or time");
    if (operation->signature.size() != signatureSize)
        return unreadable("an operation without signature");
    return operation;
}

Result<QList<domain::Operation>> operationsFrom(const QJsonValue& value)
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return unreadable("no operations");
    if (array.size() > BatchLimits::operations)
        return tooLarge("number of operations");
    QList<domain::Operation> operations;
    operations.reserve(array.size());
    qint64 bytes = 0;
    for (const QJsonValue entry : array) {
        Result<domain::Operation> operation = operationFrom(entry);
        if (!operation)
            return fail(operation.error());
        // What came as "1e18" is kept, and handed on in a chapter, with all its digits.
        bytes += canonicalForm(*operation).size();
        if (bytes > BatchLimits::unpacked)
            return tooLarge("its canonical form");
        operations.append(*std::move(operation));
    }
    return operations;
}

Result<Batch> batchFrom(const QJsonObject& object)
{
    const int format = object[u"v"].toInt();
    if (format > version)
        return newer(QString::number(format));
    if (format != version)
        return unreadable("no format");
    Batch batch;
    batch.workspace = object[u"workspace"].toString();
    batch.id = object[u"id"].toString();
    batch.device = DeviceId{object[u"device"].toString()};
    if (!isUuid7(batch.workspace) || !isUuid7(batch.id) || !isId(batch.device.value))
        return unreadable("no workspace, id or device");
    const QJsonObject seen = object[u"seen"].toObject();
    const auto previous = hashFrom(object[u"previous"]);
    const auto seenHash = hashFrom(seen[u"hash"]);
    batch.seen.position = seen[u"position"].toString().toLongLong();
    if (!previous || !seenHash || batch.seen.position < 0 || seenHash->isEmpty() != (batch.seen.position == 0))
        return unreadable("no place in the chain");
    batch.previous = *previous;
    batch.agreesWith = hashFrom(object[u"agrees"]).value_or(QByteArray());
    batch.seen.hash = *seenHash;
    Result<QList<domain::Operation>> operations = operationsFrom(object[u"operations"]);
    if (!operations)
        return fail(operations.error());
    batch.operations = *std::move(operations);
    return batch;
}

} // namespace

qsizetype fittingInOneBatch(const QList<domain::Operation>& operations)
{
    // Room for what is not packed well, and for the rest of the batch.
    qint64 room = BatchLimits::packed - 16 * 1024;
    qsizetype count = 0;
    for (; count < std::min(operations.size(), BatchLimits::operations); ++count) {
        room -= canonicalForm(operations.at(count)).size() + envelope;
        if (room < 0)
            break;
    }
    return operations.isEmpty() ? 0 : std::max<qsizetype>(count, 1);
}

Result<SealedBatch> seal(Batch batch, const QByteArray& secretKey)
{
    for (domain::Operation& operation : batch.operations) {
        if (!operation.signature.isEmpty())
            continue;
        if (const Status signedOne = sign(operation, secretKey); !signedOne)
            return fail(signedOne.error());
    }
    SealedBatch sealed;
    sealed.content = contentOf(batch);
    Result<Signature> signature = signatureOf(sealed.content, secretKey);
    if (!signature)
        return fail(signature.error());
    sealed.signature = signature->bytes;
    // What others would refuse must not be written: it would stand between this device and its next batch.
    return decodeBatch(encodeBatch(sealed));
}

bool verify(const SealedBatch& sealed, const QByteArray& publicKey)
{
    return verify(sealed.content, Signature{sealed.signature}, publicKey) &&
           std::ranges::all_of(sealed.batch.operations, [&publicKey](const domain::Operation& operation) {
               return verify(operation, publicKey);
           });
}

QByteArray encodeBatch(const SealedBatch& sealed)
{
    return storage::compress(wholeText(sealed));
}

Result<SealedBatch> decodeBatch(const QByteArray& bytes)
{
    if (bytes.size() > BatchLimits::packed)
        return tooLarge("packed");
    const Result<QByteArray> text = storage::decompress(bytes, BatchLimits::unpacked);
    if (!text)
        return text.error().code == ErrorCode::TooLarge ? tooLarge("unpacked") : unreadable("not packed by zstd");
    const qsizetype end = text->size() - signatureText - middle.size() - tail.size();
    if (end <= head.size() || !text->startsWith(head) || !text->endsWith(tail) ||
        QByteArrayView(*text).sliced(end, middle.size()) != middle)
        return unreadable("no content with a signature");
    SealedBatch sealed;
    sealed.content = text->sliced(head.size(), end - head.size());
    sealed.signature = QByteArray::fromBase64(text->sliced(end + middle.size(), signatureText));
    if (sealed.signature.size() != signatureSize)
        return unreadable("no signature");
    const QJsonDocument document = QJsonDocument::fromJson(sealed.content);
    if (!document.isObject())
        return unreadable("no JSON");
    Result<Batch> batch = batchFrom(document.object());
    if (!batch)
        return fail(batch.error());
    sealed.batch = *std::move(batch);
    // Of the signature itself, for one signature can be written in several ways.
    sealed.hash = contentHash(sealed.content + sealed.signature);
    return sealed;
}

QString readableForms()
{
    return u"%1.%2"_s.arg(version).arg(domain::operationKindCount());
}

QString describeBatch(const Batch& batch)
{
    QString text = Text::tr("This message belongs to Svarbord, the help desk program. It holds what a member of the "
                            "team decided, and the others' programs read it. Please do not delete or move it.");
    text += u"\n\n"_s;
    for (const domain::Operation& operation : batch.operations)
        text += toDateTime(domain::timeOf(operation)).toString(Qt::ISODate) + u"  "_s + operation.member.value +
                u"  "_s + domain::operationKindName(operation.kind) + u'\n';
    return text;
}

} // namespace svarbord::journal
