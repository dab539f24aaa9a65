#pragma once

#include <QColor>
#include <QPalette>

namespace kecan::ui {

/// Colours of a theme, also those QPalette has no role for. Text colours have at least 4.5:1 on
/// every ground they are used on; a test measures it.
struct Colours
{
    QColor window;   ///< ground of the frame
    QColor panel;    ///< ground of the navigation
    QColor base;     ///< ground of lists and fields
    QColor unitBand; ///< ground of a unit's row in a list
    QColor postBand; ///< ground of a post's row in a list
    QColor line;     ///< between rows and panels
    QColor edge;     ///< around fields and buttons
    QColor button;   ///< ground of buttons
    QColor hover;    ///< under the mouse
    QColor pressed;
    QColor text;
    QColor mutedText;
    QColor disabledText;
    QColor accent;    ///< marks, focus, links, the main button
    QColor onAccent;  ///< text upon accent
    QColor selection; ///< ground of what is selected, carries text
    QColor success;
    QColor warning;
    QColor danger;
    QColor dangerGround;
    QColor warningGround;
    QColor desk; ///< behind the sheets of a preview
};

const Colours& lightColours();
const Colours& darkColours();
/// Those that belong to @p palette, whoever made it.
const Colours& coloursOf(const QPalette& palette);
QPalette paletteOf(const Colours& colours);

/// Contrast ratio of two opaque colours, 1 to 21. @source WCAG 2.1, 1.4.3
double contrast(const QColor& a, const QColor& b);

} // namespace kecan::ui
