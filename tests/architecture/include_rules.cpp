#include "tests/architecture/include_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace kecan::architecture {

namespace {

/// What a layer may include, as words between blanks.
struct Layer
{
    QStringView name;
    QStringView layers;    ///< besides itself
    QStringView qtModules; ///< besides QtCore
    QStringView libraries; ///< headers of other people's libraries
};

constexpr QStringView kUpToPlanning = u"base model history rules planning";
constexpr QStringView kWithRoster = u"base model history rules planning roster";
constexpr QStringView kUpToReports = u"base model history rules planning roster commands reports";
constexpr QStringView kAllButStorage =
    u"base model history rules planning roster commands reports workspace exchange print";
constexpr QStringView kEverything = u"base model history rules planning roster commands reports "
                                    u"workspace exchange print storage ui";

constexpr std::array<Layer, 14> kLayers{{
    {u"base", u"", u"", u""},
    {u"model", u"base", u"", u""},
    {u"history", u"base model", u"", u""},
    {u"rules", u"base model history", u"", u""},
    {u"planning", u"base model history rules", u"", u""},
    {u"roster", u"base model history", u"", u""},
    {u"commands", kUpToPlanning, u"", u""},
    {u"reports", kWithRoster, u"", u""},
    {u"workspace", kUpToReports, u"", u""},
    {u"storage", kUpToPlanning, u"QtSql", u""},
    {u"exchange", kUpToReports, u"", u"zip.h xlsxwriter.h"},
    {u"print",
     u"base model history rules planning roster commands reports workspace",
     u"QtGui",
     u""},
    {u"ui", kAllButStorage, u"QtGui QtWidgets QtPrintSupport QtConcurrent", u""},
    {u"app", kEverything, u"QtGui QtWidgets QtPrintSupport QtConcurrent QtSql", u""},
}};

bool contains(QStringView words, QStringView word)
{
    return words.split(u' ', Qt::SkipEmptyParts).contains(word);
}

const Layer* findLayer(QStringView name)
{
    const auto found = std::find_if(
        kLayers.begin(), kLayers.end(), [name](const Layer& layer) { return layer.name == name; });
    return found == kLayers.end() ? nullptr : &*found;
}

QString checkOwn(const Layer& layer, const QString& header)
{
    if (header.endsWith(u".moc"_s))
        return {};
    const QString target = layerOf(header);
    if (target.isEmpty())
        return u"include \"%1\" is not written from the root of the project"_s.arg(header);
    if (target == layer.name || contains(layer.layers, target))
        return {};
    return u"%1 may not include %2 (\"%3\")"_s.arg(layer.name, target, header);
}

QString checkForeign(const Layer& layer, const QString& header, const ModuleOf& moduleOf)
{
    if (header.contains(u"/private/"_s) || header.startsWith(u"qpa/"_s))
        return u"<%1> is private to Qt"_s.arg(header);
    if (header.startsWith(u'Q')) {
        const QString module =
            header.contains(u'/') ? header.section(u'/', 0, 0) : moduleOf(header);
        if (module == u"QtCore"_s || contains(layer.qtModules, module))
            return {};
        if (module.isEmpty())
            return u"<%1> is in none of the Qt modules we use"_s.arg(header);
        return u"%1 may not use %2 (<%3>)"_s.arg(layer.name, module, header);
    }
    // The C++ library's own headers have no ".h"; what has one is C, POSIX, Windows or a library.
    if (!header.endsWith(u".h"_s) || contains(layer.libraries, header))
        return {};
    return u"%1 may not include <%2>"_s.arg(layer.name, header);
}

} // namespace

QString layerOf(const QString& path)
{
    const QString top = path.section(u'/', 0, 0);
    const QString name = top == u"core"_s ? path.section(u'/', 1, 1) : top;
    const bool isInFolder = path.count(u'/') >= (top == u"core"_s ? 2 : 1);
    return isInFolder && findLayer(name) ? name : QString();
}

std::vector<Breach> includeBreaches(const SourceFile& file, const ModuleOf& moduleOf)
{
    const Layer* layer = findLayer(layerOf(file.path));
    if (!layer)
        return {{file.path, 1, u"belongs to no layer"_s}};

    static const QRegularExpression kInclude(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s,
                                             QRegularExpression::MultilineOption);
    std::vector<Breach> breaches;
    const QString text = withoutComments(file.text);
    auto found = kInclude.globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch include = found.next();
        const QString header = include.captured(2);
        const QString what = include.captured(1) == u"\""_s
                                 ? checkOwn(*layer, header)
                                 : checkForeign(*layer, header, moduleOf);
        if (!what.isEmpty())
            breaches.push_back({file.path, lineOf(text, include.capturedStart(2)), what});
    }
    return breaches;
}

} // namespace kecan::architecture
