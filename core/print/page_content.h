#pragma once

#include "core/print/line_breaking.h"
#include "core/print/typeface.h"

#include <QLineF>
#include <QString>

#include <optional>
#include <vector>

namespace kecan::print {

/// A part of a text at its place: base line and left edge. @unit layout units
struct TextRun
{
    quint32 text = 0; ///< index into Typesetter::texts
    quint32 start = 0;
    quint32 length = 0;
    float x = 0;
    float y = 0;
    quint16 face = 0;
};

/// What is drawn on a page, or on a part of one relative to its own corner.
struct PageContent
{
    std::vector<TextRun> runs;
    std::vector<QLineF> grid;  ///< hairlines of the table
    std::vector<QLineF> rules; ///< rules under titles, frame of the secrecy mark

    /// Adds @p part moved by (@p x, @p y).
    void append(const PageContent& part, double x, double y);
};

/// The fonts and texts the runs of one document point to.
struct Typesetter
{
    TypefaceSet faces;
    std::vector<QString> texts = {};

    /// Keeps @p text, as NFC, and gives its index.
    quint32 add(const QString& text);
};

/// A page; the heading of the table is kept once for all of them.
struct PrintedPage
{
    PageContent content;
    std::optional<double> headingTop; ///< nothing: no table heading on this page
};

} // namespace kecan::print
