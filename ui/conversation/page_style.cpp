// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/page_style.h"

#include "ui/components/theme.h"

#include <utility>

namespace svarbord::ui {

namespace {

const char* const layout = R"css(
* { box-sizing: border-box; }
html { color-scheme: %scheme%; background: %background%; }
body { margin: 0; padding: 16px 20px 20px; color: %text%; background: %background%;
  font: 13px/1.5 Inter, "Noto Sans", "DejaVu Sans", sans-serif; overflow-wrap: anywhere;
  -webkit-font-smoothing: antialiased; }
main { max-width: 860px; margin: 0 auto; }
a { color: %accentText%; text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid %accentBackground%; outline-offset: 1px; border-radius: 6px;
  box-shadow: inset 0 0 0 1px %accent%; }
::selection { background: %accent%; color: %onAccent%; }
::-webkit-scrollbar { width: 10px; height: 10px; }
::-webkit-scrollbar-thumb { background: %line%; border-radius: 5px; border: 2px solid %background%; }
::-webkit-scrollbar-thumb:hover { background: %muted%; }
time { font-variant-numeric: tabular-nums; }

article { display: grid; grid-template-columns: 32px minmax(0, 1fr); column-gap: 12px; margin: 0 0 18px;
  scroll-margin-top: 16px; position: relative; }
.avatar { width: 32px; height: 32px; border-radius: 50%; color: #fff; font-weight: 600; font-size: 11px;
  line-height: 32px; text-align: center; user-select: none; }
header { display: flex; align-items: baseline; gap: 8px; min-width: 0; }
header b { font-weight: 600; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
header .who { color: %muted%; font-size: 12px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; flex: 1; }
header time { color: %muted%; font-size: 12px; white-space: nowrap; }
.menu { color: %muted%; opacity: 0; padding: 0 6px; border-radius: 6px; line-height: 18px; font-weight: 600;
  letter-spacing: 1px; user-select: none; }
article:hover .menu, .menu:focus-visible { opacity: 1; }
.menu:hover { background: %rail%; text-decoration: none; color: %text%; }
.text { white-space: pre-wrap; margin-top: 2px; }
.mail { margin-top: 2px; overflow-x: auto; overflow-y: hidden; contain: layout paint; isolation: isolate; }
.mail img { max-width: 100%; height: auto; }
.mail table { max-width: 100%; }
.mail p { margin: 0 0 8px; }
.mail > :last-child { margin-bottom: 0; }
.mail pre { white-space: pre-wrap; }
.mail blockquote { margin: 4px 0 4px 2px; padding-left: 10px; border-left: 2px solid %line%; color: %secondary%; }
.mail img[data-remote-src]:not([src]) { min-width: 22px; min-height: 22px; background: %rail%; border-radius: 4px; }
.mail.plain, .mail.plain * { color: inherit !important; background-color: transparent !important;
  background-image: none !important; }
.mail.plain a { color: %accentText% !important; }
.mail.plain .sv-quote > summary { background-color: %rail% !important; color: %muted% !important; }
.mail ul, .mail ol { margin: 4px 0 8px; padding-left: 22px; }
.mail h1, .mail h2, .mail h3 { margin: 12px 0 6px; line-height: 1.3; }
.mail.own { color-scheme: light; color: #14181f; background: #fff; border-radius: 8px; padding: 12px 14px;
  border: 1px solid %line%; }
.mail.own a { color: #1b45ad; }
.mail.own blockquote { border-color: #e3e6ec; color: #475063; }

details > summary { list-style: none; cursor: pointer; user-select: none; width: fit-content; }
details > summary::-webkit-details-marker { display: none; }
.sv-quote > summary { font-size: 0; margin-top: 6px; height: 14px; padding: 0 9px; border-radius: 7px;
  background: %rail%; color: %muted%; display: flex; align-items: center; }
.sv-quote > summary::after { content: "\00b7\00b7\00b7"; font: 700 13px/10px Inter, sans-serif; letter-spacing: 1px; }
.sv-quote > summary:hover { color: %text%; }
.sv-quote[open] > summary { margin-bottom: 8px; }
.text .sv-quote, .sv-quote > .rest { color: %secondary%; }
.rest { white-space: pre-wrap; border-left: 2px solid %line%; padding-left: 10px; }

.chips { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-top: 8px; }
.chip { display: flex; align-items: center; gap: 8px; height: 30px; padding: 0 11px; border: 1px solid %line%;
  border-radius: 8px; color: %text%; font-size: 12px; max-width: 100%; white-space: nowrap; }
.chip:hover { background: %hover%; text-decoration: none; }
.chip .name { overflow: hidden; text-overflow: ellipsis; }
.chip .size { color: %secondary%; }
.icon { width: 14px; height: 14px; flex: none; }
.thumb { margin-top: 8px; }

.note { background: %note%; border: 1px solid %noteLine%; border-radius: 8px; padding: 11px 12px 12px 13px; margin-left: -1px; }
.mention { color: %accentText%; font-weight: 600; }
.event { text-align: center; color: %muted%; font-size: 12px; margin: -2px 0 16px; }
.why { display: inline; }
.why > summary { display: inline; text-decoration: underline; }
.why[open] { display: block; }
.bar { display: flex; align-items: center; gap: 12px; margin-top: 8px; padding: 6px 10px; border-radius: 8px; font-size: 12px;
  background: %panel%; border: 1px solid %line%; color: %secondary%; flex-wrap: wrap; }
.bar a, .bar b { font-weight: 600; flex: none; }
.bar span { flex: 1 1 120px; min-width: 0; }
.bar.offer span { flex: 0 1 auto; }
.bar.warning { background: %warningBackground%; color: %warning%; border-color: %warningEdge%; }
.bar.danger { background: %dangerBackground%; color: %danger%; border-color: %dangerEdge%; }
.bar.warning a, .bar.danger a { color: inherit; text-decoration: underline; }
.tag { font-size: 11px; font-weight: 600; padding: 1px 6px; border-radius: 5px; background: %rail%; color: %secondary%;
  white-space: nowrap; align-self: center; }
.line { display: grid; grid-template-columns: 32px minmax(0, max-content) minmax(0, 1fr) max-content; column-gap: 12px;
  align-items: center; height: 36px; padding: 0 8px 0 0; margin: 0 -8px 0 0; border-radius: 8px; color: %text%; }
.line:hover { background: %hover%; text-decoration: none; }
.line .avatar { width: 24px; height: 24px; line-height: 24px; font-size: 9px; margin-left: 4px; }
.line b { font-weight: 600; max-width: 180px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.line .snippet { color: %muted%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.line time { color: %muted%; font-size: 12px; }
.older { border-bottom: 1px solid %line%; padding-bottom: 8px; margin-bottom: 16px; }
.older .all { display: inline-block; font-size: 12px; padding: 6px 0 0 44px; }
.end { height: 1px; }
)css";

} // namespace

QString pageStyle(const Theme& theme)
{
    QString sheet = QString::fromLatin1(layout);
    const std::pair<const char*, QColor> colors[] = {{"background", theme.background},
                                                     {"panel", theme.panel},
                                                     {"rail", theme.rail},
                                                     {"line", theme.line},
                                                     {"text", theme.text},
                                                     {"secondary", theme.secondary},
                                                     {"muted", theme.muted},
                                                     {"accent", theme.accent},
                                                     {"accentBackground", theme.accentBackground},
                                                     {"accentText", theme.accentText},
                                                     {"onAccent", theme.onAccent},
                                                     {"warning", theme.warning},
                                                     {"warningBackground", theme.warningBackground},
                                                     {"danger", theme.danger},
                                                     {"dangerBackground", theme.dangerBackground},
                                                     {"note", theme.note},
                                                     {"noteLine", theme.noteLine},
                                                     {"hover", theme.hover}};
    for (const auto& [name, color] : colors)
        sheet.replace(QLatin1Char('%') + QLatin1String(name) + QLatin1Char('%'), color.name());
    const auto edge = [&theme](const QColor& color) {
        return theme.look == Look::HighContrast ? color.name() : QStringLiteral("transparent");
    };
    sheet.replace(QLatin1String("%warningEdge%"), edge(theme.warning));
    sheet.replace(QLatin1String("%dangerEdge%"), edge(theme.danger));
    return sheet.replace(QLatin1String("%scheme%"),
                         theme.look == Look::Light ? QStringLiteral("light") : QStringLiteral("dark"));
}

} // namespace svarbord::ui
