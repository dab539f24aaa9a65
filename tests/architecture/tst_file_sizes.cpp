#include "tests/architecture/source_text.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kecan::architecture;

namespace {

struct Limit
{
    int intended; ///< named in the output when passed
    int allowed;  ///< fails when passed
};

// @unit lines
constexpr Limit kHeader{250, 400};
constexpr Limit kSource{500, 800};

Limit limitOf(const SourceFile& file)
{
    return file.path.endsWith(u".h"_s) ? kHeader : kSource;
}

int lineCount(const SourceFile& file)
{
    const auto count = static_cast<int>(file.text.count(u'\n'));
    return file.text.isEmpty() || file.text.endsWith(u'\n') ? count : count + 1;
}

/// The files longer than allowed.
std::vector<Breach> sizeBreaches(const std::vector<SourceFile>& files)
{
    std::vector<Breach> breaches;
    for (const SourceFile& file : files) {
        const Limit limit = limitOf(file);
        if (lineCount(file) > limit.allowed)
            breaches.push_back(
                {file.path,
                 limit.allowed + 1,
                 u"has %1 lines, %2 are allowed"_s.arg(lineCount(file)).arg(limit.allowed)});
    }
    return breaches;
}

SourceFile fileOf(const QString& path, int lines)
{
    return {path, u"x\n"_s.repeated(lines)};
}

} // namespace

class TestFileSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limit_isTheLastLineAllowed();
    void lastLine_withoutNewline_counts();
    void sources_areShortEnough();
};

void TestFileSizes::limit_isTheLastLineAllowed()
{
    QVERIFY(sizeBreaches({fileOf(u"a.h"_s, 400), fileOf(u"a.cpp"_s, 800)}).empty());
    const std::vector<Breach> expected{{u"a.h"_s, 401, u"has 401 lines, 400 are allowed"_s},
                                       {u"a.cpp"_s, 801, u"has 801 lines, 800 are allowed"_s}};
    QCOMPARE(sizeBreaches({fileOf(u"a.h"_s, 401), fileOf(u"a.cpp"_s, 801)}), expected);
}

void TestFileSizes::lastLine_withoutNewline_counts()
{
    QCOMPARE(lineCount({u"a.h"_s, {}}), 0);
    QCOMPARE(lineCount({u"a.h"_s, u"one\n"_s}), 1);
    QCOMPARE(lineCount({u"a.h"_s, u"one\ntwo"_s}), 2);
}

void TestFileSizes::sources_areShortEnough()
{
    const auto sources =
        readSources(QStringLiteral(KECAN_SOURCE_DIR), {u"app"_s, u"core"_s, u"tests"_s, u"ui"_s});
    QVERIFY(sources.size() > 50);
    for (const SourceFile& source : sources) {
        if (lineCount(source) > limitOf(source).intended)
            qInfo("%s has %d lines, intended are %d",
                  qUtf8Printable(source.path),
                  lineCount(source),
                  limitOf(source).intended);
    }
    const auto breaches = sizeBreaches(sources);
    QVERIFY(reportNone(breaches));
}

QTEST_GUILESS_MAIN(TestFileSizes)
#include "tst_file_sizes.moc"
