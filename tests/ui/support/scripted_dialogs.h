#pragma once

#include "ui/services/dialog_service.h"

#include <QList>

namespace kecan::test {

/// Answers dialogs from what a test sets, and keeps what was asked.
class ScriptedDialogs final : public ui::DialogService
{
public:
    std::optional<QString> fileToOpen(const ui::FileQuestion& question) override
    {
        fileQuestions.append(question);
        return nextFile;
    }
    std::optional<QString> fileToSave(const ui::FileQuestion& question) override
    {
        fileQuestions.append(question);
        return nextFile;
    }
    [[nodiscard]] bool confirm(const ui::Question& question) override
    {
        questions.append(question);
        return answer;
    }
    void showProblem(const ui::Problem& problem) override { problems.append(problem); }
    void showNote(const QString& title, const QString& text) override
    {
        notes.append(title + u'\n' + text);
    }

    std::optional<QString> nextFile;
    bool answer = true;
    QList<ui::FileQuestion> fileQuestions;
    QList<ui::Question> questions;
    QList<ui::Problem> problems;
    QStringList notes;
};

} // namespace kecan::test
