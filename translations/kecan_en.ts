<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kecan::PlanDraft</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::PlanDraftCommands</name>
    <message numerus="yes">
        <source>The draft no longer fits the office: %1 (and %n more)</source>
        <translation>
            <numerusform>The draft no longer fits the office: %1 (and %n more)</numerusform>
            <numerusform>The draft no longer fits the office: %1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ProfileCheck</name>
    <message numerus="yes">
        <source>By this birth date the person is %n years old.</source>
        <translation>
            <numerusform>By this birth date the person is %n year old.</numerusform>
            <numerusform>By this birth date the person is %n years old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recruited at %n years of age.</source>
        <translation>
            <numerusform>Recruited at %n year of age.</numerusform>
            <numerusform>Recruited at %n years of age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined the Party at %n years of age.</source>
        <translation>
            <numerusform>Joined the Party at %n year of age.</numerusform>
            <numerusform>Joined the Party at %n years of age.</numerusform>
        </translation>
    </message>
</context>
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
    <name>kecan::ui::ActDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::AnomalyTexts</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::BatchTexts</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::CadreDialog</name>
    <message numerus="yes">
        <source>%1: %2 for %n people</source>
        <translation>
            <numerusform>%1: %2 for %n person</numerusform>
            <numerusform>%1: %2 for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people at once</source>
        <translation>
            <numerusform>Edit %n person at once</numerusform>
            <numerusform>Edit %n people at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Edit %n person</numerusform>
            <numerusform>Edit %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::CadrePage</name>
    <message numerus="yes">
        <source>Selected: %n people</source>
        <translation>
            <numerusform>Selected: %n person</numerusform>
            <numerusform>Selected: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::CandidateConditions</name>
    <message numerus="yes">
        <source>Up to %n years</source>
        <translation>
            <numerusform>Up to %n year</numerusform>
            <numerusform>Up to %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years in post or more</source>
        <translation>
            <numerusform>%n year in post or more</numerusform>
            <numerusform>%n years in post or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::CandidateTexts</name>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n not met</numerusform>
            <numerusform>%n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to weigh</source>
        <translation>
            <numerusform>%n to weigh</numerusform>
            <numerusform>%n to weigh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n not recorded</numerusform>
            <numerusform>%n not recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– and %n more</source>
        <translation>
            <numerusform>– and %n more</numerusform>
            <numerusform>– and %n more</numerusform>
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
    <name>kecan::ui::ConferencePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::CopyPlanDialog</name>
    <message numerus="yes">
        <source>%n entries come.</source>
        <translation>
            <numerusform>%n entry come.</numerusform>
            <numerusform>%n entries come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– and %n more</source>
        <translation>
            <numerusform>– and %n more</numerusform>
            <numerusform>– and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in the draft for that post already:</source>
        <translation>
            <numerusform>%n stand in the draft for that post already:</numerusform>
            <numerusform>%n stands in the draft for that post already:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come:</source>
        <translation>
            <numerusform>%n cannot come:</numerusform>
            <numerusform>%n cannot come:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::CorrectEventDialog</name>
    <message numerus="yes">
        <source>%n record(s) are put right together</source>
        <translation>
            <numerusform>%n record is put right</numerusform>
            <numerusform>%n records are put right together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::DraftBar</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer fit(s)</source>
        <translation>
            <numerusform>%n no longer fit</numerusform>
            <numerusform>%n no longer fits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::EventFields</name>
    <message numerus="yes">
        <source>+ %n years</source>
        <translation>
            <numerusform>+ %n year</numerusform>
            <numerusform>+ %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::FindingPanel</name>
    <message numerus="yes">
        <source>Nothing against the rules: %n of them apply and all are met.</source>
        <translation>
            <numerusform>Nothing against the rules: %n of them applies and is met.</numerusform>
            <numerusform>Nothing against the rules: %n of them apply and all are met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::FindingTexts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan entry(s)</source>
        <translation>
            <numerusform>%n plan entry</numerusform>
            <numerusform>%n plan entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n age band(s)</source>
        <translation>
            <numerusform>%n age band</numerusform>
            <numerusform>%n age bands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::NomineeDialog</name>
    <message numerus="yes">
        <source>%n chosen become the last of the candidates for another post.</source>
        <translation>
            <numerusform>%n chosen become the last of the candidate for another post.</numerusform>
            <numerusform>%n chosen become the last of the candidates for another post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the holding area become(s) the last of the candidates for a post.</source>
        <translation>
            <numerusform>%n of the holding area become the last of the candidates for a post.</numerusform>
            <numerusform>%n of the holding area becomes the last of the candidates for a post.</numerusform>
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
    <name>kecan::ui::OfficeSide</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::PasteDialog</name>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get other facts, as one act that can be undone.</source>
        <translation>
            <numerusform>%n person gets other facts, as one act that can be undone.</numerusform>
            <numerusform>%n people get other facts, as one act that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells change</source>
        <translation>
            <numerusform>%n cell changes</numerusform>
            <numerusform>%n cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are so already</source>
        <translation>
            <numerusform>%n is so already</numerusform>
            <numerusform>%n are so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are wrong</source>
        <translation>
            <numerusform>%n is wrong</numerusform>
            <numerusform>%n are wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand in columns that are not edited</source>
        <translation>
            <numerusform>%n stands in a column that is not edited</numerusform>
            <numerusform>%n stand in columns that are not edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the block lie below the list</source>
        <translation>
            <numerusform>%n row of the block lies below the list</numerusform>
            <numerusform>%n rows of the block lie below the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns of the block lie right of it</source>
        <translation>
            <numerusform>%n column of the block lies right of it</numerusform>
            <numerusform>%n columns of the block lie right of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::PeopleComparison</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
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
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
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
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%n holder</numerusform>
            <numerusform>%n holders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n further finding(s)</source>
        <translation>
            <numerusform>and %n further finding</numerusform>
            <numerusform>and %n further findings</numerusform>
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
    <name>kecan::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>%n act(s) that would be gone</source>
        <translation>
            <numerusform>%n act that would be gone</numerusform>
            <numerusform>%n acts that would be gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) that would come back</source>
        <translation>
            <numerusform>%n act that would come back</numerusform>
            <numerusform>%n acts that would come back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::RetirementTexts</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::RetractEventDialog</name>
    <message numerus="yes">
        <source>%n record(s) are taken back; the history of changes keeps them</source>
        <translation>
            <numerusform>%n record is taken back; the history of changes keeps it</numerusform>
            <numerusform>%n records are taken back; the history of changes keeps them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n record(s) to check</source>
        <translation>
            <numerusform>%n record to check</numerusform>
            <numerusform>%n records to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::StructureStrip</name>
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
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::SubjectTexts</name>
    <message numerus="yes">
        <source>%n seat(s) vacant</source>
        <translation>
            <numerusform>%n seat vacant</numerusform>
            <numerusform>%n seats vacant</numerusform>
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
