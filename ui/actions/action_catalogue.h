#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <span>
#include <vector>

namespace kecan::ui {

enum class ActionId
{
    NewStore,
    OpenStore,
    OpenDemo,
    BackUp,
    Restore,
    PreviewPlan,
    ExportPlan,
    Quit,
    Undo,
    Redo,
    ChangeLog,
    Palette,
    Find,
    WhyNot,
    Copy,
    CopyWithHeadings,
    Paste,
    NewCadre,
    EditCadre,
    RecordDiscipline,
    DecideRetirement,
    NewPlan,
    ReviewPlan,
    ChangePlan,
    ComparePlans,
    CopyFromPlan,
    FindCandidates,
    FindPosts,
    ComparePeople,
    AddNominee,
    MoveNominee,
    RankUp,
    RankDown,
    TakeOutNominee,
    PutBackNominee,
    ProcedureDesk,
    HoldNominee,
    PlaceHeld,
    ReleaseHeld,
    ApproveDraft,
    DiscardDraft,
    MeetingMode,
    NewEvent,
    CorrectEvent,
    RetractEvent,
    EstablishUnit,
    RenameUnit,
    MoveUnit,
    DissolveUnit,
    EstablishPosition,
    ChangePosition,
    AbolishPosition,
    SetOwnLimit,
    EndOwnLimit,
    PlanBoard,
    BoardDensity,
    HoldingPane,
    ExpandAll,
    CollapseAll,
    NextRow,
    PreviousRow,
    ChooseColumns,
    SaveView,
    DetailPane,
    FindingPane,
    GoToDay,
    Today,
    PreviousChange,
    NextChange,
    CompareDays,
    DayBack,
    DayForward,
    MonthBack,
    MonthForward,
    YearBack,
    YearForward,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    TextLarger,
    TextSmaller,
    TextNormal,
    LanguageVietnamese,
    LanguageEnglish,
    Shortcuts,
    About,
};

/// Menu an action stands in.
enum class ActionArea
{
    File,
    Edit,
    Record,
    Planning,
    Day,
    View,
    Theme,
    TextSize,
    Language,
    Help,
};

/// Who does an action.
enum class ActionScope
{
    Window, ///< the window itself
    Day,    ///< the as-of bar, while a store is open
    Page,   ///< the page in front, when it can
};

/// One action, written down once; menus, buttons and the list of shortcuts are made from it.
struct ActionSpec
{
    ActionId id;
    ActionArea area;
    ActionScope scope;
    const char* text; ///< English, with the mnemonic of the menu
    const char* icon; ///< name of the icon, or empty
    const char* key;  ///< portable text of the shortcut, or empty
    bool checkable = false;
};

/// Every action there is, in the order of the menus.
std::span<const ActionSpec> allActions();

/// The actions of one window as objects, in its language and theme.
class ActionCatalogue final : public QObject
{
    Q_OBJECT

public:
    explicit ActionCatalogue(QObject* parent = nullptr);

    [[nodiscard]] QAction* action(ActionId id) const;
    /// Text without the mnemonic, with the shortcut: for the tip of a button.
    [[nodiscard]] QString tip(ActionId id) const;
    /// A word for the part of the program an area stands for.
    static QString areaTitle(ActionArea area);

    /// Takes the texts of the present language.
    void retranslate();
    /// Takes the icons of the present theme.
    void refreshIcons();

Q_SIGNALS:
    void triggered(kecan::ui::ActionId id);

private:
    std::vector<QAction*> m_actions; ///< as allActions()
};

} // namespace kecan::ui
