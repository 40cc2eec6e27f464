// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/address.h"
#include "ui/components/theme.h"
#include "ui/composer/composer_mode.h"

#include <QHash>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;

namespace svarbord::ui {

class Chip;
class TextTab;

/// The head of the composer: what is written (reply, forward, comment) and, in short, to whom.
class ComposerTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerTabs(const Theme& theme, QWidget* parent = nullptr);

    void setMode(ComposerMode mode);
    /// The recipients in one chip; hidden where the address rows are open.
    void setSummary(const domain::AddressList& recipients, bool shown);

signals:
    void modeChosen(svarbord::ui::ComposerMode mode);
    void recipientsPressed();
    void copyPressed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TextTab* addTab(ComposerMode mode, const QString& objectName);
    void fit();
    void setClose(bool close);
    [[nodiscard]] int neededWidth() const;
    void name(ComposerMode mode, const QString& text, const QString& key);

    const Theme& m_theme;
    QButtonGroup* m_group;
    bool m_hasSummary = false;
    bool m_hasRecipients = false;
    QString m_summary; ///< who it goes to
    QHash<ComposerMode, TextTab*> m_tabs;
    QLabel* m_title;
    QLabel* m_caption;
    Chip* m_recipients;
    QAbstractButton* m_copy;
};

} // namespace svarbord::ui
