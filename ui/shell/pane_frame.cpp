// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_frame.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

// What suits the narrowest window that shows all four; from roomy on it is the usual widths.
constexpr int narrowViews = 176;
constexpr int narrowList = 300;
constexpr int narrowDetails = 244;
constexpr int roomy = 1440;

int between(int narrow, int wide, double share)
{
    return narrow + qRound((wide - narrow) * share);
}

/// What was kept before anybody had moved anything is no choice.
int chosen(const QSettings& settings, const QString& key, int usual)
{
    const int width = settings.value(key, 0).toInt();
    return width == usual ? 0 : width;
}

} // namespace

PaneFrame::PaneFrame(const Theme& theme, QWidget* views, QWidget* list, QWidget* conversation, QWidget* details,
                     QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_views(views),
      m_details(details)
{
    m_splitter->setObjectName(u"paneSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget* pane : {views, list, conversation, details})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(2, 1);
    views->setMinimumWidth(150);
    list->setMinimumWidth(260);
    conversation->setMinimumWidth(300);
    details->setMinimumWidth(220);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        const QList<int> sizes = m_splitter->sizes();
        const Widths before = widths();
        const auto choose = [](int& width, int was, int is) {
            if (is != was)
                width = is;
        };
        if (!m_viewsFolded && !m_viewsHidden)
            choose(m_viewsWidth, before.views, sizes.at(0));
        choose(m_listWidth, before.list, sizes.at(m_viewsFolded ? 0 : 1));
        if (!m_detailsFolded && !m_detailsHidden)
            choose(m_detailsWidth, before.details, sizes.constLast());
    });
}

void PaneFrame::restore(const QSettings& settings)
{
    m_viewsWidth = chosen(settings, u"panes/views"_s, Theme::viewsWidth);
    m_listWidth = chosen(settings, u"panes/list"_s, Theme::listWidth);
    m_detailsWidth = chosen(settings, u"panes/details"_s, Theme::detailsWidth);
    m_detailsHidden = settings.value(u"panes/detailsHidden"_s, false).toBool();
    fold();
}

void PaneFrame::save(QSettings& settings) const
{
    settings.setValue(u"panes/views"_s, m_viewsWidth);
    settings.setValue(u"panes/list"_s, m_listWidth);
    settings.setValue(u"panes/details"_s, m_detailsWidth);
    settings.setValue(u"panes/detailsHidden"_s, m_detailsHidden);
}

PaneFrame::Widths PaneFrame::widths() const
{
    const double share =
        std::clamp(double(width() + Theme::railWidth - detailsFold) / double(roomy - detailsFold), 0.0, 1.0);
    return {m_viewsWidth > 0 ? m_viewsWidth : between(narrowViews, Theme::viewsWidth, share),
            m_listWidth > 0 ? m_listWidth : between(narrowList, Theme::listWidth, share),
            m_detailsWidth > 0 ? m_detailsWidth : between(narrowDetails, Theme::detailsWidth, share)};
}

void PaneFrame::toggleViews()
{
    if (m_viewsFolded) {
        m_views->setVisible(!m_views->isVisible());
        placeDrawers();
        if (m_views->isVisible())
            m_views->setFocus();
        return;
    }
    m_viewsHidden = !m_viewsHidden;
    fold();
}

void PaneFrame::toggleDetails()
{
    if (m_detailsFolded) {
        m_details->setVisible(!m_details->isVisible());
        placeDrawers();
        return;
    }
    m_detailsHidden = !m_detailsHidden;
    fold();
}

void PaneFrame::closeDrawers()
{
    if (m_viewsFolded)
        m_views->hide();
    if (m_detailsFolded)
        m_details->hide();
}

void PaneFrame::resizeEvent(QResizeEvent*)
{
    fold();
    placeDrawers();
}

void PaneFrame::fold()
{
    const int whole = width() + Theme::railWidth;
    const bool foldDetails = whole < detailsFold;
    const bool foldViews = whole < viewsFold;
    const bool different = foldDetails != m_detailsFolded || foldViews != m_viewsFolded;
    m_detailsFolded = foldDetails;
    m_viewsFolded = foldViews;
    // A pane is either a child of the splitter or a drawer floating over it.
    if (foldViews && m_views->parentWidget() == m_splitter) {
        m_views->setParent(this);
        m_views->hide();
    } else if (!foldViews && m_views->parentWidget() != m_splitter) {
        m_splitter->insertWidget(0, m_views);
    }
    if (foldDetails && m_details->parentWidget() == m_splitter) {
        m_details->setParent(this);
        m_details->hide();
    } else if (!foldDetails && m_details->parentWidget() != m_splitter) {
        m_splitter->addWidget(m_details);
    }
    if (!foldViews)
        m_views->setVisible(!m_viewsHidden);
    if (!foldDetails)
        m_details->setVisible(!m_detailsHidden);

    const Widths wide = widths();
    const int viewsTaken = foldViews || m_viewsHidden ? 0 : wide.views + 1;
    const int detailsTaken = foldDetails || m_detailsHidden ? 0 : wide.details + 1;
    QList<int> sizes;
    if (!foldViews)
        sizes += wide.views;
    sizes += wide.list;
    sizes += std::max(300, width() - viewsTaken - wide.list - 1 - detailsTaken);
    if (!foldDetails)
        sizes += wide.details;
    m_splitter->setSizes(sizes);
    m_splitter->setStretchFactor(foldViews ? 1 : 2, 1);
    if (different)
        emit foldingChanged();
}

void PaneFrame::placeDrawers()
{
    if (m_viewsFolded && m_views->isVisible()) {
        m_views->setGeometry(0, 0, widths().views, height());
        m_views->raise();
    }
    if (m_detailsFolded && m_details->isVisible()) {
        const int wide = widths().details;
        m_details->setGeometry(width() - wide, 0, wide, height());
        m_details->raise();
    }
}

void PaneFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
}

} // namespace svarbord::ui
