#pragma once

#include "core/planning/plan_edit.h"
#include "ui/procedure/vote_model.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace kecan::ui {

class DayEdit;
class VoteView;

/// A conference as the pane shows it.
struct ShownConference
{
    RecordConference held;
    std::vector<VoteRow> rows; ///< who is voted on, with their votes
    QString source;            ///< the regulation and how sure we are of it; may be empty
    bool isReadOnly = false;
    bool needsReason = false; ///< the step before it is not complete
    std::shared_ptr<const DerivedHistory> derived;
};

/// One conference: when and where, who came, the ballots and the votes. What cannot be is said as
/// it is typed, what follows from the votes too.
class ConferencePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ConferencePane(QWidget* parent);

    void show(ShownConference conference);
    /// As typed.
    [[nodiscard]] RecordConference edit() const;
    /// Whether it differs from what was shown.
    [[nodiscard]] bool isChanged() const;
    /// Why it cannot be recorded; empty when it can.
    [[nodiscard]] QString problem() const;
    /// Goes to the first field.
    void enter();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Count
    {
        Summoned,
        Present,
        Issued,
        Returned,
        Valid,
        Invalid,
        CountCount,
    };
    enum Text
    {
        Place,
        Chair,
        Secretary,
        Teller,
        Reason,
        Note,
        TextCount,
    };

    void lay();
    void addField(QGridLayout* grid, QLabel* label, QWidget* field, int row, int column, int span);
    void take();
    void judge();
    void showFaults();
    void showNotes();
    void retranslate();
    void applyColours();
    [[nodiscard]] static int* countIn(ConferenceDetail& detail, int count);
    [[nodiscard]] static QString* textIn(ConferenceDetail& detail, int text);

    ShownConference m_shown;
    QLabel* m_heading = nullptr;
    QLabel* m_rule = nullptr;
    QLabel* m_dayLabel = nullptr;
    DayEdit* m_day = nullptr;
    std::array<QLabel*, CountCount> m_countLabels{};
    std::array<QLineEdit*, CountCount> m_counts{};
    std::array<QLabel*, TextCount> m_textLabels{};
    std::array<QLineEdit*, TextCount> m_texts{};
    QLabel* m_faults = nullptr;
    VoteModel* m_votes = nullptr;
    VoteView* m_view = nullptr;
    QLabel* m_notes = nullptr;
};

} // namespace kecan::ui
