-- The first schema of a store. A released migration is never changed: add the next one
-- (docs/schema.md). Statements stand between lines of "--;;".
--
-- Days are Julian day numbers, the first day a partial date can be, with its precision beside it
-- (0 day, 1 month, 2 year). Instants are ISO texts in UTC. Code lists are the numbers of
-- core/model. NULL is "none", an empty text "not recorded".

PRAGMA application_id = 1262698830
--;;

-- The steps of the schema this store has taken.
CREATE TABLE schema_migration (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    checksum TEXT NOT NULL CHECK (length(checksum) = 64),
    applied_at TEXT NOT NULL
) STRICT
--;;

CREATE TRIGGER schema_migration_no_update BEFORE UPDATE ON schema_migration
BEGIN
    SELECT RAISE(ABORT, 'schema_migration is append-only');
END
--;;

CREATE TRIGGER schema_migration_no_delete BEFORE DELETE ON schema_migration
BEGIN
    SELECT RAISE(ABORT, 'schema_migration is append-only');
END
--;;

CREATE TRIGGER schema_migration_no_replace BEFORE INSERT ON schema_migration
WHEN EXISTS (SELECT 1 FROM schema_migration WHERE version = NEW.version)
BEGIN
    SELECT RAISE(ABORT, 'schema_migration is append-only');
END
--;;

-- What this store is; one row.
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    store_uid TEXT NOT NULL CHECK (length(store_uid) = 36),
    application TEXT NOT NULL,
    format INTEGER NOT NULL CHECK (format >= 1)
) STRICT
--;;

CREATE TRIGGER meta_no_update BEFORE UPDATE ON meta
BEGIN
    SELECT RAISE(ABORT, 'meta is append-only');
END
--;;

CREATE TRIGGER meta_no_delete BEFORE DELETE ON meta
BEGIN
    SELECT RAISE(ABORT, 'meta is append-only');
END
--;;

CREATE TRIGGER meta_no_replace BEFORE INSERT ON meta
WHEN EXISTS (SELECT 1 FROM meta WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'meta is append-only');
END
--;;

-- Names and values; the only table whose rows change.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT
--;;

-- One act each: its events are recorded together and undone together.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY CHECK (id >= 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    command TEXT NOT NULL,
    note TEXT NOT NULL,
    actor_user TEXT NOT NULL,
    actor_workstation TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    first_event INTEGER NOT NULL UNIQUE CHECK (first_event >= 1),
    event_count INTEGER NOT NULL CHECK (event_count >= 1),
    checksum TEXT NOT NULL CHECK (length(checksum) = 64)
) STRICT
--;;

CREATE TRIGGER batch_no_update BEFORE UPDATE ON batch
BEGIN
    SELECT RAISE(ABORT, 'batch is append-only');
END
--;;

CREATE TRIGGER batch_no_delete BEFORE DELETE ON batch
BEGIN
    SELECT RAISE(ABORT, 'batch is append-only');
END
--;;

CREATE TRIGGER batch_no_replace BEFORE INSERT ON batch
WHEN EXISTS (SELECT 1 FROM batch WHERE id = NEW.id OR uid = NEW.uid OR first_event = NEW.first_event)
BEGIN
    SELECT RAISE(ABORT, 'batch is append-only');
END
--;;

-- People. They exist; what is known of them is in the events.
CREATE TABLE cadre (
    id INTEGER PRIMARY KEY CHECK (id >= 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36)
) STRICT
--;;

CREATE TRIGGER cadre_no_update BEFORE UPDATE ON cadre
BEGIN
    SELECT RAISE(ABORT, 'cadre is append-only');
END
--;;

CREATE TRIGGER cadre_no_delete BEFORE DELETE ON cadre
BEGIN
    SELECT RAISE(ABORT, 'cadre is append-only');
END
--;;

CREATE TRIGGER cadre_no_replace BEFORE INSERT ON cadre
WHEN EXISTS (SELECT 1 FROM cadre WHERE id = NEW.id OR uid = NEW.uid)
BEGIN
    SELECT RAISE(ABORT, 'cadre is append-only');
END
--;;

-- Units. They exist; what is known of them is in the events.
CREATE TABLE unit (
    id INTEGER PRIMARY KEY CHECK (id >= 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36)
) STRICT
--;;

CREATE TRIGGER unit_no_update BEFORE UPDATE ON unit
BEGIN
    SELECT RAISE(ABORT, 'unit is append-only');
END
--;;

CREATE TRIGGER unit_no_delete BEFORE DELETE ON unit
BEGIN
    SELECT RAISE(ABORT, 'unit is append-only');
END
--;;

CREATE TRIGGER unit_no_replace BEFORE INSERT ON unit
WHEN EXISTS (SELECT 1 FROM unit WHERE id = NEW.id OR uid = NEW.uid)
BEGIN
    SELECT RAISE(ABORT, 'unit is append-only');
END
--;;

-- Posts. They exist; what is known of them is in the events.
CREATE TABLE position (
    id INTEGER PRIMARY KEY CHECK (id >= 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36)
) STRICT
--;;

CREATE TRIGGER position_no_update BEFORE UPDATE ON position
BEGIN
    SELECT RAISE(ABORT, 'position is append-only');
END
--;;

CREATE TRIGGER position_no_delete BEFORE DELETE ON position
BEGIN
    SELECT RAISE(ABORT, 'position is append-only');
END
--;;

CREATE TRIGGER position_no_replace BEFORE INSERT ON position
WHEN EXISTS (SELECT 1 FROM position WHERE id = NEW.id OR uid = NEW.uid)
BEGIN
    SELECT RAISE(ABORT, 'position is append-only');
END
--;;

-- Terms of bodies. They exist; what is known of them is in the events.
CREATE TABLE term (
    id INTEGER PRIMARY KEY CHECK (id >= 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36)
) STRICT
--;;

CREATE TRIGGER term_no_update BEFORE UPDATE ON term
BEGIN
    SELECT RAISE(ABORT, 'term is append-only');
END
--;;

CREATE TRIGGER term_no_delete BEFORE DELETE ON term
BEGIN
    SELECT RAISE(ABORT, 'term is append-only');
END
--;;

CREATE TRIGGER term_no_replace BEFORE INSERT ON term
WHEN EXISTS (SELECT 1 FROM term WHERE id = NEW.id OR uid = NEW.uid)
BEGIN
    SELECT RAISE(ABORT, 'term is append-only');
END
--;;

-- Plans. They exist; what is known of them is in the events.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY CHECK (id >= 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36)
) STRICT
--;;

CREATE TRIGGER plan_no_update BEFORE UPDATE ON plan
BEGIN
    SELECT RAISE(ABORT, 'plan is append-only');
END
--;;

CREATE TRIGGER plan_no_delete BEFORE DELETE ON plan
BEGIN
    SELECT RAISE(ABORT, 'plan is append-only');
END
--;;

CREATE TRIGGER plan_no_replace BEFORE INSERT ON plan
WHEN EXISTS (SELECT 1 FROM plan WHERE id = NEW.id OR uid = NEW.uid)
BEGIN
    SELECT RAISE(ABORT, 'plan is append-only');
END
--;;

-- Entries of plans. They exist; what is known of them is in the events.
CREATE TABLE nomination (
    id INTEGER PRIMARY KEY CHECK (id >= 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36)
) STRICT
--;;

CREATE TRIGGER nomination_no_update BEFORE UPDATE ON nomination
BEGIN
    SELECT RAISE(ABORT, 'nomination is append-only');
END
--;;

CREATE TRIGGER nomination_no_delete BEFORE DELETE ON nomination
BEGIN
    SELECT RAISE(ABORT, 'nomination is append-only');
END
--;;

CREATE TRIGGER nomination_no_replace BEFORE INSERT ON nomination
WHEN EXISTS (SELECT 1 FROM nomination WHERE id = NEW.id OR uid = NEW.uid)
BEGIN
    SELECT RAISE(ABORT, 'nomination is append-only');
END
--;;

-- Decisions. They exist; what is known of them is in the events.
CREATE TABLE document (
    id INTEGER PRIMARY KEY CHECK (id >= 1),
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36)
) STRICT
--;;

CREATE TRIGGER document_no_update BEFORE UPDATE ON document
BEGIN
    SELECT RAISE(ABORT, 'document is append-only');
END
--;;

CREATE TRIGGER document_no_delete BEFORE DELETE ON document
BEGIN
    SELECT RAISE(ABORT, 'document is append-only');
END
--;;

CREATE TRIGGER document_no_replace BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.id OR uid = NEW.uid)
BEGIN
    SELECT RAISE(ABORT, 'document is append-only');
END
--;;

-- Everything that happened, numbered without gaps in order of recording.
CREATE TABLE event (
    id INTEGER PRIMARY KEY CHECK (id >= 1),
    batch_id INTEGER NOT NULL REFERENCES batch (id),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 255),
    effective_day INTEGER NOT NULL CHECK (effective_day BETWEEN 1721426 AND 5373484),
    effective_precision INTEGER NOT NULL CHECK (effective_precision BETWEEN 0 AND 2),
    capacity INTEGER NOT NULL CHECK (capacity BETWEEN 0 AND 255),
    planned_end INTEGER CHECK (planned_end BETWEEN 1721426 AND 5373484),
    cadre_id INTEGER REFERENCES cadre (id),
    unit_id INTEGER REFERENCES unit (id),
    related_unit_id INTEGER REFERENCES unit (id),
    position_id INTEGER REFERENCES position (id),
    term_id INTEGER REFERENCES term (id),
    plan_id INTEGER REFERENCES plan (id),
    nomination_id INTEGER REFERENCES nomination (id),
    document_id INTEGER REFERENCES document (id)
) STRICT
--;;

CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'event is append-only');
END
--;;

CREATE TRIGGER event_no_delete BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'event is append-only');
END
--;;

CREATE TRIGGER event_no_replace BEFORE INSERT ON event
WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'event is append-only');
END
--;;

-- The person: fields is the set of columns the event sets (CadreField).
CREATE TABLE event_cadre (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    fields INTEGER NOT NULL,
    uid TEXT CHECK (length(uid) = 36),
    code TEXT NOT NULL,
    full_name TEXT CHECK (full_name <> ''),
    sort_name TEXT NOT NULL,
    other_names TEXT NOT NULL,
    sex INTEGER CHECK (sex BETWEEN 1 AND 2),
    birth_day INTEGER CHECK (birth_day BETWEEN 1721426 AND 5373484),
    birth_precision INTEGER CHECK (birth_precision BETWEEN 0 AND 2),
    ethnicity TEXT NOT NULL,
    religion TEXT NOT NULL,
    home_town TEXT NOT NULL,
    party_probationary_day INTEGER CHECK (party_probationary_day BETWEEN 1721426 AND 5373484),
    party_probationary_precision INTEGER CHECK (party_probationary_precision BETWEEN 0 AND 2),
    party_official_day INTEGER CHECK (party_official_day BETWEEN 1721426 AND 5373484),
    party_official_precision INTEGER CHECK (party_official_precision BETWEEN 0 AND 2),
    general_education TEXT NOT NULL,
    professional_level INTEGER NOT NULL,
    professional_field TEXT NOT NULL,
    theory_level INTEGER NOT NULL,
    state_management_level INTEGER NOT NULL,
    foreign_language TEXT NOT NULL,
    informatics TEXT NOT NULL,
    grade INTEGER NOT NULL,
    grade_since_day INTEGER CHECK (grade_since_day BETWEEN 1721426 AND 5373484),
    grade_since_precision INTEGER CHECK (grade_since_precision BETWEEN 0 AND 2),
    recruited_on_day INTEGER CHECK (recruited_on_day BETWEEN 1721426 AND 5373484),
    recruited_on_precision INTEGER CHECK (recruited_on_precision BETWEEN 0 AND 2),
    previous_organisation TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;;

CREATE TRIGGER event_cadre_no_update BEFORE UPDATE ON event_cadre
BEGIN
    SELECT RAISE(ABORT, 'event_cadre is append-only');
END
--;;

CREATE TRIGGER event_cadre_no_delete BEFORE DELETE ON event_cadre
BEGIN
    SELECT RAISE(ABORT, 'event_cadre is append-only');
END
--;;

CREATE TRIGGER event_cadre_no_replace BEFORE INSERT ON event_cadre
WHEN EXISTS (SELECT 1 FROM event_cadre WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_cadre is append-only');
END
--;;

-- Yearly gradings.
CREATE TABLE event_evaluation (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    evaluation_year INTEGER NOT NULL,
    rating INTEGER NOT NULL
) STRICT
--;;

CREATE TRIGGER event_evaluation_no_update BEFORE UPDATE ON event_evaluation
BEGIN
    SELECT RAISE(ABORT, 'event_evaluation is append-only');
END
--;;

CREATE TRIGGER event_evaluation_no_delete BEFORE DELETE ON event_evaluation
BEGIN
    SELECT RAISE(ABORT, 'event_evaluation is append-only');
END
--;;

CREATE TRIGGER event_evaluation_no_replace BEFORE INSERT ON event_evaluation
WHEN EXISTS (SELECT 1 FROM event_evaluation WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_evaluation is append-only');
END
--;;

-- Grade exams sat.
CREATE TABLE event_grade_exam (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    target_grade INTEGER NOT NULL,
    exam TEXT NOT NULL
) STRICT
--;;

CREATE TRIGGER event_grade_exam_no_update BEFORE UPDATE ON event_grade_exam
BEGIN
    SELECT RAISE(ABORT, 'event_grade_exam is append-only');
END
--;;

CREATE TRIGGER event_grade_exam_no_delete BEFORE DELETE ON event_grade_exam
BEGIN
    SELECT RAISE(ABORT, 'event_grade_exam is append-only');
END
--;;

CREATE TRIGGER event_grade_exam_no_replace BEFORE INSERT ON event_grade_exam
WHEN EXISTS (SELECT 1 FROM event_grade_exam WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_grade_exam is append-only');
END
--;;

-- What units are, or become (UnitField).
CREATE TABLE event_unit (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    fields INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind INTEGER NOT NULL,
    branch INTEGER NOT NULL,
    parent_id INTEGER REFERENCES unit (id),
    sort_order INTEGER NOT NULL,
    uid TEXT CHECK (length(uid) = 36)
) STRICT
--;;

CREATE TRIGGER event_unit_no_update BEFORE UPDATE ON event_unit
BEGIN
    SELECT RAISE(ABORT, 'event_unit is append-only');
END
--;;

CREATE TRIGGER event_unit_no_delete BEFORE DELETE ON event_unit
BEGIN
    SELECT RAISE(ABORT, 'event_unit is append-only');
END
--;;

CREATE TRIGGER event_unit_no_replace BEFORE INSERT ON event_unit
WHEN EXISTS (SELECT 1 FROM event_unit WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_unit is append-only');
END
--;;

-- What posts are, or become (PositionField).
CREATE TABLE event_position (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    fields INTEGER NOT NULL,
    code TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    title TEXT NOT NULL,
    level INTEGER NOT NULL,
    role INTEGER NOT NULL,
    branch INTEGER NOT NULL,
    seats INTEGER NOT NULL,
    sort_order INTEGER NOT NULL,
    uid TEXT CHECK (length(uid) = 36)
) STRICT
--;;

CREATE TRIGGER event_position_no_update BEFORE UPDATE ON event_position
BEGIN
    SELECT RAISE(ABORT, 'event_position is append-only');
END
--;;

CREATE TRIGGER event_position_no_delete BEFORE DELETE ON event_position
BEGIN
    SELECT RAISE(ABORT, 'event_position is append-only');
END
--;;

CREATE TRIGGER event_position_no_replace BEFORE INSERT ON event_position
WHEN EXISTS (SELECT 1 FROM event_position WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_position is append-only');
END
--;;

-- Terms opened; until_day is the first day after.
CREATE TABLE event_term (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    from_day INTEGER NOT NULL CHECK (from_day BETWEEN 1721426 AND 5373484),
    until_day INTEGER CHECK (until_day > from_day)
) STRICT
--;;

CREATE TRIGGER event_term_no_update BEFORE UPDATE ON event_term
BEGIN
    SELECT RAISE(ABORT, 'event_term is append-only');
END
--;;

CREATE TRIGGER event_term_no_delete BEFORE DELETE ON event_term
BEGIN
    SELECT RAISE(ABORT, 'event_term is append-only');
END
--;;

CREATE TRIGGER event_term_no_replace BEFORE INSERT ON event_term
WHEN EXISTS (SELECT 1 FROM event_term WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_term is append-only');
END
--;;

-- Plans opened.
CREATE TABLE event_plan (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    term_id INTEGER REFERENCES term (id),
    unit_id INTEGER REFERENCES unit (id),
    review_of_id INTEGER REFERENCES plan (id),
    branch INTEGER NOT NULL,
    secrecy INTEGER NOT NULL
) STRICT
--;;

CREATE TRIGGER event_plan_no_update BEFORE UPDATE ON event_plan
BEGIN
    SELECT RAISE(ABORT, 'event_plan is append-only');
END
--;;

CREATE TRIGGER event_plan_no_delete BEFORE DELETE ON event_plan
BEGIN
    SELECT RAISE(ABORT, 'event_plan is append-only');
END
--;;

CREATE TRIGGER event_plan_no_replace BEFORE INSERT ON event_plan
WHEN EXISTS (SELECT 1 FROM event_plan WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_plan is append-only');
END
--;;

-- Entries proposed.
CREATE TABLE event_nomination (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    nominee_rank INTEGER NOT NULL,
    readiness INTEGER NOT NULL,
    origin INTEGER NOT NULL,
    votes TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;;

CREATE TRIGGER event_nomination_no_update BEFORE UPDATE ON event_nomination
BEGIN
    SELECT RAISE(ABORT, 'event_nomination is append-only');
END
--;;

CREATE TRIGGER event_nomination_no_delete BEFORE DELETE ON event_nomination
BEGIN
    SELECT RAISE(ABORT, 'event_nomination is append-only');
END
--;;

CREATE TRIGGER event_nomination_no_replace BEFORE INSERT ON event_nomination
WHEN EXISTS (SELECT 1 FROM event_nomination WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_nomination is append-only');
END
--;;

-- Entries taken out.
CREATE TABLE event_withdrawal (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    reason INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT
--;;

CREATE TRIGGER event_withdrawal_no_update BEFORE UPDATE ON event_withdrawal
BEGIN
    SELECT RAISE(ABORT, 'event_withdrawal is append-only');
END
--;;

CREATE TRIGGER event_withdrawal_no_delete BEFORE DELETE ON event_withdrawal
BEGIN
    SELECT RAISE(ABORT, 'event_withdrawal is append-only');
END
--;;

CREATE TRIGGER event_withdrawal_no_replace BEFORE INSERT ON event_withdrawal
WHEN EXISTS (SELECT 1 FROM event_withdrawal WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_withdrawal is append-only');
END
--;;

-- What a beginning or end of a holding says beyond its columns.
CREATE TABLE event_tenure (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    organisation TEXT NOT NULL,
    place TEXT NOT NULL,
    duty TEXT NOT NULL,
    counterpart_decision TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;;

CREATE TRIGGER event_tenure_no_update BEFORE UPDATE ON event_tenure
BEGIN
    SELECT RAISE(ABORT, 'event_tenure is append-only');
END
--;;

CREATE TRIGGER event_tenure_no_delete BEFORE DELETE ON event_tenure
BEGIN
    SELECT RAISE(ABORT, 'event_tenure is append-only');
END
--;;

CREATE TRIGGER event_tenure_no_replace BEFORE INSERT ON event_tenure
WHEN EXISTS (SELECT 1 FROM event_tenure WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_tenure is append-only');
END
--;;

-- Decisions registered.
CREATE TABLE event_document (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    number TEXT NOT NULL,
    signed_on_day INTEGER CHECK (signed_on_day BETWEEN 1721426 AND 5373484),
    signed_on_precision INTEGER CHECK (signed_on_precision BETWEEN 0 AND 2),
    authority TEXT NOT NULL,
    signer TEXT NOT NULL,
    summary TEXT NOT NULL,
    uid TEXT CHECK (length(uid) = 36)
) STRICT
--;;

CREATE TRIGGER event_document_no_update BEFORE UPDATE ON event_document
BEGIN
    SELECT RAISE(ABORT, 'event_document is append-only');
END
--;;

CREATE TRIGGER event_document_no_delete BEFORE DELETE ON event_document
BEGIN
    SELECT RAISE(ABORT, 'event_document is append-only');
END
--;;

CREATE TRIGGER event_document_no_replace BEFORE INSERT ON event_document
WHEN EXISTS (SELECT 1 FROM event_document WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_document is append-only');
END
--;;

-- What was recorded wrongly: a batch, or one event.
CREATE TABLE event_retraction (
    event_id INTEGER PRIMARY KEY REFERENCES event (id),
    retracted_batch_id INTEGER REFERENCES batch (id),
    retracted_event_id INTEGER REFERENCES event (id),
    reason TEXT NOT NULL,
    CHECK (retracted_batch_id IS NOT NULL OR retracted_event_id IS NOT NULL)
) STRICT
--;;

CREATE TRIGGER event_retraction_no_update BEFORE UPDATE ON event_retraction
BEGIN
    SELECT RAISE(ABORT, 'event_retraction is append-only');
END
--;;

CREATE TRIGGER event_retraction_no_delete BEFORE DELETE ON event_retraction
BEGIN
    SELECT RAISE(ABORT, 'event_retraction is append-only');
END
--;;

CREATE TRIGGER event_retraction_no_replace BEFORE INSERT ON event_retraction
WHEN EXISTS (SELECT 1 FROM event_retraction WHERE event_id = NEW.event_id)
BEGIN
    SELECT RAISE(ABORT, 'event_retraction is append-only');
END
--;;
