#include "ui/services/language_switch.h"

#include <QCoreApplication>
#include <QLocale>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

LanguageSwitch::LanguageSwitch(QObject* parent)
    : QObject(parent)
{
    setLanguage(Language::English);
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void LanguageSwitch::setLanguage(Language language)
{
    m_language = language;
    // The locale first: texts made while the translator is installed contain dates.
    QLocale::setDefault(language == Language::English
                            ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                            : QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QCoreApplication::removeTranslator(&m_translator);
    // English has a catalogue too, for its plural forms. Without one the source texts serve.
    if (m_translator.load(u":/i18n/kecan_"_s + languageCode(language) + u".qm"_s)) {
        QCoreApplication::installTranslator(&m_translator);
    }
    Q_EMIT changed();
}

} // namespace kecan::ui
