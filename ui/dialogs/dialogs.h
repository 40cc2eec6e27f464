// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

class QWidget;

namespace svarbord::ui {

/// A question with one button that does it and one that does not.
struct Question
{
    QString title;
    QString text;           ///< the question itself, in words
    QString accept;         ///< the button that does it, a verb
    QString reject;         ///< empty: "Cancel"
    bool dangerous = false; ///< what it does cannot be taken back: the other button is the default
};

/// Everything that leaves the window: questions, file choices and other programs. Answers come by call, never
/// by a nested event loop, and tests put their own answers in its place. GUI thread.
class Dialogs
{
public:
    using Answer = std::function<void(bool accepted)>;
    using Files = std::function<void(const QStringList& paths)>; ///< not called when the person gave up
    using File = std::function<void(const QString& path)>;       ///< not called when the person gave up

    virtual ~Dialogs() = default;
    virtual void ask(QWidget* parent, const Question& question, Answer answered) = 0;
    virtual void tell(QWidget* parent, const QString& title, const QString& text) = 0;
    virtual void openFiles(QWidget* parent, const QString& title, Files chosen) = 0;
    virtual void openFile(QWidget* parent, const QString& title, const QString& filter, File chosen) = 0;
    virtual void openFolder(QWidget* parent, const QString& title, File chosen) = 0;
    virtual void saveFile(QWidget* parent, const QString& title, const QString& suggestedName, File chosen) = 0;
    /// Asks for one line of text, such as the target of a link.
    virtual void askText(QWidget* parent, const QString& title, const QString& label, const QString& initial,
                         std::function<void(const QString& text)> answered) = 0;
    /// Hands a link or a file to the desktop's program for it.
    virtual void openUrl(const QUrl& url) = 0;
};

/// The real ones.
class DesktopDialogs final : public Dialogs
{
public:
    void ask(QWidget* parent, const Question& question, Answer answered) override;
    void tell(QWidget* parent, const QString& title, const QString& text) override;
    void openFiles(QWidget* parent, const QString& title, Files chosen) override;
    void openFile(QWidget* parent, const QString& title, const QString& filter, File chosen) override;
    void openFolder(QWidget* parent, const QString& title, File chosen) override;
    void saveFile(QWidget* parent, const QString& title, const QString& suggestedName, File chosen) override;
    void askText(QWidget* parent, const QString& title, const QString& label, const QString& initial,
                 std::function<void(const QString& text)> answered) override;
    void openUrl(const QUrl& url) override;
};

} // namespace svarbord::ui
