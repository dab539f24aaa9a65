#pragma once

#include "core/history/event.h"
#include "core/storage/statement.h"

#include <QString>
#include <QStringList>

namespace kecan::storage {

// Bodies of events about the person. Each table has one row per event with
// such a body, by event_id; columns() leaves that key out.

/// event_cadre: profiles registered and changed; @c fields tells which columns the event sets.
struct EventCadreTable
{
    using Body = CadreChange;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_evaluation: yearly gradings.
struct EventEvaluationTable
{
    using Body = EvaluationDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_grade_exam: grade exams sat.
struct EventGradeExamTable
{
    using Body = GradeExamDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

} // namespace kecan::storage
