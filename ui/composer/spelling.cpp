// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spelling.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QPromise>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString learnedKey = u"spelling/words"_s;
constexpr qsizetype longestWord = 100; // hunspell's own bound

/// The country whose spelling is usual for the language.
QString fileOf(const QString& language)
{
    if (language == u"nb")
        return u"nb_NO"_s;
    if (language == u"da")
        return u"da_DK"_s;
    if (language == u"sv")
        return u"sv_SE"_s;
    if (language == u"en")
        return u"en_US"_s;
    return {};
}

/// Path without ending, empty where the dictionary is not installed.
QString baseOf(const QString& language)
{
    const QString file = fileOf(language);
    if (file.isEmpty())
        return {};
    for (const QString& folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        const QString base = folder + u"/hunspell/"_s + file;
        if (QFile::exists(base + u".dic"_s) && QFile::exists(base + u".aff"_s))
            return base;
    }
    return {};
}

/// Hunspell counts the users of one table of letters for all dictionaries, and counts without a lock: two threads that
/// open or close a dictionary at the same moment leave one of them reading freed memory.
QMutex& letterTable()
{
    static QMutex mutex;
    return mutex;
}

std::unique_ptr<Hunspell> opened(const QString& base)
{
    const QMutexLocker lock(&letterTable());
    return std::make_unique<Hunspell>(QFile::encodeName(base + u".aff"_s).constData(),
                                      QFile::encodeName(base + u".dic"_s).constData());
}

} // namespace

Spelling::Spelling(const QString& base) : m_hunspell(opened(base))
{
    m_utf8 = m_hunspell->get_dict_encoding() == "UTF-8";
    for (const QString& word : QSettings().value(learnedKey).toStringList())
        m_hunspell->add(encoded(word));
}

Spelling::~Spelling()
{
    const QMutexLocker lock(&letterTable());
    m_hunspell.reset();
}

QFuture<std::shared_ptr<Spelling>> Spelling::load(const QString& language, QThreadPool& pool)
{
    auto promise = std::make_shared<QPromise<std::shared_ptr<Spelling>>>();
    promise->start();
    pool.start([promise, base = baseOf(language)] {
        promise->addResult(base.isEmpty() ? nullptr : std::shared_ptr<Spelling>(new Spelling(base)));
        promise->finish();
    });
    return promise->future();
}

QStringList Spelling::languages()
{
    QStringList found{u"nb"_s, u"da"_s, u"sv"_s, u"en"_s};
    found.removeIf([](const QString& language) { return baseOf(language).isEmpty(); });
    return found;
}

std::string Spelling::encoded(const QString& word) const
{
    return m_utf8 ? word.toStdString() : word.toLatin1().toStdString();
}

QString Spelling::decoded(const std::string& word) const
{
    return m_utf8 ? QString::fromStdString(word) : QString::fromLatin1(word.data(), qsizetype(word.size()));
}

bool Spelling::isRight(const QString& word) const
{
    if (word.size() > longestWord)
        return true;
    QString plain = word;
    plain.replace(u'’', u'\'');
    if (m_hunspell->spell(encoded(plain)))
        return true;
    // A hyphen joins words that are right each for itself: "e-post-adresse".
    const QStringList parts = plain.split(u'-', Qt::SkipEmptyParts);
    return parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(),
                                           [this](const QString& part) { return m_hunspell->spell(encoded(part)); });
}

QStringList Spelling::suggestions(const QString& word) const
{
    constexpr qsizetype most = 6;
    QStringList found;
    for (const std::string& suggestion : m_hunspell->suggest(encoded(word)))
        found += decoded(suggestion);
    return found.first(std::min(most, found.size()));
}

void Spelling::learn(const QString& word)
{
    m_hunspell->add(encoded(word));
    QSettings settings;
    QStringList learned = settings.value(learnedKey).toStringList();
    if (!learned.contains(word))
        settings.setValue(learnedKey, learned << word);
}

QList<SpelledWord> spelledWords(const QString& line)
{
    static const QRegularExpression chunk(u"\\S+"_s);
    static const QRegularExpression notProse(uR"([@/\\{}_#]|\d|\.\w|^www\.)"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(uR"(\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QList<SpelledWord> found;
    if (line.startsWith(u'>'))
        return found;
    auto chunks = chunk.globalMatch(line);
    while (chunks.hasNext()) {
        const QRegularExpressionMatch piece = chunks.next();
        if (notProse.match(piece.captured()).hasMatch())
            continue;
        auto words = word.globalMatch(piece.captured());
        while (words.hasNext()) {
            const QRegularExpressionMatch match = words.next();
            const QString text = match.captured();
            if (text.size() > 1 && text != text.toUpper())
                found.append({piece.capturedStart() + match.capturedStart(), text});
        }
    }
    return found;
}

} // namespace svarbord::ui
