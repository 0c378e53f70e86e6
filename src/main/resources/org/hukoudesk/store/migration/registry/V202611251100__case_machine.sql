-- The whole way of a case: supplement and investigation with a clock that stands still, refusal to accept, withdrawal,
-- expiry, reversal.
alter table service_case drop constraint service_case_stage_ck;
alter table service_case add constraint service_case_stage_ck check (stage in
    ('ACCEPTED', 'STATION_APPROVED', 'COUNTY_APPROVED', 'INQUIRING', 'SUPPLEMENT', 'INVESTIGATION', 'WAITING_ORIGIN', 'RELEASED',
     'SETTLED', 'EXECUTED', 'PRINTED', 'HANDED_OVER', 'RETURNED', 'REJECTED', 'REFUSED_TO_ACCEPT', 'WITHDRAWN',
     'EXPIRED', 'REVERSED'));

alter table service_case add column came_from varchar(32);
alter table service_case add column reason_code varchar(64) default '' not null;
alter table service_case add column remedy varchar(1000) default '' not null;
alter table service_case add column notices integer default 0 not null;

-- The clock. Of what was filed before, the only item with days of its own was the migration across provinces.
alter table service_case add column started_on date;
alter table service_case add column limit_days integer default 0 not null;
alter table service_case add column supplement_days integer default 0 not null;
alter table service_case add column investigation_days integer default 0 not null;
alter table service_case add column stop_cause varchar(16);
alter table service_case add column stopped_on date;
alter table service_case add column stop_until date;
alter table service_case add column due_on date;
alter table service_case add column unpublished_year integer default 0 not null;
update service_case set started_on = cast(accepted_at at time zone 'Asia/Shanghai' as date),
    due_on = deadline, unpublished_year = case when provisional then extract(year from deadline) else 0 end,
    limit_days = case when item_key = 'migration.cross-province' then 8 else 0 end;
alter table service_case alter column started_on set not null;
alter table service_case alter column due_on set not null;
alter table service_case add constraint service_case_clock_ck check
    (limit_days >= 0 and supplement_days >= 0 and investigation_days >= 0 and due_on >= started_on
     and (stop_cause is null or (stopped_on is not null and stop_until >= stopped_on)));
alter table service_case add constraint service_case_stop_ck check
    (stage not in ('SUPPLEMENT', 'INVESTIGATION') or stop_cause = stage);
alter table service_case add constraint service_case_refusal_ck check
    (stage <> 'REFUSED_TO_ACCEPT' or (reason_code <> '' and remedy <> ''));
create index service_case_stop_ix on service_case (stage, stop_until);
create index service_case_provisional_ix on service_case (unpublished_year, case_no);

-- 一次性告知单 with the file it is about, so that a later one can be held against it.
create table supplement_notice (
    county varchar(6) not null,
    case_no varchar(32) not null,
    ordinal integer not null,
    officer varchar(64) not null,
    given_at timestamp(6) with time zone not null,
    answer_by date not null,
    file varchar(1000000) not null,
    constraint supplement_notice_pk primary key (county, case_no, ordinal),
    constraint supplement_notice_case_fk foreign key (county, case_no) references service_case (county, case_no)
);

create table supplement_item (
    county varchar(6) not null,
    case_no varchar(32) not null,
    ordinal integer not null,
    place integer not null,
    about varchar(64) not null,
    problem varchar(500) not null,
    requirement varchar(500) not null,
    basis varchar(500) not null,
    may_follow boolean not null,
    constraint supplement_item_pk primary key (county, case_no, ordinal, place),
    constraint supplement_item_notice_fk foreign key (county, case_no, ordinal)
        references supplement_notice (county, case_no, ordinal)
);

-- To whom the silence of an overdue origin was reported.
alter table permit add column escalation varchar(16) default 'NONE' not null;
alter table permit add constraint permit_escalation_ck check (escalation in ('NONE', 'COUNTY', 'CITY'));
create index permit_state_ix on permit (state, permit_no);
