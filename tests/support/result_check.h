#pragma once

#include "core/base/result.h"

#include <QTest>

/// QVERIFY for a Result or Status; says what failed.
#define QVERIFY_RESULT(expression)                                                                 \
    do {                                                                                           \
        const auto& checkedResult = (expression);                                                  \
        if (!checkedResult.ok()) {                                                                 \
            QFAIL(qPrintable(checkedResult.error().message + QLatin1String(" | ") +                \
                             checkedResult.error().detail));                                       \
        }                                                                                          \
    } while (false)

/// That it failed with this code, and says so to the user.
#define QVERIFY_ERROR(expression, wanted)                                                          \
    do {                                                                                           \
        const auto& checkedResult = (expression);                                                  \
        QVERIFY2(!checkedResult.ok(), "it should have failed");                                    \
        QCOMPARE(kecan::errorCodeName(checkedResult.error().code), kecan::errorCodeName(wanted));  \
        QVERIFY(!checkedResult.error().message.isEmpty());                                         \
    } while (false)
