#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kecan {

enum class PaperSize
{
    A4,
    A3
};
enum class PaperOrientation
{
    Portrait,
    Landscape
};

/// Where the number of a page stands.
enum class PageNumbering
{
    None,
    TopCentre,   ///< alone at the top centre, not on the first page: Party and State style
    PageOfPages, ///< "2/7" at the foot of every page: annexes, working lists
};

/// @unit mm from the edge of the paper.
/// @source Hướng dẫn 36-HD/VPTW (2018), Hướng dẫn 05-HD/VPTW (2026): 20, 20, 30, 15
struct PageMargins
{
    double top = 20;
    double bottom = 20;
    double left = 30;
    double right = 15;

    bool operator==(const PageMargins&) const = default;
};

struct PageSetup
{
    PaperSize paper = PaperSize::A4;
    PaperOrientation orientation = PaperOrientation::Portrait;
    PageMargins margins = {};
    PageNumbering numbering = PageNumbering::TopCentre;
    /// Number of the first page; an annex is numbered apart, so this is rarely other than 1.
    int firstNumber = 1;

    /// Wide tables: turned paper with the narrow margins offices use for annexes.
    static PageSetup landscape(PaperSize paper);

    /// Paper as it lies before the reader. @unit mm
    [[nodiscard]] double widthMm() const;
    [[nodiscard]] double heightMm() const;

    bool operator==(const PageSetup&) const = default;
};

enum class TextAlign
{
    Left,
    Centre,
    Right
};

/// What stands under a line of text.
enum class LineRule
{
    None,
    Full,   ///< a rule as long as the text
    Dashes, ///< "-----", as under the abstract of a Party document
};

/// One line outside the table; wraps when it is longer than its place.
struct ReportLine
{
    QString text = {};
    double size = 14; ///< @unit pt
    bool bold = false;
    bool italic = false;
    bool underline = false;
    LineRule rule = LineRule::None;

    bool operator==(const ReportLine&) const = default;
};

/// Head of the first page. The first lines of both blocks stand on one line, and so do the last
/// ones: the number of the document and the place and date.
struct ReportHeader
{
    std::vector<ReportLine> left = {};  ///< upper body, body, "*", number
    std::vector<ReportLine> right = {}; ///< title of the Party or State, place and date
    QString secrecyMark = {}; ///< boxed under the number: "MẬT", "TỐI MẬT", "TUYỆT MẬT"; or empty
    QString copyNumber = {}; ///< beside the secrecy mark: "Bản số 02"; or empty

    /// Lines of a Party body; empty texts leave their line out.
    /// @source Hướng dẫn 36-HD/VPTW (2018)
    static ReportHeader party(const QString& upperBody,
                              const QString& body,
                              const QString& number,
                              const QString& placeAndDate);

    bool operator==(const ReportHeader&) const = default;
};

struct ReportColumn
{
    QString id = {}; ///< stable English name, for column choices and exports; not printed
    QString heading = {};
    /// Headings above this one, outermost first. Neighbours that share them share the merged cell,
    /// so leaving a column out keeps the heading right.
    QStringList groups = {};
    /// Wider or narrower than its texts ask for. Columns share the width by the length of their
    /// texts times this.
    double weight = 1;
    double minWidthMm = 0; ///< at least this wide; never narrower than its longest word anyway
    TextAlign align = TextAlign::Left;
    bool wrap = true; ///< false keeps each text of the column on one line

    bool operator==(const ReportColumn&) const = default;
};

enum class RowKind
{
    Group,    ///< "I- VỤ TỔNG HỢP": one bold text across the table, stays with what follows
    SubGroup, ///< "1. Vụ trưởng: 2 đồng chí": likewise, one level lower
    Data,     ///< one text per column
    Sum,      ///< one bold text per column, stays with the row before it
};

struct ReportRow
{
    RowKind kind = RowKind::Data;
    QStringList cells = {}; ///< one per column; one alone for Group and SubGroup

    static ReportRow group(const QString& text) { return {RowKind::Group, {text}}; }
    static ReportRow subGroup(const QString& text) { return {RowKind::SubGroup, {text}}; }
    static ReportRow data(const QStringList& cells) { return {RowKind::Data, cells}; }
    static ReportRow sum(const QStringList& cells) { return {RowKind::Sum, cells}; }

    bool operator==(const ReportRow&) const = default;
};

/// A table whose heading is repeated on every page and whose rows are never split.
struct ReportTable
{
    std::vector<ReportColumn> columns = {};
    std::vector<ReportRow> rows = {};
    double textSize = 12; ///< @unit pt
    double smallestTextSize =
        8; ///< the text may shrink to this when the columns do not fit. @unit pt
    bool columnNumbers = true; ///< the row (1) (2) (3) … under the heading
    double air = 0; ///< more room above and under the texts of a row, to write by hand. @unit pt

    bool operator==(const ReportTable&) const = default;
};

/// Where somebody signs, or the list of recipients that stands beside it.
struct SignatureBlock
{
    std::vector<ReportLine> lines =
        {};              ///< "K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"; or "Nơi nhận:", "- …"
    QString name = {};   ///< bold under the space for the signature; may be empty
    double spaceMm = 25; ///< room for signature and seal
    TextAlign align = TextAlign::Centre;

    bool operator==(const SignatureBlock&) const = default;
};

/// What the properties of the file say.
struct ReportMetadata
{
    QString title = {};
    QString author = {}; ///< the issuing body
    QString subject = {};
    QStringList keywords = {};
    QString creator = QStringLiteral("Kế Cận");

    bool operator==(const ReportMetadata&) const = default;
};

/// A list, form or table as it goes to paper, to a workbook or to the screen: words and their
/// roles, nothing about fonts or positions. Texts are NFC and already in the language of the form.
struct ReportDocument
{
    PageSetup page = {};
    ReportHeader header = {};
    std::vector<ReportLine> title = {};   ///< centred: kind, abstract, term, basis
    std::vector<ReportLine> opening = {}; ///< between title and table, from the left
    ReportTable table = {};
    std::vector<ReportLine> totals = {};         ///< under the table, from the left
    std::vector<SignatureBlock> signatures = {}; ///< side by side, from left to right
    QString footer = {};                         ///< small at the foot of every page, under a rule
    ReportMetadata metadata = {};

    bool operator==(const ReportDocument&) const = default;
};

} // namespace kecan
