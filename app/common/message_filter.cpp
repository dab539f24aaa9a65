#include "app/common/message_filter.h"

#include <cstdio>

namespace kecan {

namespace {

void writeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (isPlatformNoise(message)) {
        return;
    }
    std::fputs((qFormatLogMessage(type, context, message) + QLatin1Char('\n')).toUtf8().constData(),
               stderr);
    std::fflush(stderr);
}

} // namespace

bool isPlatformNoise(const QString& message)
{
    return message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set")) ||
           message == QLatin1String("This plugin does not support propagateSizeHints()");
}

void dropPlatformNoise()
{
    qInstallMessageHandler(writeMessage);
}

} // namespace kecan
