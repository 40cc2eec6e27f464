// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/icons.h"
#include "ui/components/theme.h"

#include <QSet>
#include <QWidget>

class QLabel;

namespace svarbord::ui {

class Dialogs;
class FlatButton;
class IconButton;
class OwnKeys;
class RichEdit;

/// The foot of the composer: formats, attachments, what became of the draft, and the ways to send.
class FormatBar : public QWidget
{
    Q_OBJECT

public:
    FormatBar(const Theme& theme, RichEdit& editor, Dialogs& dialogs, QWidget* parent = nullptr);

    enum class Purpose { Mail, NewMail, Comment };
    void setPurpose(Purpose purpose);
    void setState(const QString& text);
    void setSendEnabled(bool enabled);
    void setCanPopOut(bool can);
    void setCanDiscard(bool can);
    [[nodiscard]] QString state() const;

signals:
    void attachPressed();
    void sendPressed();
    void sendAndClosePressed();
    void laterPressed();
    void snippetPressed();
    void popOutPressed();
    void discardPressed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitState();
    void fitButtons();
    void want(QWidget* part, bool wanted);
    void setTight(bool tight);
    [[nodiscard]] int neededWidth() const;
    void sayPurpose();
    IconButton* addIcon(Icon glyph, const QString& name, const QString& key);
    void askForLink();
    void followCursor();

    const Theme& m_theme;
    RichEdit& m_editor;
    Dialogs& m_dialogs;
    OwnKeys* m_keys; ///< of the whole composer
    QList<IconButton*> m_formats;
    QSet<QWidget*> m_unwanted; ///< by what is written; the others are shown where there is room
    bool m_tight = false;      ///< the ways to send say less, for there is little room
    IconButton* m_bold;
    IconButton* m_italic;
    IconButton* m_attach;
    IconButton* m_snippet;
    IconButton* m_later;
    IconButton* m_popOut;
    IconButton* m_discard;
    bool m_canPopOut = false;
    QLabel* m_state;
    Purpose m_purpose = Purpose::Mail;
    QString m_text; ///< of m_state, shown where there is room
    FlatButton* m_sendAndClose;
    FlatButton* m_send;
};

} // namespace svarbord::ui
