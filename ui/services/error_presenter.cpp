#include "ui/services/error_presenter.h"

#include <QSysInfo>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

ErrorPresenter::ErrorPresenter(DialogService& dialogs)
    : m_dialogs(dialogs)
{
}

void ErrorPresenter::present(const QString& title, const Error& error, const QString& kept) const
{
    if (error.code != ErrorCode::Cancelled) {
        m_dialogs.showProblem(problemOf(title, error, kept));
    }
}

Problem ErrorPresenter::problemOf(const QString& title, const Error& error, const QString& kept)
{
    const QString source = QString::fromUtf8(error.where.file_name()).section(u'/', -2);
    QString detail = u"%1: %2"_s.arg(errorCodeName(error.code), error.detail);
    detail += u"\n%1:%2\n%3 %4, %5"_s.arg(source)
                  .arg(error.where.line())
                  .arg(QCoreApplication::applicationName(),
                       QCoreApplication::applicationVersion(),
                       QSysInfo::prettyProductName());
    return {.title = title,
            .happened = error.message,
            .kept = kept,
            .advice = adviceFor(error.code),
            .detail = detail};
}

QString ErrorPresenter::adviceFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Validation:
    case ErrorCode::RuleViolation:
        return tr("Correct the entry and try again.");
    case ErrorCode::NotFound:
        return tr("Check the name, or choose another one.");
    case ErrorCode::Conflict:
        return tr("Look at what has changed since, then try again.");
    case ErrorCode::Storage:
        return tr("Make a copy of the file before anything else, then try again. If it happens "
                  "again, restore the latest backup.");
    case ErrorCode::Io:
        return tr("Check that the folder exists, that you may write there and that the disk is not "
                  "full, and that no other program has the file open. Or choose another place.");
    case ErrorCode::Format:
        return tr(
            "Choose another file. If it should be a store of this program, restore the latest "
            "backup.");
    case ErrorCode::Permission:
        return tr("Close the other program that has the store open, then open it again.");
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::Bug:
        return tr("This is a mistake of the program. Please copy the details and report them.");
    }
    return {};
}

} // namespace kecan::ui
