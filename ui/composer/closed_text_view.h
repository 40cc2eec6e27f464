// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace svarbord::ui {

/// Shows rich text that somebody else may have written, as high as it is: read only, and nothing it names is ever
/// loaded, neither from the network nor from files.
class ClosedTextView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ClosedTextView(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace svarbord::ui
