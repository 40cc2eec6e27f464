// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime/html_tree.h"

#include "mime/read_mail.h"

#include <algorithm>
#include <chrono>
#include <csetjmp>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace svarbord::mime {

namespace {

/// Processor time of this thread: a busy machine must not make an honest mail look hostile.
std::chrono::nanoseconds threadTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
#else
    return std::chrono::steady_clock::now().time_since_epoch();
#endif
}

} // namespace

/// Hands out memory until its budget or its time is over and then leaves the parser by longjmp. gumbo is plain C
/// without locks or files, all of its memory is ours, so leaving it in the middle loses nothing. Never freeing
/// piecemeal also spares gumbo's recursive destruction of the tree.
class HtmlTree::Arena
{
public:
    static constexpr size_t budget = size_t(96) * 1024 * 1024;
    static constexpr std::chrono::milliseconds timeLimit{600};

    Arena() = default;
    ~Arena()
    {
        for (void* block : m_blocks)
            std::free(block);
    }
    Arena(const Arena&) = delete;
    Arena& operator=(const Arena&) = delete;

    static void* allocate(void* self, size_t size) { return static_cast<Arena*>(self)->take(size); }
    static void release(void* /*self*/, void* /*memory*/) {}

    std::jmp_buf escape{};

private:
    void* take(size_t size)
    {
        size = (size + 15) & ~size_t(15);
        constexpr unsigned allocationsPerLook = 256;
        if (++m_count % allocationsPerLook == 0 && threadTime() > m_deadline)
            std::longjmp(escape, 1); // NOLINT(cert-err52-cpp): see the class comment
        if (size > m_left)
            grow(size);
        char* const memory = m_free;
        m_free += size;
        m_left -= size;
        return memory;
    }

    void grow(size_t size)
    {
        const size_t block = std::max<size_t>(size, std::clamp<size_t>(m_total, 64 * 1024, 4 * 1024 * 1024));
        if (m_total + block > budget)
            std::longjmp(escape, 1); // NOLINT(cert-err52-cpp)
        void* const memory = std::malloc(block);
        if (memory == nullptr)
            std::longjmp(escape, 1); // NOLINT(cert-err52-cpp)
        m_blocks.push_back(memory);
        m_total += block;
        m_free = static_cast<char*>(memory);
        m_left = block;
    }

    std::vector<void*> m_blocks;
    char* m_free = nullptr;
    size_t m_left = 0;
    size_t m_total = 0;
    unsigned m_count = 0;
    std::chrono::nanoseconds m_deadline = threadTime() + timeLimit;
};

namespace {

/// A frameset makes gumbo destroy the body so far by recursion; no mail needs one.
void defuseFramesets(QByteArray& html)
{
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        if (QByteArrayView(html)
                .sliced(at + 1)
                .first(std::min<qsizetype>(8, html.size() - at - 1))
                .compare("frameset", Qt::CaseInsensitive) == 0)
            html[at + 1] = 'x';
    }
}

} // namespace

HtmlTree::HtmlTree(QByteArray utf8) : m_source(std::move(utf8)), m_arena(std::make_unique<Arena>())
{
    m_source.truncate(maxTextBytes);
    defuseFramesets(m_source);
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = &Arena::allocate;
    options.deallocator = &Arena::release;
    options.userdata = m_arena.get();
    options.max_errors = 0;
    if (setjmp(m_arena->escape) == 0) { // NOLINT(cert-err52-cpp)
        const GumboOutput* const output =
            gumbo_parse_with_options(&options, m_source.constData(), size_t(m_source.size()));
        m_root = output->root;
    } else {
        m_root = nullptr;
    }
}

HtmlTree::~HtmlTree() = default;

QByteArray HtmlTree::strippedText() const
{
    QByteArray text;
    bool inTag = false;
    for (const char c : m_source) {
        if (c == '<')
            inTag = true;
        else if (c == '>' && inTag)
            inTag = false;
        else if (!inTag)
            text += c;
    }
    return text;
}

QByteArray elementName(const GumboNode* node)
{
    if (node->type != GUMBO_NODE_ELEMENT || node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return {};
    const GumboElement& element = node->v.element;
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        const char* const name = gumbo_normalized_tagname(element.tag);
        return QByteArray::fromRawData(name, qsizetype(qstrlen(name)));
    }
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return piece.data == nullptr ? QByteArray() : QByteArray(piece.data, qsizetype(piece.length)).toLower();
}

QByteArrayView attributeOf(const GumboNode* node, const char* name)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute* const attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute == nullptr ? QByteArrayView()
                                : QByteArrayView(attribute->value, qsizetype(qstrlen(attribute->value)));
}

bool hasClass(const GumboNode* node, QByteArrayView name)
{
    QByteArrayView rest = attributeOf(node, "class");
    for (qsizetype at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if ((at == 0 || rest[at - 1] == ' ') && (end == rest.size() || rest[end] == ' '))
            return true;
    }
    return false;
}

QByteArray textOf(const GumboNode* node, qsizetype maxBytes)
{
    QByteArray text;
    std::vector<const GumboNode*> open{node};
    while (!open.empty() && text.size() < maxBytes) {
        const GumboNode* const next = open.back();
        open.pop_back();
        if (next->type == GUMBO_NODE_TEXT || next->type == GUMBO_NODE_WHITESPACE || next->type == GUMBO_NODE_CDATA) {
            text += next->v.text.text;
        } else if (next->type == GUMBO_NODE_ELEMENT) {
            const GumboVector& children = next->v.element.children;
            for (unsigned i = children.length; i-- > 0;)
                open.push_back(static_cast<const GumboNode*>(children.data[i]));
        }
    }
    text.truncate(maxBytes);
    return text;
}

} // namespace svarbord::mime
