// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member.h"
#include "viewmodels/member_standing.h"

#include <QObject>

class QKeyEvent;
class QTextEdit;

namespace svarbord::ui {

class WordCompleter;

/// Offers colleagues while somebody types "@" and the beginning of a name.
class MentionCompleter : public QObject
{
    Q_OBJECT

public:
    explicit MentionCompleter(QTextEdit& edit);

    void setMembers(const QList<domain::Member>& members);
    /// Who is away comes last, and it is said.
    void setStandings(const viewmodels::MemberStandings& standings);
    void setEnabled(bool enabled);
    /// The keys that choose from the open list; the editor must leave them alone.
    [[nodiscard]] bool takes(const QKeyEvent& key) const;
    /// Closes the list; false when it was not open.
    bool dismiss();

private:
    void insert(const QString& word);
    void offer();

    QTextEdit& m_edit;
    WordCompleter* m_words;
    QList<domain::Member> m_members;
    viewmodels::MemberStandings m_standings;
};

} // namespace svarbord::ui
