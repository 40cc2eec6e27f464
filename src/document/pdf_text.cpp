// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf_text.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace svarbord::document {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int pagesRead = 60;

std::unexpected<Error> notReadable(const QString& detail)
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("document", "The PDF file cannot be read."),
                detail);
}

/// Hard walls around the other program: what a hostile file makes it eat ends it, and nothing else.
void confine(QProcess& reader, const ReadingBudget& budget)
{
#ifdef Q_OS_UNIX
    const auto seconds = static_cast<rlim_t>(budget.time.count() / 1000 + 1);
    const auto memory = static_cast<rlim_t>(budget.memoryBytes);
    reader.setChildProcessModifier([seconds, memory] {
        const auto limit = [](auto what, rlim_t most) {
            const rlimit both{most, most};
            setrlimit(what, &both);
        };
        limit(RLIMIT_CPU, seconds);
        limit(RLIMIT_AS, memory);
        limit(RLIMIT_FSIZE, 0);
        limit(RLIMIT_CORE, 0);
    });
#else
    Q_UNUSED(reader)
    Q_UNUSED(budget)
#endif
}

} // namespace

Result<QString> pdfText(const QByteArray& content, const ReadingBudget& budget)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return fail(ErrorCode::Unsupported,
                    QCoreApplication::translate("document", "Install poppler-utils to search in PDF files."));
    const QDeadlineTimer deadline(budget.time);
    QProcess reader;
    confine(reader, budget);
    reader.setProcessEnvironment(QProcessEnvironment());
    reader.setStandardErrorFile(QProcess::nullDevice());
    reader.start(program, {u"-q"_s, u"-enc"_s, u"UTF-8"_s, u"-l"_s, QString::number(pagesRead), u"-"_s, u"-"_s});
    if (!reader.waitForStarted(static_cast<int>(deadline.remainingTime())))
        return notReadable(reader.errorString());
    reader.write(content);
    reader.closeWriteChannel();
    QByteArray text;
    const qsizetype most = budget.textLength * 2;
    while (text.size() < most && reader.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
        text += reader.readAllStandardOutput();
    const bool full = text.size() >= most;
    if (!full && !deadline.hasExpired())
        reader.waitForFinished(static_cast<int>(deadline.remainingTime()));
    text += reader.readAllStandardOutput();
    if (reader.state() != QProcess::NotRunning) {
        reader.kill();
        reader.waitForFinished(1000);
        if (!full)
            return fail(ErrorCode::TooLarge,
                        QCoreApplication::translate("document", "Reading the PDF file took too long."));
    } else if (reader.exitStatus() != QProcess::NormalExit || (reader.exitCode() != 0 && text.isEmpty())) {
        return notReadable(u"pdftotext ended with %1"_s.arg(reader.exitCode()));
    }
    return QString::fromUtf8(text).left(budget.textLength);
}

} // namespace svarbord::document
