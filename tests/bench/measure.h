#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace kecan::bench {

/// CPU time of @p work. @unit milliseconds
double cpuMilliseconds(const std::function<void()>& work);

/// The middle of @p values, which must not be empty.
double median(std::vector<double> values);

/// Median CPU time of each of @p works, which take turns @p rounds times. @unit milliseconds
std::vector<double> medians(int rounds, const std::vector<std::function<void()>>& works);

/// Prints one line: what, its time, its ratio to @p baseline and the goal.
void printRatio(const QString& what, double milliseconds, double baseline, const QString& goal);
void printTime(const QString& what, double milliseconds);

/// Memory of this process, as far as the system tells. @unit megabytes; 0 when unknown
double residentMegabytes();

} // namespace kecan::bench
