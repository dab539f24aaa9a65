#include "app/cli/arguments.h"

#include "core/base/partial_date.h"
#include "core/base/text_normal.h"

namespace kecan::cli {

namespace {

const QStringList& flags()
{
    static const QStringList kFlags{QStringLiteral("json"),
                                    QStringLiteral("demo"),
                                    QStringLiteral("create-missing"),
                                    QStringLiteral("despite-problems"),
                                    QStringLiteral("help"),
                                    QStringLiteral("version")};
    return kFlags;
}

const QStringList& options()
{
    static const QStringList kOptions{
        QStringLiteral("store"),      QStringLiteral("as-of"),       QStringLiteral("unit"),
        QStringLiteral("position"),   QStringLiteral("blank-lines"), QStringLiteral("cadre"),
        QStringLiteral("plan"),       QStringLiteral("pdf"),         QStringLiteral("from"),
        QStringLiteral("term"),       QStringLiteral("code"),        QStringLiteral("title"),
        QStringLiteral("cadres"),     QStringLiteral("seed"),        QStringLiteral("body"),
        QStringLiteral("upper-body"), QStringLiteral("number"),      QStringLiteral("place"),
        QStringLiteral("date"),       QStringLiteral("authority"),   QStringLiteral("post"),
        QStringLiteral("signer"),     QStringLiteral("preparer"),    QStringLiteral("branch"),
        QStringLiteral("paper"),      QStringLiteral("sex"),         QStringLiteral("born"),
        QStringLiteral("purpose"),    QStringLiteral("draft"),       QStringLiteral("with"),
        QStringLiteral("to"),         QStringLiteral("place"),       QStringLiteral("reason"),
        QStringLiteral("note"),       QStringLiteral("step"),        QStringLiteral("procedure"),
        QStringLiteral("tallies"),    QStringLiteral("summoned"),    QStringLiteral("present"),
        QStringLiteral("issued"),     QStringLiteral("returned"),    QStringLiteral("valid"),
        QStringLiteral("invalid"),    QStringLiteral("basis"),       QStringLiteral("chair"),
        QStringLiteral("secretary"),  QStringLiteral("teller"),      QStringLiteral("votes"),
        QStringLiteral("readiness")};
    return kOptions;
}

/// What was given for @p option as the store keeps texts; the name of a file stays as the system
/// has it.
QString given(const QString& option, const QString& text)
{
    static const QStringList kFiles{QStringLiteral("store"),
                                    QStringLiteral("from"),
                                    QStringLiteral("pdf"),
                                    QStringLiteral("tallies")};
    return kFiles.contains(option) ? text : normalizedText(text);
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList& words)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (!word.startsWith(QStringLiteral("--"))) {
            arguments.m_words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (flags().contains(name)) {
            arguments.m_options.insert(name, {});
        } else if (!options().contains(name)) {
            return Error{ErrorCode::Validation, tr("There is no option --%1.").arg(name)};
        } else if (equals >= 0) {
            arguments.m_options.insert(name, given(name, word.mid(equals + 1)));
        } else if (i + 1 < words.size()) {
            arguments.m_options.insert(name, given(name, words.at(++i)));
        } else {
            return Error{ErrorCode::Validation, tr("The option --%1 needs a value.").arg(name)};
        }
    }
    return arguments;
}

bool Arguments::has(const char* flag) const
{
    return m_options.contains(QString::fromLatin1(flag));
}

QString Arguments::value(const char* option, const QString& fallback) const
{
    return m_options.value(QString::fromLatin1(option), fallback);
}

Result<QString> Arguments::required(const char* option) const
{
    QString given = value(option);
    if (given.isEmpty()) {
        return Error{ErrorCode::Validation,
                     tr("The option --%1 is missing.").arg(QString::fromLatin1(option))};
    }
    return given;
}

Result<Day> Arguments::day(const char* option, Day fallback) const
{
    const QString given = value(option);
    if (given.isEmpty()) {
        return fallback;
    }
    KECAN_TRY(const PartialDate date, PartialDate::parse(given));
    return date.earliest();
}

} // namespace kecan::cli
