// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webview/web_engine_library.h"

#include "ui/webview/web_engine_id.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>
#include <QOpenGLContext>
#include <QPluginLoader>

QT_BEGIN_NAMESPACE
// Exported for modules like QtWebEngine, which declare it themselves as well.
Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext* context);
QT_END_NAMESPACE

using namespace Qt::Literals::StringLiterals;

namespace svarbord::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(svarbord::ui::WebEngineLibrary)
};

/// The engine asks the OpenGL context that all share for its format, also where it draws without OpenGL. One that was
/// never created has a format and needs no driver. It belongs to Qt from here on.
void giveContextToAsk()
{
    if (!QOpenGLContext::globalShareContext())
        qt_gl_set_global_share_context(new QOpenGLContext);
}

} // namespace

QString libraryFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(SVARBORD_LIBRARY_DIR));
}

Result<WebEngine*> loadWebEngine(const QString& folder)
{
    QPluginLoader library(folder + u"/svarbord_webview"_s);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    // Read from the file: a library of another version does not get as far as being loaded.
    const QString wanted = QString::fromUtf8(qobject_interface_iid<WebEngine*>());
    const QString found = library.metaData().value(u"IID"_s).toString();
    if (!found.isEmpty() && found != wanted)
        return fail(ErrorCode::NotFound,
                    Text::tr("Mail is shown as plain text: the part of Svarbord that shows it as its sender made it is "
                             "of another version than the program. Start Svarbord again; if this stays, install "
                             "Svarbord again."),
                    folder + u": is "_s + found + u", wanted is "_s + wanted);
    giveContextToAsk();
    if (auto* const engine = qobject_cast<WebEngine*>(library.instance()))
        return engine;
    return fail(ErrorCode::NotFound,
                Text::tr("Mail is shown as plain text: the part of Svarbord that shows it as its sender made it is "
                         "missing or cannot be used. Install Svarbord again."),
                folder + u": "_s + library.errorString());
}

} // namespace svarbord::ui
