#pragma once

#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

/// That @p command is refused with @p code, says @p text and leaves everything as it was.
#define VERIFY_REFUSED(office, command, wantedCode, text)                                          \
    do {                                                                                           \
        const auto derivedBefore = (office).derived();                                             \
        const StoreHead headBefore = (office).history().head();                                    \
        const auto refused = (office).attempt(command);                                            \
        QVERIFY_ERROR(refused, wantedCode);                                                        \
        QVERIFY2(refused.error().message.contains(text), qPrintable(refused.error().message));     \
        QCOMPARE((office).derived(), derivedBefore);                                               \
        QVERIFY((office).history().head() == headBefore);                                          \
    } while (false)
