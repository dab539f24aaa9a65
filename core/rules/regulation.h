#pragma once

#include "core/base/date_span.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace kecan {

/// A text of the rules. They are data, also an office's own, so both languages stand in the file
/// and not in the catalogue of the program.
struct LocalText
{
    QString vietnamese;
    QString english;

    bool operator==(const LocalText&) const = default;
};

/// How sure we are of what a source says.
enum class Confidence : std::uint8_t
{
    Verified = 1,   ///< read in the text or in a press summary of it
    SecondHand = 2, ///< read where somebody restates it
    Memory = 3,     ///< to be compared with the text ("cần đối chiếu văn bản")
    Unsure = 4,     ///< never more than a warning
};

enum class RegulationKind : std::uint8_t
{
    Resolution = 1, ///< nghị quyết
    Conclusion = 2, ///< kết luận
    Directive = 3,  ///< chỉ thị
    Rule = 4,       ///< quy định
    Decision = 5,   ///< quyết định
    Guidance = 6,   ///< hướng dẫn
    Law = 7,        ///< luật
    Decree = 8,     ///< nghị định
    Office = 9,     ///< what the office itself has decided and recorded
};

/// A document that rules come from.
struct Regulation
{
    QString number; ///< "HD 15-HD/BTCTW", unique; with the year where a number was given twice
    RegulationKind kind = RegulationKind::Rule;
    QString issuer;
    std::optional<Day> date = {}; ///< of signing; nothing when not known to us
    std::optional<Day> inForceFrom = {};
    Day inForceUntil = Day::endless(); ///< first day no longer in force
    LocalText title;
    QString replacedBy; ///< number of the regulation that did; empty while in force or not known
    Confidence confidence = Confidence::Memory;

    bool operator==(const Regulation&) const = default;
};

/// Where a limit stands and when it applied.
struct RegulationRef
{
    QString number;
    QString article; ///< empty when not known to us
    DateSpan span;
    Confidence confidence = Confidence::Memory;

    bool operator==(const RegulationRef&) const = default;
};

QString code(Confidence value);
QString code(RegulationKind value);
std::optional<Confidence> parseConfidence(QStringView text);
std::optional<RegulationKind> parseRegulationKind(QStringView text);

} // namespace kecan
