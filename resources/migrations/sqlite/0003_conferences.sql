-- Steps of the procedure of a plan as they were held, with the rule they voted by. A count of 0 is
-- not recorded. The tallies are one text: cadre, post, agree, disagree and decision of each as
-- numbers, "12 3 30 5 0;13 3 35 0 0".
CREATE TABLE event_conference (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    procedure_code TEXT NOT NULL,
    step INTEGER NOT NULL CHECK (step >= 1),
    name TEXT NOT NULL,
    place TEXT NOT NULL,
    basis INTEGER NOT NULL,
    threshold INTEGER NOT NULL CHECK (threshold BETWEEN 0 AND 1000),
    at_threshold INTEGER NOT NULL,
    nobody_above INTEGER NOT NULL,
    summoned INTEGER NOT NULL CHECK (summoned >= 0),
    present INTEGER NOT NULL CHECK (present >= 0),
    issued INTEGER NOT NULL CHECK (issued >= 0),
    returned INTEGER NOT NULL CHECK (returned >= 0),
    valid INTEGER NOT NULL CHECK (valid >= 0),
    invalid INTEGER NOT NULL CHECK (invalid >= 0),
    tallies TEXT NOT NULL,
    chair TEXT NOT NULL,
    secretary TEXT NOT NULL,
    teller TEXT NOT NULL,
    early_reason TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;;

CREATE TRIGGER event_conference_no_update BEFORE UPDATE ON event_conference
BEGIN
    SELECT RAISE(ABORT, 'event_conference is append-only');
END
--;;

CREATE TRIGGER event_conference_no_delete BEFORE DELETE ON event_conference
BEGIN
    SELECT RAISE(ABORT, 'event_conference is append-only');
END
--;;

CREATE TRIGGER event_conference_no_replace BEFORE INSERT ON event_conference
WHEN EXISTS (SELECT 1 FROM event_conference WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_conference is append-only');
END
--;;
