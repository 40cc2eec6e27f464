// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

#include <memory>

class QTranslator;

namespace svarbord::ui {

/// The language of the whole program: our texts and Qt's, and the numbers and dates that belong to them. Choosing
/// another one sends QEvent::LanguageChange to every widget. GUI thread; one while the program runs.
class Language : public QObject
{
    Q_OBJECT

public:
    /// chosen: "nb", "da", "sv" or "en"; "" is the system's.
    explicit Language(const QString& chosen = {}, QObject* parent = nullptr);
    ~Language() override;

    void choose(const QString& chosen);
    /// The one in force: "nb", "da", "sv" or "en".
    [[nodiscard]] QString code() const { return m_code; }

    /// What we speak to somebody whose system speaks this: English where it is none of ours.
    [[nodiscard]] static QString codeFor(const QLocale& system);
    /// Numbers and dates of a language for somebody whose system is set up like this.
    [[nodiscard]] static QLocale localeFor(const QString& code, const QLocale& system);

private:
    void load();

    QString m_code;
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace svarbord::ui
