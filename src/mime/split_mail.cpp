// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/split_mail.h"

#include "mime/header_text.h"
#include "mime/read_mail.h"
#include "mime/transfer_encoding.h"

#include <algorithm>

namespace svarbord::mime {
namespace {

using namespace Qt::Literals::StringLiterals;

/// One pass over the body. Each level of nesting is a level of recursion, at most maxNesting.
class BodySplitter
{
public:
    BodySplitter(QByteArrayView raw, qsizetype start, QStringList& defects)
        : m_raw(raw),
          m_at(start),
          m_defects(defects)
    {}

    void split(Part& part, const QString& prefix)
    {
        if (isMultipart(part) && m_boundaries.size() < size_t(maxNesting)) {
            splitMultipart(part, prefix);
            return;
        }
        if (isMultipart(part)) {
            note(u"nesting too deep"_s);
            part.contentType = u"application/octet-stream"_s;
        }
        part.section = prefix.isEmpty() ? u"1"_s : prefix;
        takeContent(part);
    }

private:
    enum class Boundary { None, Next, Close };

    struct Match
    {
        Boundary kind = Boundary::None;
        size_t level = 0;
    };

    static bool isMultipart(const Part& part)
    {
        return part.contentType.startsWith("multipart/"_L1) && !part.parameters.value(u"boundary"_s).isEmpty();
    }

    void note(const QString& defect)
    {
        if (!m_defects.contains(defect))
            m_defects.append(defect);
    }

    /// Which open multipart the line at this place delimits; the innermost wins.
    [[nodiscard]] Match matchAt(qsizetype at) const
    {
        const qsizetype newline = m_raw.indexOf('\n', at);
        const QByteArrayView line = m_raw.sliced(at, (newline < 0 ? m_raw.size() : newline) - at).trimmed();
        for (size_t level = m_boundaries.size(); level-- > 0;) {
            const QByteArray& boundary = m_boundaries[level];
            if (!line.startsWith(boundary))
                continue;
            const QByteArrayView rest = line.sliced(boundary.size());
            if (rest.isEmpty())
                return {Boundary::Next, level};
            if (rest == "--")
                return {Boundary::Close, level};
        }
        return {};
    }

    /// Moves to behind the next boundary line; the content before it is returned, without its last line break.
    QByteArrayView takeUntilBoundary(Match& match)
    {
        const std::string_view text(m_raw.data(), static_cast<size_t>(m_raw.size()));
        const qsizetype start = m_at;
        qsizetype line = m_at;
        while (!m_boundaries.empty() && line < m_raw.size()) {
            if (m_raw.sliced(line).startsWith("--")) {
                match = matchAt(line);
                if (match.kind != Boundary::None) {
                    const qsizetype newline = m_raw.indexOf('\n', line);
                    m_at = newline < 0 ? m_raw.size() : newline + 1;
                    qsizetype end = std::max(start, line - 1);
                    if (end > start && m_raw[end - 1] == '\r')
                        --end;
                    return m_raw.sliced(start, end - start);
                }
            }
            // not indexOf(), which goes letter by letter
            const size_t next = text.find("\n--", static_cast<size_t>(line));
            line = next == std::string_view::npos ? m_raw.size() : static_cast<qsizetype>(next) + 1;
        }
        m_at = m_raw.size();
        match = {};
        return m_raw.sliced(start);
    }

    void takeContent(Part& part)
    {
        const QByteArrayView body = takeUntilBoundary(m_last);
        part.encodedSize = body.size();
        const bool text = part.contentType.startsWith("text/"_L1);
        part.content = decodeTransfer(body, part.transferEncoding.toLatin1(),
                                      text ? maxTextBytes : std::numeric_limits<qint64>::max());
        if (text && part.content->size() >= maxTextBytes)
            note(u"text cut"_s);
        if (part.contentType == "message/rfc822"_L1 || part.contentType == "message/global"_L1)
            part.headerBlock = part.content->first(HeaderBlock(*part.content).length());
    }

    void splitMultipart(Part& part, const QString& prefix)
    {
        m_boundaries.push_back("--" + part.parameters.value(u"boundary"_s).trimmed().toLatin1());
        const size_t level = m_boundaries.size() - 1;
        part.section = prefix;
        const qsizetype start = m_at;
        const QByteArrayView preamble = takeUntilBoundary(m_last);
        const bool digest = part.contentType == "multipart/digest"_L1;
        while (m_last.kind == Boundary::Next && m_last.level == level) {
            if (m_parts >= maxParts) {
                note(u"too many parts"_s);
                static_cast<void>(takeUntilBoundary(m_last));
                continue;
            }
            addChild(part, prefix, digest ? u"message/rfc822"_s : u"text/plain"_s);
        }
        const bool ownEnd = m_last.kind == Boundary::Close && m_last.level == level;
        m_boundaries.pop_back();
        if (part.children.empty()) {
            note(u"multipart without parts"_s);
            part.contentType = u"text/plain"_s;
            part.section = prefix.isEmpty() ? u"1"_s : prefix;
            part.content = (preamble.isEmpty() ? m_raw.sliced(start, m_at - start) : preamble)
                               .first(std::min<qsizetype>(preamble.size(), maxTextBytes))
                               .toByteArray();
        }
        if (!ownEnd) {
            note(u"multipart not closed"_s);
            return;
        }
        static_cast<void>(takeUntilBoundary(m_last)); // the epilogue
    }

    void addChild(Part& part, const QString& prefix, const QString& defaultType)
    {
        ++m_parts;
        // The header of a part ends at a boundary even where its empty line is missing.
        qsizetype end = m_at;
        while (end < m_raw.size()) {
            const QByteArrayView rest = m_raw.sliced(end);
            if (rest.startsWith("--") && matchAt(end).kind != Boundary::None)
                break;
            const qsizetype newline = m_raw.indexOf('\n', end);
            const bool last = rest.startsWith('\n') || rest.startsWith("\r\n");
            end = newline < 0 ? m_raw.size() : newline + 1;
            if (last)
                break;
        }
        const HeaderBlock headers(m_raw.sliced(m_at, end - m_at));
        m_at = end;
        Part child;
        describePart(child, headers, defaultType);
        const QString number = QString::number(part.children.size() + 1);
        split(child, prefix.isEmpty() ? number : prefix + u'.' + number);
        part.children.push_back(std::move(child));
    }

    QByteArrayView m_raw;
    qsizetype m_at;
    QStringList& m_defects;
    std::vector<QByteArray> m_boundaries;
    Match m_last;
    int m_parts = 0;
};

/// Length of what may come before the first field: an mbox separator, empty lines, a byte order mark.
qsizetype skipPrologue(QByteArrayView raw)
{
    qsizetype at = raw.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (at < raw.size() && (raw[at] == '\n' || raw[at] == '\r'))
        ++at;
    if (raw.sliced(at).startsWith("From ") || raw.sliced(at).startsWith(">From ")) {
        const qsizetype newline = raw.indexOf('\n', at);
        at = newline < 0 ? raw.size() : newline + 1;
    }
    return at;
}

} // namespace

void describePart(Part& part, const HeaderBlock& headers, const QString& defaultType)
{
    const ParameterizedValue type = decodeParameterized(headers.value("Content-Type"));
    const qsizetype slash = type.value.indexOf(u'/');
    part.contentType = slash > 0 && slash + 1 < type.value.size() ? type.value : defaultType;
    part.parameters = type.parameters;
    const ParameterizedValue disposition = decodeParameterized(headers.value("Content-Disposition"));
    part.disposition = disposition.value;
    part.fileName = safeFileName(disposition.parameters.value(u"filename"_s, type.parameters.value(u"name"_s)));
    part.contentId = decodeMessageIds(headers.value("Content-ID")).value(0);
    if (part.contentId.isEmpty())
        part.contentId = decodeHeaderText(headers.value("Content-ID"));
    part.transferEncoding = decodeParameterized(headers.value("Content-Transfer-Encoding")).value;
}

SplitMail splitMail(QByteArrayView raw)
{
    SplitMail mail;
    raw = raw.sliced(skipPrologue(raw));
    constexpr qsizetype maxHeaderBytes = 1024 * 1024;
    mail.headers = HeaderBlock(raw.first(std::min(raw.size(), maxHeaderBytes)));
    if (mail.headers.length() == maxHeaderBytes)
        mail.defects.append(u"header cut"_s);
    describePart(mail.root, mail.headers, u"text/plain"_s);
    BodySplitter(raw, mail.headers.length(), mail.defects).split(mail.root, {});
    return mail;
}

} // namespace svarbord::mime
