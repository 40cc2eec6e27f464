// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/components/theme.h"

#include <QWidget>

class QSettings;
class QSplitter;

namespace svarbord::ui {

/// Views, list, conversation and details side by side with splitters that are remembered; as long as nobody moved one,
/// a narrower window takes from each, so that the conversation stays the widest. Under 1180 px the details become a
/// drawer over the conversation, under 940 px the views one over the list.
class PaneFrame : public QWidget
{
    Q_OBJECT

public:
    static constexpr int detailsFold = 1180;
    static constexpr int viewsFold = 940;

    PaneFrame(const Theme& theme, QWidget* views, QWidget* list, QWidget* conversation, QWidget* details,
              QWidget* parent = nullptr);

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;
    [[nodiscard]] bool viewsFolded() const { return m_viewsFolded; }
    [[nodiscard]] bool detailsFolded() const { return m_detailsFolded; }
    void toggleViews();
    void toggleDetails();
    /// Puts open drawers away.
    void closeDrawers();

signals:
    void foldingChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Widths
    {
        int views;
        int list;
        int details;
    };
    /// Of the window as it is: what was chosen, else what suits it.
    [[nodiscard]] Widths widths() const;
    void fold();
    void placeDrawers();

    const Theme& m_theme;
    QSplitter* m_splitter;
    QWidget* m_views;
    QWidget* m_details;
    bool m_viewsFolded = false;
    bool m_detailsFolded = false;
    bool m_viewsHidden = false; ///< by the person, where there is room
    bool m_detailsHidden = false;
    int m_viewsWidth = 0; ///< 0: nobody chose one
    int m_listWidth = 0;
    int m_detailsWidth = 0;
};

} // namespace svarbord::ui
