#pragma once

#include "core/history/history.h"
#include "ui/shell/subject.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace kecan::ui {

/// One recorded act in words.
struct BatchWords
{
    QString what;                        ///< "Bổ nhiệm", "Undone: Bổ nhiệm"
    QString about;                       ///< whom or what it is about, with how many more
    std::optional<Subject> leadsTo = {}; ///< the same
};

/// Words for acts in the history of changes, in the present language.
class BatchTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::BatchTexts)

public:
    static BatchWords of(const History& history, BatchId batch);
    /// Whom or what an event is about; empty when it is not there any more.
    static QString aboutEvent(const History& history, const Event& event)
    {
        return about(history, event).first;
    }

private:
    static QString what(const History& history, const BatchRecord& batch, const Event& first);
    static QString retraction(const History& history, const RetractionDetail& detail);
    static std::pair<QString, std::optional<Subject>> about(const History& history,
                                                            const Event& event);
};

} // namespace kecan::ui
