// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;
class QThreadPool;

namespace svarbord::ui {

/// One language's dictionary, and the words this person added. Used by one thread at a time.
class Spelling
{
public:
    ~Spelling();
    Spelling(const Spelling&) = delete;
    Spelling& operator=(const Spelling&) = delete;

    /// Reads the dictionary of nb, da, sv or en on a thread of this pool; null where it is not installed. Never on the
    /// program's own pool: Qt paints with that, and the window would wait for the dictionary.
    [[nodiscard]] static QFuture<std::shared_ptr<Spelling>> load(const QString& language, QThreadPool& pool);
    /// The languages there is a dictionary for.
    [[nodiscard]] static QStringList languages();

    [[nodiscard]] bool isRight(const QString& word) const;
    [[nodiscard]] QStringList suggestions(const QString& word) const;
    /// Right from now on, in every language, also after a restart.
    void learn(const QString& word);

private:
    Spelling(const QString& base);

    [[nodiscard]] std::string encoded(const QString& word) const;
    [[nodiscard]] QString decoded(const std::string& word) const;

    std::unique_ptr<Hunspell> m_hunspell;
    bool m_utf8 = true;
};

/// A word of a text, as far as spelling goes.
struct SpelledWord
{
    qsizetype start = 0;
    QString text;
};
/// Leaves out what nobody spells: addresses, links, file names, tokens, numbers, words in capitals, quoted lines.
[[nodiscard]] QList<SpelledWord> spelledWords(const QString& line);

} // namespace svarbord::ui
