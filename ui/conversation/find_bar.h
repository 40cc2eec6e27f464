// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"
#include "ui/webview/web_page.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace svarbord::ui {

class IconButton;
class MailView;

/// Finds words in the conversation on screen: a line above it while somebody looks. GUI thread; view outlives it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    FindBar(MailView& view, const Theme& theme, QWidget* parent = nullptr);

    /// Takes the keyboard; what was looked for last can be typed over.
    void open();
    /// Nothing is marked any more, and the next one begins with no words.
    void forget();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

signals:
    /// Closed by whoever looked: the page may have the keyboard.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addKeys();
    void find(FindWay way);
    void found(const QString& words, const PageFinding& finding);
    void tell(const QString& words, const PageFinding& finding);
    void say();
    void endSearch();

    MailView& m_view;
    const Theme& m_theme;
    QLineEdit* m_words;
    QLabel* m_count;
    IconButton* m_previous;
    IconButton* m_next;
    IconButton* m_close;
    PageFinding m_finding;
};

} // namespace svarbord::ui
