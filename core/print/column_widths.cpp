#include "core/print/column_widths.h"

#include <algorithm>
#include <numeric>

namespace kecan::print {

namespace {

std::vector<double> widthsAt(const std::vector<ColumnNeed>& needs, double unitShare)
{
    std::vector<double> widths;
    widths.reserve(needs.size());
    for (const ColumnNeed& need : needs) {
        widths.push_back(std::clamp(need.waste + unitShare * need.weight,
                                    need.smallest,
                                    std::max(need.smallest, need.natural)));
    }
    return widths;
}

double sum(const std::vector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Spreads what is left so that the table is exactly @p total wide.
std::vector<double>
stretched(std::vector<double> widths, const std::vector<ColumnNeed>& needs, double total)
{
    const double allWeights =
        std::accumulate(needs.begin(), needs.end(), 0.0, [](double so, const ColumnNeed& need) {
            return so + need.weight;
        });
    const double left = total - sum(widths);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double share = allWeights > 0 ? needs[i].weight / allWeights
                                            : 1.0 / static_cast<double>(widths.size());
        widths[i] += left * share;
    }
    return widths;
}

} // namespace

std::optional<std::vector<double>> shareWidth(const std::vector<ColumnNeed>& needs, double total)
{
    if (needs.empty() || sum(widthsAt(needs, 0)) > total) {
        return std::nullopt;
    }
    // The sum grows with the share of a unit of weight, so halving finds where it meets the total.
    constexpr int kHalvings = 60;
    double low = 0;
    double high = total;
    for (const ColumnNeed& need : needs) {
        high = std::max(high, need.weight > 0 ? total / need.weight : 0.0);
    }
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (sum(widthsAt(needs, middle)) <= total ? low : high) = middle;
    }
    return stretched(widthsAt(needs, low), needs, total);
}

} // namespace kecan::print
