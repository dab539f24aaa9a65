#include "core/print/page_content.h"

#include <algorithm>

namespace kecan::print {

void PageContent::append(const PageContent& part, double x, double y)
{
    runs.reserve(runs.size() + part.runs.size());
    for (TextRun run : part.runs) {
        run.x += static_cast<float>(x);
        run.y += static_cast<float>(y);
        runs.push_back(run);
    }
    for (const QLineF& line : part.grid) {
        grid.push_back(line.translated(x, y));
    }
    for (const QLineF& line : part.rules) {
        rules.push_back(line.translated(x, y));
    }
}

quint32 Typesetter::add(const QString& text)
{
    // Texts come as NFC; only one with a loose mark pays for making sure.
    const bool hasMarks = std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x300 && c.isMark(); });
    texts.push_back(hasMarks ? text.normalized(QString::NormalizationForm_C) : text);
    return static_cast<quint32>(texts.size() - 1);
}

} // namespace kecan::print
