#pragma once

#include "core/planning/procedure_check.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace kecan::ui {

/// Somebody to be voted on for a post.
struct VoteRow
{
    PositionId position;
    QString post; ///< "Phó Vụ trưởng, Vụ Tổng hợp"
    CadreId cadre;
    QString name;
    std::optional<int> agree = {};
    std::optional<int> disagree = {};
    bool isOwnDisagree = false; ///< typed, not what the valid ballots leave
    HeadDecision decision = HeadDecision::None;
};

/// The people of a conference by post and name, with their votes as they are typed and what comes
/// of them.
class VoteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Post,
        Name,
        Agree,
        Disagree,
        Share,
        Outcome,
        ColumnCount,
    };

    explicit VoteModel(QObject* parent);

    /// Other people; votes are those of the rows.
    void setRows(std::vector<VoteRow> rows);
    /// The counts and the rule the votes are judged by; names in faults are of @p derived.
    void judge(const ConferenceDetail& conference, std::shared_ptr<const DerivedHistory> derived);
    void setReadOnly(bool isReadOnly);
    /// Takes the texts of the present language.
    void retranslate();

    /// Of everyone with a vote typed, in the order of the rows.
    [[nodiscard]] std::vector<VoteTally> tallies() const;
    /// The conference as judged, with these votes.
    [[nodiscard]] ConferenceDetail conference() const;
    [[nodiscard]] const std::vector<ConferenceFault>& faults() const { return m_faults; }
    [[nodiscard]] const std::vector<PostVote>& outcome() const { return m_outcome; }
    [[nodiscard]] QString postOf(PositionId position) const;
    /// Whether the head has a say in this row.
    [[nodiscard]] bool isTie(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A vote was typed.
    void typed();

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString faultOf(const VoteRow& row) const;
    bool setCount(VoteRow& row, int column, const QString& text);
    /// Fills in what the valid ballots leave.
    void complete(VoteRow& row) const;
    void weigh();

    std::vector<VoteRow> m_rows;
    ConferenceDetail m_conference; ///< without tallies
    std::shared_ptr<const DerivedHistory> m_derived;
    std::vector<ConferenceFault> m_faults;
    std::vector<PostVote> m_outcome;
    bool m_isReadOnly = false;
};

} // namespace kecan::ui
