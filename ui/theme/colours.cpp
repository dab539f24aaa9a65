#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace kecan::ui {

const Colours& lightColours()
{
    static const Colours kColours{
        .window = QColor(0xf4, 0xf6, 0xf8),
        .panel = QColor(0xe9, 0xed, 0xf2),
        .base = QColor(0xff, 0xff, 0xff),
        .unitBand = QColor(0xe4, 0xeb, 0xf2),
        .postBand = QColor(0xf4, 0xf7, 0xfa),
        .line = QColor(0xdd, 0xe3, 0xe9),
        .edge = QColor(0xb9, 0xc3, 0xce),
        .button = QColor(0xff, 0xff, 0xff),
        .hover = QColor(0xe7, 0xee, 0xf5),
        .pressed = QColor(0xd6, 0xe1, 0xec),
        .text = QColor(0x1a, 0x20, 0x27),
        .mutedText = QColor(0x51, 0x5c, 0x69),
        .disabledText = QColor(0x8c, 0x96, 0xa2),
        .accent = QColor(0x0e, 0x5a, 0x8a),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .selection = QColor(0xcf, 0xe2, 0xf1),
        .success = QColor(0x1a, 0x6b, 0x3c),
        .warning = QColor(0x80, 0x51, 0x00),
        .danger = QColor(0xac, 0x20, 0x1c),
        .dangerGround = QColor(0xfd, 0xec, 0xea),
        .warningGround = QColor(0xfd, 0xf3, 0xdc),
        .desk = QColor(0xc9, 0xd0, 0xd8),
    };
    return kColours;
}

const Colours& darkColours()
{
    static const Colours kColours{
        .window = QColor(0x1f, 0x24, 0x29),
        .panel = QColor(0x19, 0x1d, 0x22),
        .base = QColor(0x16, 0x1a, 0x1e),
        .unitBand = QColor(0x29, 0x32, 0x3b),
        .postBand = QColor(0x1d, 0x23, 0x29),
        .line = QColor(0x30, 0x38, 0x41),
        .edge = QColor(0x4d, 0x58, 0x65),
        .button = QColor(0x2a, 0x31, 0x39),
        .hover = QColor(0x2b, 0x35, 0x3f),
        .pressed = QColor(0x36, 0x43, 0x50),
        .text = QColor(0xe7, 0xeb, 0xef),
        .mutedText = QColor(0xa9, 0xb4, 0xc0),
        .disabledText = QColor(0x71, 0x7c, 0x88),
        .accent = QColor(0x74, 0xb9, 0xe6),
        .onAccent = QColor(0x0b, 0x1c, 0x28),
        .selection = QColor(0x23, 0x47, 0x62),
        .success = QColor(0x6f, 0xcf, 0x94),
        .warning = QColor(0xe9, 0xb9, 0x55),
        .danger = QColor(0xff, 0x95, 0x8d),
        .dangerGround = QColor(0x43, 0x23, 0x23),
        .warningGround = QColor(0x3f, 0x33, 0x18),
        .desk = QColor(0x0e, 0x11, 0x14),
    };
    return kColours;
}

const Colours& coloursOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette(colours.button, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::AlternateBase, colours.postBand);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.button);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.danger);
    palette.setColor(QPalette::PlaceholderText, colours.mutedText);
    palette.setColor(QPalette::Highlight, colours.selection);
    palette.setColor(QPalette::HighlightedText, colours.text);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.base);
    palette.setColor(QPalette::Midlight, colours.hover);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.edge);
    palette.setColor(QPalette::Shadow, colours.edge);
    for (const auto role : {QPalette::WindowText,
                            QPalette::Text,
                            QPalette::ButtonText,
                            QPalette::HighlightedText,
                            QPalette::PlaceholderText}) {
        palette.setColor(QPalette::Disabled, role, colours.disabledText);
    }
    return palette;
}

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(static_cast<double>(colour.redF())) +
           0.7152 * linear(static_cast<double>(colour.greenF())) +
           0.0722 * linear(static_cast<double>(colour.blueF()));
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace kecan::ui
