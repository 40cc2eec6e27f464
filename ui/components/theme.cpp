// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/theme.h"

namespace svarbord::ui {

namespace {

Theme light()
{
    Theme theme;
    theme.look = Look::Light;
    theme.background = QColor(0xffffffU);
    theme.panel = QColor(0xf7f8faU);
    theme.rail = QColor(0xeef0f4U);
    theme.line = QColor(0xe3e6ecU);
    theme.text = QColor(0x14181fU);
    theme.secondary = QColor(0x475063U);
    theme.muted = QColor(0x6b7486U);
    theme.accent = QColor(0x2457d6U);
    theme.accentBackground = QColor(0xe8eefcU);
    theme.accentText = QColor(0x1b45adU);
    theme.onAccent = QColor(0xffffffU);
    theme.good = QColor(0x0d7a55U);
    theme.goodBackground = QColor(0xe2f4ecU);
    theme.warning = QColor(0x9a5b00U);
    theme.warningBackground = QColor(0xfdf1daU);
    theme.danger = QColor(0xb3261eU);
    theme.dangerBackground = QColor(0xfce8e6U);
    theme.note = QColor(0xfff8e1U);
    theme.noteLine = QColor(0xf0e0a8U);
    theme.hover = QColor(0xf1f3f7U);
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.look = Look::Dark;
    theme.background = QColor(0x11151bU);
    theme.panel = QColor(0x161b22U);
    theme.rail = QColor(0x1e252eU);
    theme.line = QColor(0x29313cU);
    theme.text = QColor(0xe7ebf1U);
    theme.secondary = QColor(0xb3bccbU);
    theme.muted = QColor(0x8a94a6U);
    theme.accent = QColor(0x7aa5ffU);
    theme.accentBackground = QColor(0x1d2b47U);
    theme.accentText = QColor(0xa9c5ffU);
    theme.onAccent = QColor(0x0d1420U);
    theme.good = QColor(0x58c99bU);
    theme.goodBackground = QColor(0x123428U);
    theme.warning = QColor(0xf0b557U);
    theme.warningBackground = QColor(0x3a2b10U);
    theme.danger = QColor(0xff8a80U);
    theme.dangerBackground = QColor(0x431a17U);
    theme.note = QColor(0x2b2716U);
    theme.noteLine = QColor(0x4a4222U);
    theme.hover = QColor(0x1a2029U);
    return theme;
}

Theme highContrast()
{
    Theme theme;
    theme.look = Look::HighContrast;
    theme.background = QColor(0x000000U);
    theme.panel = QColor(0x000000U);
    theme.rail = QColor(0x101010U);
    theme.line = QColor(0xffffffU);
    theme.text = QColor(0xffffffU);
    theme.secondary = QColor(0xffffffU);
    theme.muted = QColor(0xe6e6e6U);
    theme.accent = QColor(0xffe000U);
    theme.accentBackground = QColor(0x3a3300U);
    theme.accentText = QColor(0xffe95cU);
    theme.onAccent = QColor(0x000000U);
    theme.good = QColor(0x7dffb8U);
    theme.goodBackground = QColor(0x002b17U);
    theme.warning = QColor(0xffcc66U);
    theme.warningBackground = QColor(0x332200U);
    theme.danger = QColor(0xffa8a0U);
    theme.dangerBackground = QColor(0x3d0000U);
    theme.note = QColor(0x1f1a00U);
    theme.noteLine = QColor(0xffe000U);
    theme.hover = QColor(0x262626U);
    return theme;
}

const char* const styleTemplate = R"(
* { outline: none; }
QToolTip { background: %rail%; color: %text%; border: 1px solid %line%; border-radius: 6px; padding: 4px 8px; font-size: 12px; }
QSplitter::handle { background: %line%; }
QSplitter::handle:hover { background: %accent%; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: %line%; border-radius: 3px; margin: 2px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: %muted%; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: %background%; color: %text%; border: 1px solid %line%; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 16px 6px 10px; border-radius: 6px; min-width: 140px; }
QMenu::item:selected { background: %accentBackground%; color: %accentText%; }
QMenu::item:disabled { color: %muted%; }
QMenu::separator { height: 1px; background: %line%; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateTimeEdit {
  background: %background%; color: %text%; border: 1px solid %line%; border-radius: 6px; padding: 5px 8px;
  selection-background-color: %accent%; selection-color: %onAccent%; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus, QDateTimeEdit:focus {
  border-color: %accent%; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled { background: %panel%; color: %muted%; }
QComboBox { combobox-popup: 0; selection-background-color: %accentBackground%; selection-color: %accentText%; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox[kind="flat"] { background: transparent; border-color: transparent; padding: 1px 6px 1px 3px; }
QComboBox[kind="flat"]:hover { background: %hover%; }
QComboBox[kind="flat"]:focus { border-color: %accent%; }
QComboBox QAbstractItemView { background: %background%; border: 1px solid %line%; padding: 4px; outline: none;
  selection-background-color: %accentBackground%; selection-color: %accentText%; }
QComboBox QAbstractItemView::item { padding: 5px 6px; border: none; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: %accentBackground%; color: %accentText%; }
QListView#mentionList { background: %background%; color: %text%; border: 1px solid %line%; padding: 4px; outline: none; }
QListView#mentionList::item { padding: 4px 8px; border-radius: 6px; }
QListView#mentionList::item:selected { background: %accentBackground%; color: %accentText%; }
QListWidget#settingsSections { background: transparent; border: none; outline: none; }
QListWidget#settingsSections::item { padding: 0 8px; border-radius: 6px; color: %secondary%; }
QListWidget#settingsSections::item:hover { background: %rail%; }
QListWidget#settingsSections::item:selected { background: %accentBackground%; color: %accentText%; }
QListWidget[kind="choice"] { background: transparent; border: none; outline: none; }
QListWidget[kind="choice"]::item { padding: 6px 8px; border-radius: 6px; color: %secondary%; }
QListWidget[kind="choice"]::item:hover { background: %rail%; }
QListWidget[kind="choice"]::item:selected { background: %accentBackground%; color: %accentText%; }
QListView[kind="boxed"] { background: %background%; border: 1px solid %line%; border-radius: 8px; }
QTableWidget, QTableView#auditTable, QTreeWidget { background: %background%; border: 1px solid %line%; border-radius: 8px;
  selection-background-color: %accentBackground%; selection-color: %accentText%; }
QTableWidget::item, QTableView#auditTable::item, QTreeWidget::item { padding: 0 8px; border: none; }
QTreeWidget::item:hover { background: %hover%; }
QTreeWidget::item:selected { background: %accentBackground%; color: %accentText%; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: %background%; color: %muted%; border: none; border-bottom: 1px solid %line%;
  padding: 6px 8px; font-size: 12px; font-weight: 600; }
QProgressBar { background: %rail%; border: none; border-radius: 4px; max-height: 8px; color: transparent; }
QProgressBar::chunk { background: %accent%; border-radius: 4px; }
QCheckBox::indicator, QListWidget::indicator { width: 14px; height: 14px; border: 1px solid %muted%; border-radius: 3px;
  background: %background%; }
QCheckBox::indicator:checked, QListWidget::indicator:checked { background: %accent%; border-color: %accent%;
  image: url(:/icons/%check%.svg); }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid %muted%; border-radius: 8px;
  background: %background%; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid %accent%; background: %onAccent%; }
QRadioButton::indicator:focus { border-color: %accent%; }
QWidget#previewSheet { background: %rail%; }
QDialog, QMessageBox { background: %background%; }
QMessageBox QLabel { padding: 8px 12px 4px 0; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QDialogButtonBox QPushButton { background: %background%; color: %text%; border: 1px solid %line%; border-radius: 6px;
  padding: 6px 14px; min-width: 56px; font-weight: 500; }
QDialogButtonBox QPushButton:hover { background: %rail%; }
QDialogButtonBox QPushButton:default { background: %accent%; border-color: %accent%; color: %onAccent%; }
QDialogButtonBox QPushButton[danger="true"] { background: %dangerBackground%; border-color: %danger%; color: %danger%; }
QDialogButtonBox QPushButton[danger="true"]:hover { background: %danger%; color: %background%; }
QDialogButtonBox QPushButton:focus { border: 2px solid %accentText%; padding: 5px 13px; }
QDialogButtonBox QPushButton:disabled { color: %muted%; }
QLabel#sectionHeading { color: %muted%; font-size: 11px; font-weight: 600; }
QLabel[tone="secondary"] { color: %secondary%; }
QLabel[tone="muted"] { color: %muted%; }
QLabel[tone="danger"] { color: %danger%; }
QLabel[tone="warning"] { color: %warning%; }
QLabel[tone="good"] { color: %good%; }
)";

} // namespace

Theme Theme::make(Look look)
{
    switch (look) {
    case Look::Light:
        return light();
    case Look::Dark:
        return dark();
    case Look::HighContrast:
        return highContrast();
    }
    return light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, background);
    palette.setColor(QPalette::Base, background);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::BrightText, danger);
    palette.setColor(QPalette::ButtonText, secondary);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accentText);
    palette.setColor(QPalette::LinkVisited, accentText);
    palette.setColor(QPalette::ToolTipBase, rail);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, line);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

QString Theme::styleSheet() const
{
    QString sheet = QString::fromLatin1(styleTemplate);
    sheet.replace(QStringLiteral("%check%"),
                  look == Look::Light ? QStringLiteral("check-white") : QStringLiteral("check-black"));
    const std::pair<const char*, QColor> names[] = {{"background", background},
                                                    {"panel", panel},
                                                    {"rail", rail},
                                                    {"line", line},
                                                    {"text", text},
                                                    {"secondary", secondary},
                                                    {"muted", muted},
                                                    {"accentBackground", accentBackground},
                                                    {"accentText", accentText},
                                                    {"accent", accent},
                                                    {"onAccent", onAccent},
                                                    {"hover", hover},
                                                    {"danger", danger},
                                                    {"dangerBackground", dangerBackground},
                                                    {"warning", warning},
                                                    {"good", good}};
    for (const auto& [name, color] : names)
        sheet.replace(QLatin1Char('%') + QLatin1String(name) + QLatin1Char('%'), color.name());
    return sheet;
}

QFont Theme::font(int pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    return font;
}

} // namespace svarbord::ui
