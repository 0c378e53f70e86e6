-- Questions to the national platform of criminal records, by the county whose window asks: they wait here until they
-- are answered. Nothing of the platform's answer is kept but the final disposition.
create table criminal_inquiry (
    county varchar(6) not null,
    case_no varchar(32) not null,
    kind varchar(16) not null,
    citizen_id varchar(18) not null,
    name varchar(100) not null,
    purpose varchar(500) not null,
    asked_on date not null,
    state varchar(16) not null,
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone not null,
    trouble varchar(16),
    disposition varchar(16),
    answered_at timestamp(6) with time zone,
    revision integer not null,
    constraint criminal_inquiry_pk primary key (county, case_no),
    constraint criminal_inquiry_kind_ck check (kind in ('INDIVIDUAL', 'PROXY', 'UNIT')),
    constraint criminal_inquiry_state_ck check (state in ('WAITING', 'ANSWERED', 'WITHDRAWN')),
    constraint criminal_inquiry_disposition_ck check (disposition in ('NONE', 'RECORD')),
    constraint criminal_inquiry_answered_ck check
        ((state = 'ANSWERED') = (disposition is not null) and (disposition is null) = (answered_at is null))
);
create index criminal_inquiry_due_ix on criminal_inquiry (state, next_attempt_at);
create index criminal_inquiry_citizen_ix on criminal_inquiry (citizen_id, asked_on);
