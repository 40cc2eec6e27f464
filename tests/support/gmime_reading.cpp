// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/gmime_reading.h"

#include "mime/charset.h"
#include "mime/header_text.h"
#include "mime/split_mail.h"

// GLib's introspection has members of this name.
#undef signals
#include <gmime/gmime.h>

#include <QStringList>

#include <memory>

namespace svarbord::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Release
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

struct Free
{
    void operator()(gpointer memory) const { g_free(memory); }
};

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8 ? utf8 : "");
}

/// What a mail comes down to, leaf by leaf.
struct Leaves
{
    QStringList structure;
    QStringList names;
    QStringList contents;
    QStringList texts;

    void add(const QString& type, const QString& name, const QByteArray& content, const QString& readable)
    {
        structure += type;
        names += name;
        contents += QString::fromLatin1(content.left(40).toPercentEncoding(" ")) +
                    u" … %1 bytes, %2"_s.arg(content.size()).arg(qHash(content, 1));
        texts += readable;
    }
    void putInto(MailFeatures& features) const
    {
        features[u"structure"_s] = structure.join(u' ');
        features[u"file names"_s] = names.join(u'|');
        features[u"contents"_s] = contents.join(u'|');
        features[u"texts"_s] = texts.join(u'|');
    }
};

QByteArray withUnixLines(QByteArray bytes)
{
    return bytes.replace("\r\n", "\n");
}

QByteArray writtenBy(auto&& write)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    write(stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len)};
}

void visitLeaf(GMimeObject* object, const QString& type, Leaves& leaves)
{
    if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        const QByteArray whole = writtenBy([&](GMimeStream* to) {
            if (inner)
                g_mime_object_write_to_stream(GMIME_OBJECT(inner), nullptr, to);
        });
        leaves.add(type, text(g_mime_object_get_content_disposition_parameter(object, "filename")),
                   withUnixLines(whole), {});
        return;
    }
    auto* part = GMIME_PART(object);
    GMimeDataWrapper* wrapper = g_mime_part_get_content(part);
    const QByteArray content = writtenBy([&](GMimeStream* to) {
        if (wrapper)
            g_mime_data_wrapper_write_to_stream(wrapper, to);
    });
    QString readable;
    if (GMIME_IS_TEXT_PART(object)) {
        const std::unique_ptr<char, Free> decoded(g_mime_text_part_get_text(GMIME_TEXT_PART(object)));
        readable = text(decoded.get()).replace("\r\n"_L1, "\n"_L1);
    }
    leaves.add(type, mime::safeFileName(text(g_mime_part_get_filename(part))), content, readable);
}

void visit(GMimeObject* object, Leaves& leaves)
{
    if (!object)
        return;
    const std::unique_ptr<char, Free> name(g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object)));
    const QString type = text(name.get()).toLower();
    if (!GMIME_IS_MULTIPART(object)) {
        visitLeaf(object, type, leaves);
        return;
    }
    leaves.structure += type + u'[';
    auto* multipart = GMIME_MULTIPART(object);
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
        visit(g_mime_multipart_get_part(multipart, i), leaves);
    leaves.structure += u"]"_s;
}

void addMailboxes(InternetAddressList* list, QStringList& out)
{
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        InternetAddress* address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address))
            addMailboxes(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), out);
        else
            out += u"%1 <%2>"_s.arg(text(internet_address_get_name(address)),
                                    text(internet_address_mailbox_get_idn_addr(INTERNET_ADDRESS_MAILBOX(address))));
    }
}

QString mailboxes(InternetAddressList* list)
{
    QStringList all;
    addMailboxes(list, all);
    return all.join(u", "_s);
}

QString ids(GMimeMessage* message, const char* field)
{
    const char* value = g_mime_object_get_header(GMIME_OBJECT(message), field);
    if (!value)
        return {};
    GMimeReferences* parsed = g_mime_references_parse(nullptr, value);
    QStringList all;
    for (int i = 0; i < g_mime_references_length(parsed); ++i)
        all += text(g_mime_references_get_message_id(parsed, i));
    g_mime_references_free(parsed);
    all.removeDuplicates();
    return all.join(u' ');
}

QString dateOf(GMimeMessage* message)
{
    GDateTime* date = g_mime_message_get_date(message);
    if (!date)
        return {};
    const qint64 offset = g_date_time_get_utc_offset(date) / 1'000'000;
    return QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::OffsetFromUTC, int(offset))
        .toString(Qt::ISODate);
}

QString mailboxes(const mime::HeaderBlock& headers, QByteArrayView name)
{
    QStringList all;
    for (const mime::HeaderBlock::Field& field : headers.fields()) {
        if (field.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        for (const domain::Address& address : mime::decodeAddresses(field.value))
            all += u"%1 <%2>"_s.arg(address.name, address.address);
    }
    return all.join(u", "_s);
}

void visit(const mime::Part& part, Leaves& leaves)
{
    if (!part.children.empty()) {
        leaves.structure += part.contentType + u'[';
        for (const mime::Part& child : part.children)
            visit(child, leaves);
        leaves.structure += u"]"_s;
        return;
    }
    const bool mail = part.contentType == "message/rfc822"_L1 || part.contentType == "message/global"_L1;
    QByteArray content = part.content.value_or(QByteArray());
    QString readable;
    if (part.contentType.startsWith("text/"_L1))
        readable =
            mime::decodeCharset(content, part.parameters.value(u"charset"_s).toLatin1()).replace("\r\n"_L1, "\n"_L1);
    leaves.add(part.contentType, part.fileName, mail ? withUnixLines(std::move(content)) : content, readable);
}

Owned<GMimeMessage> parsedByGMime(const QByteArray& raw)
{
    [[maybe_unused]] static const bool ready = (g_mime_init(), true);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(raw.constData(), size_t(raw.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

} // namespace

MailFeatures readByGMime(const QByteArray& raw)
{
    const Owned<GMimeMessage> owned = parsedByGMime(raw);
    GMimeMessage* message = owned.get();
    if (!message)
        return {};
    MailFeatures read;
    read[u"subject"_s] = text(g_mime_message_get_subject(message)).simplified();
    read[u"date"_s] = dateOf(message);
    read[u"message id"_s] = text(g_mime_message_get_message_id(message));
    read[u"references"_s] = ids(message, "References");
    read[u"in reply to"_s] = ids(message, "In-Reply-To");
    read[u"from"_s] = mailboxes(g_mime_message_get_from(message));
    read[u"reply to"_s] = mailboxes(g_mime_message_get_reply_to(message));
    read[u"to"_s] = mailboxes(g_mime_message_get_to(message));
    read[u"cc"_s] = mailboxes(g_mime_message_get_cc(message));
    Leaves leaves;
    visit(g_mime_message_get_mime_part(message), leaves);
    leaves.putInto(read);
    return read;
}

MailFeatures readByUs(const QByteArray& raw)
{
    const mime::SplitMail mail = mime::splitMail(raw);
    const mime::HeaderBlock& headers = mail.headers;
    MailFeatures read;
    read[u"subject"_s] = mime::decodeHeaderText(headers.value("Subject")).simplified();
    read[u"date"_s] = mime::decodeDate(headers.value("Date")).toString(Qt::ISODate);
    read[u"message id"_s] = mime::decodeMessageIds(headers.value("Message-ID")).value(0);
    read[u"references"_s] = mime::decodeMessageIds(headers.value("References")).join(u' ');
    read[u"in reply to"_s] = mime::decodeMessageIds(headers.value("In-Reply-To")).join(u' ');
    read[u"from"_s] = mailboxes(headers, "From");
    read[u"reply to"_s] = mailboxes(headers, "Reply-To");
    read[u"to"_s] = mailboxes(headers, "To");
    read[u"cc"_s] = mailboxes(headers, "Cc");
    Leaves leaves;
    visit(mail.root, leaves);
    leaves.putInto(read);
    return read;
}

} // namespace svarbord::testing
