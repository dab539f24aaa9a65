<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kecan::exchange::CadreRows</name>
    <message numerus="yes">
        <source>Admitted to the Party at %n years of age.</source>
        <translation>
            <numerusform>Admitted to the Party at %n year of age.</numerusform>
            <numerusform>Admitted to the Party at %n years of age.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::exchange::RowFields</name>
    <message numerus="yes">
        <source>By the birth date %1 the person is %n years old.</source>
        <translation>
            <numerusform>By the birth date %1 the person is %n year old.</numerusform>
            <numerusform>By the birth date %1 the person is %n years old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::print::TableLayout</name>
    <message numerus="yes">
        <source>%n column(s) do not fit on A3 even in %1 pt: leave out columns or narrow the margins.</source>
        <translation>
            <numerusform>%n column does not fit on A3 even in %1 pt: leave out columns or narrow the margins.</numerusform>
            <numerusform>%n columns do not fit on A3 even in %1 pt: leave out columns or narrow the margins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) do not fit on A4 even in %1 pt: choose A3 paper, turn the page or leave out columns.</source>
        <translation>
            <numerusform>%n column does not fit on A4 even in %1 pt: choose A3 paper, turn the page or leave out columns.</numerusform>
            <numerusform>%n columns do not fit on A4 even in %1 pt: choose A3 paper, turn the page or leave out columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::ComparisonTexts</name>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n person came</numerusform>
            <numerusform>%n people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>%n person left</numerusform>
            <numerusform>%n people left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts changed hands</source>
        <translation>
            <numerusform>%n post changed hands</numerusform>
            <numerusform>%n posts changed hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of units</source>
        <translation>
            <numerusform>%n change of units</numerusform>
            <numerusform>%n changes of units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan entries</source>
        <translation>
            <numerusform>%n plan entry</numerusform>
            <numerusform>%n plan entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::OfficeModel</name>
    <message numerus="yes">
        <source>The seats of %n post(s) are not decided.</source>
        <translation>
            <numerusform>The seats of %n post are not decided.</numerusform>
            <numerusform>The seats of %n posts are not decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::OfficePage</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, with all units below, each once</source>
        <translation>
            <numerusform>%n person, with all units below</numerusform>
            <numerusform>%n people, with all units below, each once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts held, with all units below</source>
        <translation>
            <numerusform>%n post held, with all units below</numerusform>
            <numerusform>%n posts held, with all units below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deputies, with all units below</source>
        <translation>
            <numerusform>%n deputy, with all units below</numerusform>
            <numerusform>%n deputies, with all units below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanPage</name>
    <message numerus="yes">
        <source>The words, the state or the group chosen leave no entry of the %n there are.</source>
        <translation>
            <numerusform>The words, the state or the group chosen leave no entry of the %n there is.</numerusform>
            <numerusform>The words, the state or the group chosen leave no entry of the %n there are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanPicker</name>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanTexts</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <translation>
            <numerusform>%n vacant</numerusform>
            <numerusform>%n vacant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanTreeView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::StructureStrip</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n seats</source>
        <translation>
            <numerusform>for %n seat</numerusform>
            <numerusform>for %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) without seats decided</source>
        <translation>
            <numerusform>%n post without seats decided</numerusform>
            <numerusform>%n posts without seats decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::YearStrip</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
</TS>
