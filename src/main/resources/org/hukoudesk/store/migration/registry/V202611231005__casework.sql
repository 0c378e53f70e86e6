-- The nation's one row per citizen, spread by citizen: what keeps a person out of two places and two open permits.
create table registration (
    citizen_id varchar(18) not null,
    person_id varchar(36) not null,
    county varchar(6) not null,
    state varchar(16) not null,
    permit_no varchar(16),
    revision integer not null,
    constraint registration_pk primary key (citizen_id),
    constraint registration_state_ck check (state in ('ACTIVE', 'IN_TRANSIT', 'ENDED')),
    constraint registration_transit_ck check (state <> 'IN_TRANSIT' or permit_no is not null)
);

create table act_record (
    county varchar(6) not null,
    act_id varchar(36) not null,
    kind varchar(32) not null,
    organ varchar(12) not null,
    officer varchar(64) not null,
    message_id varchar(36) not null,
    at timestamp(6) with time zone not null,
    constraint act_record_pk primary key (county, act_id)
);

create table permit (
    county varchar(6) not null,
    permit_no varchar(16) not null,
    case_no varchar(32) not null,
    origin_organ varchar(12) not null,
    origin_household varchar(36) not null,
    origin_address varchar(200) not null,
    destination_organ varchar(12) not null,
    address varchar(200) not null,
    join_household varchar(36),
    cause_code varchar(4) not null,
    cause_text varchar(50) not null,
    state varchar(16) not null,
    issued_on date not null,
    valid_until date not null,
    certificate_no varchar(16),
    released_at timestamp(6) with time zone,
    refusal varchar(1000),
    revision integer not null,
    constraint permit_pk primary key (county, permit_no),
    constraint permit_state_ck check
        (state in ('ISSUED', 'RELEASED', 'SETTLED', 'REFUSED', 'CANCELLED', 'EXPIRED', 'REINSTATED')),
    constraint permit_county_ck check (substring(destination_organ from 1 for 6) = county),
    constraint permit_released_ck check (state <> 'RELEASED' or (certificate_no is not null and released_at is not null)),
    constraint permit_refused_ck check (state <> 'REFUSED' or refusal is not null)
);

create table permit_migrant (
    county varchar(6) not null,
    permit_no varchar(16) not null,
    ordinal integer not null,
    person_id varchar(36) not null,
    citizen_id varchar(18) not null,
    name varchar(100) not null,
    relation_code varchar(2) not null,
    base_version integer not null,
    constraint permit_migrant_pk primary key (county, permit_no, ordinal),
    constraint permit_migrant_permit_fk foreign key (county, permit_no) references permit (county, permit_no),
    constraint permit_migrant_person_uq unique (county, permit_no, person_id)
);

create table service_case (
    county varchar(6) not null,
    case_no varchar(32) not null,
    stage varchar(32) not null,
    item_key varchar(64) not null,
    organ varchar(12) not null,
    acceptor varchar(64) not null,
    accepted_at timestamp(6) with time zone not null,
    file varchar(1000000) not null,
    file_hash varchar(64) not null,
    deadline date not null,
    provisional boolean not null,
    reviewer varchar(64),
    claimed_until timestamp(6) with time zone,
    permit_no varchar(16),
    note varchar(1000) not null,
    decisions integer not null,
    revision integer not null,
    constraint service_case_pk primary key (county, case_no),
    constraint service_case_stage_ck check (stage in
        ('ACCEPTED', 'STATION_APPROVED', 'WAITING_ORIGIN', 'RELEASED', 'SETTLED', 'PRINTED', 'HANDED_OVER',
         'RETURNED', 'REJECTED')),
    constraint service_case_county_ck check (substring(organ from 1 for 6) = county)
);

create table case_decision (
    county varchar(6) not null,
    case_no varchar(32) not null,
    ordinal integer not null,
    officer varchar(64) not null,
    acceptor varchar(64) not null,
    level varchar(16) not null,
    outcome varchar(16) not null,
    opinion varchar(1000) not null,
    seen_hash varchar(64) not null,
    decided_at timestamp(6) with time zone not null,
    message_id varchar(36) not null,
    constraint case_decision_pk primary key (county, case_no, ordinal),
    constraint case_decision_case_fk foreign key (county, case_no) references service_case (county, case_no),
    constraint case_decision_level_ck check (level in ('STATION', 'COUNTY')),
    constraint case_decision_outcome_ck check (outcome in ('APPROVE', 'RETURN', 'REJECT')),
    -- four eyes: whoever took a case in never decides it
    constraint case_decision_four_eyes_ck check (officer <> acceptor)
);

create table number_series (
    county varchar(6) not null,
    series varchar(32) not null,
    last_number bigint not null,
    constraint number_series_pk primary key (county, series),
    constraint number_series_ck check (last_number >= 0)
);

-- Organs and which workstation serves which; few rows, read by every node.
create table organ (
    code varchar(12) not null,
    name varchar(100) not null,
    division_name varchar(100) not null,
    constraint organ_pk primary key (code)
);

create table workstation_organ (
    workstation varchar(64) not null,
    organ varchar(12) not null,
    constraint workstation_organ_pk primary key (workstation, organ)
);
create index workstation_organ_ix on workstation_organ (organ);

-- Who may read a scan: the organs that are party to a case or permit whose file names it.
create table blob_reader (
    hash varchar(64) not null,
    organ varchar(12) not null,
    constraint blob_reader_pk primary key (hash, organ)
);
