// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QWidget>

namespace svarbord::ui {

class ClosedTextView;
class IconButton;
class TextTab;

/// The signature as the customer will get it, under what is written; it can be left out of one mail.
class SignatureRow : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureRow(const Theme& theme, QWidget* parent = nullptr);

    /// Empty: there is none, and nothing is shown.
    void setSignature(const QString& html);
    void setLeftOut(bool leftOut);
    [[nodiscard]] bool isLeftOut() const { return m_leftOut; }

signals:
    void changed();

private:
    void choose(bool leftOut);
    void refresh();

    QString m_html;
    bool m_leftOut = false;
    ClosedTextView* m_view;
    IconButton* m_remove;
    TextTab* m_add;
};

} // namespace svarbord::ui
