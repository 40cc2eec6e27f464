// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/components/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

// Qt's own texts that people meet here. Its packages have no Norwegian and no Swedish; named so, they are translated
// together with ours.
[[maybe_unused]] constexpr const char* qtTexts[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "&No"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Enter"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
};

bool isOurs(const QString& code)
{
    return code == u"nb" || code == u"da" || code == u"sv" || code == u"en";
}

} // namespace

Language::Language(const QString& chosen, QObject* parent) : QObject(parent)
{
    choose(chosen);
}

Language::~Language() = default;

QString Language::codeFor(const QLocale& system)
{
    switch (system.language()) {
    case QLocale::NorwegianBokmal:
    case QLocale::NorwegianNynorsk:
        return u"nb"_s;
    case QLocale::Danish:
        return u"da"_s;
    case QLocale::Swedish:
        return u"sv"_s;
    default:
        return u"en"_s;
    }
}

QLocale Language::localeFor(const QString& code, const QLocale& system)
{
    // The system's own habits of writing dates and numbers stay where it speaks the language.
    if (codeFor(system) == code && (code != u"en" || system.language() == QLocale::English))
        return system;
    if (code != u"en")
        return QLocale(code);
    const QLocale here(QLocale::English, system.territory());
    return here.territory() == system.territory() ? here : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void Language::choose(const QString& chosen)
{
    const QLocale system = QLocale::system();
    const QString code = isOurs(chosen) ? chosen : codeFor(system);
    QLocale::setDefault(localeFor(code, system));
    if (code == m_code)
        return;
    m_code = code;
    load();
    // What paints its own words has nothing else that would tell it.
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

void Language::load()
{
    // A translator that goes away takes itself out. Ours comes last and is asked first.
    m_ours.reset();
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(u"qtbase_"_s + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    m_ours = std::make_unique<QTranslator>();
    if (m_ours->load(u":/i18n/svarbord_%1.qm"_s.arg(m_code)))
        QCoreApplication::installTranslator(m_ours.get());
}

} // namespace svarbord::ui
