#include "core/model/rule_facts.h"

#include "core/model/word_list.h"

#include <array>

namespace kecan {

namespace {

constexpr std::array kSeverities{
    Word<Severity>{Severity::Hint, u"hint"},
    Word<Severity>{Severity::Warning, u"warning"},
    Word<Severity>{Severity::Error, u"error"},
};

constexpr std::array kOutcomes{
    Word<Outcome>{Outcome::Met, u"met"},
    Word<Outcome>{Outcome::Broken, u"broken"},
    Word<Outcome>{Outcome::Unknown, u"unknown"},
};

} // namespace

QString code(Severity value)
{
    return wordOf<Severity>(kSeverities, value);
}

QString code(Outcome value)
{
    return wordOf<Outcome>(kOutcomes, value);
}

std::optional<Severity> parseSeverity(QStringView text)
{
    return valueOf<Severity>(kSeverities, text);
}

} // namespace kecan
