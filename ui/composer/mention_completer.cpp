// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/mention_completer.h"

#include "ui/composer/word_completer.h"

#include <QTextCursor>
#include <QTextEdit>

namespace svarbord::ui {

using namespace Qt::Literals::StringLiterals;

MentionCompleter::MentionCompleter(QTextEdit& edit)
    : QObject(&edit),
      m_edit(edit),
      m_words(new WordCompleter(edit, u'@', WordCompleter::Match::Beginning, u"mentionList"_s))
{
    connect(m_words, &WordCompleter::chosen, this, &MentionCompleter::insert);
}

void MentionCompleter::setMembers(const QList<domain::Member>& members)
{
    QList<WordCompleter::Entry> entries;
    for (const domain::Member& member : members) {
        const QString name = member.name.isEmpty() ? member.id.value : member.name;
        const bool plain = !member.id.value.contains(u'.');
        entries.append({name, name, plain ? member.id.value : member.name.section(u' ', 0, 0)});
    }
    m_words->setEntries(entries);
}

void MentionCompleter::setEnabled(bool enabled)
{
    m_words->setEnabled(enabled);
}

bool MentionCompleter::takes(const QKeyEvent& key) const
{
    return m_words->takes(key);
}

bool MentionCompleter::dismiss()
{
    return m_words->dismiss();
}

void MentionCompleter::insert(const QString& word)
{
    m_words->removeTyped();
    m_edit.textCursor().insertText(u'@' + word + u' ');
}

} // namespace svarbord::ui
