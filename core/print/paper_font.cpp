#include "core/print/paper_font.h"

#include <QFont>
#include <QFontDatabase>
#include <QRawFont>

#include <array>
#include <utility>

namespace kecan::print {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kProbePixelSize = 20;

bool printsLetter(const std::array<QRawFont, 3>& styles, QChar letter)
{
    for (const QRawFont& style : styles) {
        if (!style.supportsCharacter(letter)) {
            return false;
        }
    }
    return true;
}

QRawFont styleOf(const QString& family, bool bold, bool italic)
{
    QFont font(family);
    font.setPixelSize(kProbePixelSize);
    font.setBold(bold);
    font.setItalic(italic);
    return QRawFont::fromFont(font);
}

} // namespace

PaperFont::PaperFont(QString family, QString missing)
    : m_family(std::move(family))
    , m_missing(std::move(missing))
{
}

QStringList PaperFont::usualFamilies()
{
    return {u"Times New Roman"_s,
            u"Liberation Serif"_s,
            u"Tinos"_s,
            u"Noto Serif"_s,
            u"DejaVu Serif"_s};
}

QString PaperFont::vietnameseLetters()
{
    constexpr QStringView vowels = u"aăâeêioôơuưy";
    constexpr QStringView tones = u"\u0300\u0309\u0303\u0301\u0323";
    QString letters = u"ăâêôơưđ"_s;
    for (const QChar vowel : vowels) {
        for (const QChar tone : tones) {
            letters += (QString(vowel) + tone).normalized(QString::NormalizationForm_C);
        }
    }
    return letters + letters.toUpper();
}

QString PaperFont::missingLetters(const QString& family)
{
    const QString letters = vietnameseLetters();
    // Asking for a family that is not there would silently probe another one.
    if (!QFontDatabase::hasFamily(family)) {
        return letters;
    }
    const std::array<QRawFont, 3> styles = {
        styleOf(family, false, false), styleOf(family, true, false), styleOf(family, false, true)};
    QString missing;
    for (const QChar letter : letters) {
        if (!printsLetter(styles, letter)) {
            missing += letter;
        }
    }
    return missing;
}

PaperFont PaperFont::choose(const QStringList& candidates)
{
    PaperFont best(QString(), vietnameseLetters());
    for (const QString& family : candidates) {
        const QString missing = missingLetters(family);
        if (missing.isEmpty()) {
            return {family, missing};
        }
        if (QFontDatabase::hasFamily(family) && missing.size() < best.m_missing.size()) {
            best = PaperFont(family, missing);
        }
    }
    if (best.m_family.isEmpty()) {
        const QString fallback = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        return {fallback, missingLetters(fallback)};
    }
    return best;
}

QString PaperFont::warning() const
{
    if (isComplete()) {
        return {};
    }
    constexpr qsizetype kShown = 10;
    const QString shown = m_missing.left(kShown) + (m_missing.size() > kShown ? u"…"_s : QString());
    return tr("The font “%1” lacks Vietnamese letters (%2): install Times New Roman or "
              "Liberation Serif 2 (package fonts-liberation2).")
        .arg(m_family, shown);
}

} // namespace kecan::print
