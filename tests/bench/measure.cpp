#include "tests/bench/measure.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>

namespace kecan::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(double milliseconds)
{
    return u"%1 ms"_s.arg(milliseconds, 10, 'f', milliseconds < 10 ? 4 : 1);
}

} // namespace

double cpuMilliseconds(const std::function<void()>& work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::vector<double> medians(int rounds, const std::vector<std::function<void()>>& works)
{
    std::vector<std::vector<double>> times(works.size());
    for (int round = 0; round < std::max(1, rounds); ++round) {
        for (std::size_t i = 0; i < works.size(); ++i) {
            times[i].push_back(cpuMilliseconds(works[i]));
        }
    }
    std::vector<double> middle;
    for (const auto& each : times) {
        middle.push_back(median(each));
    }
    return middle;
}

void printTime(const QString& what, double milliseconds)
{
    QTextStream(stdout) << what.leftJustified(46) << shown(milliseconds) << '\n';
}

void printRatio(const QString& what, double milliseconds, double baseline, const QString& goal)
{
    QTextStream(stdout) << what.leftJustified(46) << shown(milliseconds) << "  = "
                        << QString::number(milliseconds / baseline, 'f', 3) << " x baseline (goal "
                        << goal << ")\n";
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.simplified().split(' ').value(1).toDouble() / 1024;
            }
        }
    }
    return 0;
}

} // namespace kecan::bench
