// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/wire/body_structure.h"

#include "mime/header_text.h"

#include <QList>

namespace svarbord::imap {

namespace {

constexpr qsizetype maxParameters = 100;

using Pairs = QList<std::pair<QByteArray, QByteArray>>;

QString lower(const std::optional<WireString>& text)
{
    return !text || text->nil ? QString() : QString::fromLatin1(text->bytes).toLower();
}

QString childSection(const QString& prefix, int number)
{
    return prefix.isEmpty() ? QString::number(number) : prefix + u'.' + QString::number(number);
}

QString withoutBrackets(QByteArrayView id)
{
    id = id.trimmed();
    if (id.startsWith('<') && id.endsWith('>') && id.size() >= 2)
        id = id.sliced(1, id.size() - 2);
    return QString::fromUtf8(id);
}

class StructureReader
{
public:
    explicit StructureReader(Scanner& in) : m_in(in) {}

    /// prefix is what the numbers of children begin with; own the section of a single part here.
    std::optional<mime::Part> body(const QString& prefix, const QString& own, bool multipartHasSection, int depth)
    {
        if (!m_in.accept('('))
            return std::nullopt;
        ++m_parts;
        m_in.skipSpaces();
        std::optional<mime::Part> part = m_in.peek() == '(' ? multipart(prefix, depth) : single(own, depth);
        if (!part)
            return std::nullopt;
        if (!part->contentType.startsWith(QLatin1String("multipart/")))
            part->section = own;
        else if (multipartHasSection)
            part->section = prefix;
        while (!m_in.accept(')')) // language, location, extensions to come
            if (!m_in.skipValue())
                return std::nullopt;
        return part;
    }

private:
    std::optional<mime::Part> multipart(const QString& prefix, int depth)
    {
        mime::Part part;
        int number = 0;
        while (m_in.skipSpaces(), m_in.peek() == '(') {
            ++number;
            if (depth >= maxStructureDepth || m_parts >= maxStructureParts) {
                if (!m_in.skipValue())
                    return std::nullopt;
                continue;
            }
            const QString section = childSection(prefix, number);
            auto child = body(section, section, true, depth + 1);
            if (!child)
                return std::nullopt;
            part.children.push_back(std::move(*child));
        }
        const QString subtype = lower(m_in.string());
        part.contentType = QStringLiteral("multipart/") + (subtype.isEmpty() ? QStringLiteral("mixed") : subtype);
        if (const auto pairs = parameters())
            part.parameters = mime::decodeParameters(*pairs);
        readDisposition(part);
        return part;
    }

    std::optional<mime::Part> single(const QString& own, int depth)
    {
        mime::Part part;
        const QString type = lower(m_in.string());
        const QString subtype = lower(m_in.string());
        part.contentType =
            type.isEmpty() || subtype.isEmpty() ? QStringLiteral("application/octet-stream") : type + u'/' + subtype;
        const auto pairs = parameters();
        if (!pairs)
            return std::nullopt;
        part.parameters = mime::decodeParameters(*pairs);
        const auto id = m_in.string();
        const auto description = m_in.string();
        const auto encoding = m_in.string();
        const auto size = m_in.number();
        if (!id || !description || !encoding || !size)
            return std::nullopt;
        if (!id->nil)
            part.contentId = withoutBrackets(id->bytes);
        part.transferEncoding = lower(encoding);
        part.encodedSize = static_cast<qint64>(*size);
        if (!readTypeFields(part, type, own, depth))
            return std::nullopt;
        readMd5();
        readDisposition(part);
        nameFile(part);
        return part;
    }

    bool readTypeFields(mime::Part& part, const QString& type, const QString& own, int depth)
    {
        m_in.skipSpaces();
        if (part.contentType == QLatin1String("message/rfc822") ||
            part.contentType == QLatin1String("message/global")) {
            if (m_in.peek() == '(' || isNilAhead())
                readEmbedded(part, own, depth);
            m_in.number(); // lines
        } else if (type == QLatin1String("text")) {
            m_in.number();
        }
        return true;
    }

    void readEmbedded(mime::Part& part, const QString& own, int depth)
    {
        m_in.skipValue(); // envelope
        m_in.skipSpaces();
        if (m_in.peek() != '(') {
            m_in.skipValue();
            return;
        }
        if (depth >= maxStructureDepth || m_parts >= maxStructureParts) {
            m_in.skipValue();
            return;
        }
        const qsizetype before = m_in.position();
        auto embedded = body(own, childSection(own, 1), false, depth + 1);
        if (embedded) {
            part.children.push_back(std::move(*embedded));
        } else {
            m_in.setPosition(before);
            m_in.skipValue();
        }
    }

    [[nodiscard]] bool isNilAhead()
    {
        const qsizetype before = m_in.position();
        const auto text = m_in.string();
        m_in.setPosition(before);
        return text && text->nil;
    }

    /// An MD5 string; some servers leave it out, so a list here is the disposition already.
    void readMd5()
    {
        m_in.skipSpaces();
        if (m_in.peek() != '(' && m_in.peek() != ')')
            m_in.string();
    }

    void readDisposition(mime::Part& part)
    {
        m_in.skipSpaces();
        if (m_in.peek() == ')' || m_in.atEnd())
            return;
        if (!m_in.accept('(')) {
            const auto plain = m_in.string(); // NIL, or a bare word where a list belongs
            part.disposition = lower(plain);
            return;
        }
        part.disposition = lower(m_in.string());
        if (const auto pairs = parameters())
            m_dispositionParameters = mime::decodeParameters(*pairs);
        while (!m_in.accept(')'))
            if (!m_in.skipValue())
                return;
        if (part.contentType.startsWith(QLatin1String("multipart/")))
            m_dispositionParameters.clear();
    }

    void nameFile(mime::Part& part)
    {
        QString name = m_dispositionParameters.value(QStringLiteral("filename"));
        if (name.isEmpty())
            name = part.parameters.value(QStringLiteral("name"));
        part.fileName = mime::safeFileName(name);
        m_dispositionParameters.clear();
    }

    /// Name and value in turn; NIL is an empty list. nullopt when malformed.
    std::optional<Pairs> parameters()
    {
        Pairs pairs;
        if (!m_in.accept('(')) {
            m_in.skipSpaces();
            if (m_in.peek() == ')')
                return pairs;
            return m_in.string() ? std::optional(pairs) : std::nullopt;
        }
        while (!m_in.accept(')')) {
            const auto name = m_in.string();
            if (!name)
                return std::nullopt;
            const auto value = m_in.string();
            if (!value) { // a name without its value ends the list
                if (!m_in.accept(')'))
                    return std::nullopt;
                break;
            }
            if (pairs.size() < maxParameters)
                pairs.append({name->bytes.toByteArray(), value->nil ? QByteArray() : value->bytes.toByteArray()});
        }
        return pairs;
    }

    Scanner& m_in;
    QMap<QString, QString> m_dispositionParameters;
    int m_parts = 0;
};

} // namespace

std::optional<mime::Part> parseBodyStructure(Scanner& in)
{
    return StructureReader(in).body({}, QStringLiteral("1"), false, 0);
}

} // namespace svarbord::imap
