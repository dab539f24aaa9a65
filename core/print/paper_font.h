#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace kecan::print {

/// The family official papers are set in, and what it cannot print.
class PaperFont
{
    Q_DECLARE_TR_FUNCTIONS(kecan::print::PaperFont)

public:
    /// The first installed family of @p candidates with every Vietnamese letter, else the one that
    /// lacks fewest. Needs a QGuiApplication.
    static PaperFont choose(const QStringList& candidates = usualFamilies());

    /// Times New Roman first, as the regulations want it; the others have its widths or its looks.
    static QStringList usualFamilies();

    /// The 134 letters of Vietnamese beyond ASCII, both cases, NFC.
    static QString vietnameseLetters();

    /// Those of vietnameseLetters() that upright, bold or italic @p family lacks; all of them when
    /// there is no such family.
    static QString missingLetters(const QString& family);

    [[nodiscard]] const QString& family() const { return m_family; }
    [[nodiscard]] bool isComplete() const { return m_missing.isEmpty(); }
    [[nodiscard]] const QString& missing() const { return m_missing; }
    /// What to tell the user; empty when the family is complete.
    [[nodiscard]] QString warning() const;

private:
    PaperFont(QString family, QString missing);

    QString m_family;
    QString m_missing;
};

} // namespace kecan::print
