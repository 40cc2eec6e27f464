// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/found_draft.h"
#include "ui/components/theme.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace svarbord::ui {

class FlatButton;
class TextTab;

/// Over the text, where the mailbox holds a draft that another machine, another program or a colleague began: whose, of
/// when, its first words, and a way to go on with it.
class FoundDraftsRow : public QWidget
{
    Q_OBJECT

public:
    explicit FoundDraftsRow(const Theme& theme, QWidget* parent = nullptr);

    /// Newest first; none: nothing is shown.
    void setDrafts(const QList<domain::FoundDraft>& drafts, const MemberId& self, Timestamp now);
    [[nodiscard]] QList<domain::FoundDraft> drafts() const { return m_drafts; }
    /// As if the button were pressed.
    void goOn();

signals:
    void chosen(const svarbord::domain::FoundDraft& draft);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString sentence(const domain::FoundDraft& draft) const;
    void say();
    void fit();
    void openMenu();

    const Theme& m_theme;
    QList<domain::FoundDraft> m_drafts;
    MemberId m_self;
    Timestamp m_now{};
    QString m_text;
    QLabel* m_words;
    TextTab* m_more;
    FlatButton* m_button;
};

} // namespace svarbord::ui
