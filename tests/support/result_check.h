#pragma once

#include "core/base/result.h"

#include <QTest>

/// QVERIFY for a Result or Status; says what failed.
#define QVERIFY_RESULT(result)                                                                     \
    QVERIFY2((result).ok(),                                                                        \
             qPrintable((result).ok() ? QString()                                                  \
                                      : (result).error().message + QLatin1String(" | ") +          \
                                            (result).error().detail))

/// That it failed with this code.
#define QVERIFY_ERROR(result, wanted)                                                              \
    do {                                                                                           \
        QVERIFY2(!(result).ok(), "it should have failed");                                         \
        QCOMPARE(kecan::errorCodeName((result).error().code), kecan::errorCodeName(wanted));       \
        QVERIFY(!(result).error().message.isEmpty());                                              \
    } while (false)
