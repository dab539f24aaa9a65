-- Disciplinary decisions; the planned end of the event is the first day after the period.
CREATE TABLE event_discipline (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    form INTEGER NOT NULL,
    branch INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT
--;;

CREATE TRIGGER event_discipline_no_update BEFORE UPDATE ON event_discipline
BEGIN
    SELECT RAISE(ABORT, 'event_discipline is append-only');
END
--;;

CREATE TRIGGER event_discipline_no_delete BEFORE DELETE ON event_discipline
BEGIN
    SELECT RAISE(ABORT, 'event_discipline is append-only');
END
--;;

CREATE TRIGGER event_discipline_no_replace BEFORE INSERT ON event_discipline
WHEN EXISTS (SELECT 1 FROM event_discipline WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_discipline is append-only');
END
--;;

-- Days of retirement decided.
CREATE TABLE event_retirement (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    change_kind INTEGER NOT NULL,
    retires_on INTEGER NOT NULL CHECK (retires_on BETWEEN 1721426 AND 5373484),
    reason TEXT NOT NULL
) STRICT
--;;

CREATE TRIGGER event_retirement_no_update BEFORE UPDATE ON event_retirement
BEGIN
    SELECT RAISE(ABORT, 'event_retirement is append-only');
END
--;;

CREATE TRIGGER event_retirement_no_delete BEFORE DELETE ON event_retirement
BEGIN
    SELECT RAISE(ABORT, 'event_retirement is append-only');
END
--;;

CREATE TRIGGER event_retirement_no_replace BEFORE INSERT ON event_retirement
WHEN EXISTS (SELECT 1 FROM event_retirement WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_retirement is append-only');
END
--;;

-- Findings accepted, with what the rule said then.
CREATE TABLE event_exception (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    rule_id TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    outcome INTEGER NOT NULL,
    measured INTEGER,
    entries INTEGER,
    limit_value INTEGER NOT NULL,
    regulation TEXT NOT NULL,
    article TEXT NOT NULL,
    basis_day INTEGER CHECK (basis_day BETWEEN 1721426 AND 5373484)
) STRICT
--;;

CREATE TRIGGER event_exception_no_update BEFORE UPDATE ON event_exception
BEGIN
    SELECT RAISE(ABORT, 'event_exception is append-only');
END
--;;

CREATE TRIGGER event_exception_no_delete BEFORE DELETE ON event_exception
BEGIN
    SELECT RAISE(ABORT, 'event_exception is append-only');
END
--;;

CREATE TRIGGER event_exception_no_replace BEFORE INSERT ON event_exception
WHEN EXISTS (SELECT 1 FROM event_exception WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_exception is append-only');
END
--;;

-- Limits the office has set; the lists of the scope are sets of bits, one a number.
CREATE TABLE event_own_limit (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    rule_id TEXT NOT NULL,
    limit_value INTEGER NOT NULL,
    severity INTEGER NOT NULL,
    levels INTEGER NOT NULL,
    roles INTEGER NOT NULL,
    branches INTEGER NOT NULL,
    sex INTEGER CHECK (sex BETWEEN 1 AND 2),
    disciplines INTEGER NOT NULL,
    source TEXT NOT NULL,
    article TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;;

CREATE TRIGGER event_own_limit_no_update BEFORE UPDATE ON event_own_limit
BEGIN
    SELECT RAISE(ABORT, 'event_own_limit is append-only');
END
--;;

CREATE TRIGGER event_own_limit_no_delete BEFORE DELETE ON event_own_limit
BEGIN
    SELECT RAISE(ABORT, 'event_own_limit is append-only');
END
--;;

CREATE TRIGGER event_own_limit_no_replace BEFORE INSERT ON event_own_limit
WHEN EXISTS (SELECT 1 FROM event_own_limit WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_own_limit is append-only');
END
--;;
