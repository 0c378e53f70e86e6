-- Cases of every service item: executed at the window or after the last of up to three levels, with what it brought.
alter table service_case add column result varchar(1000000) default '' not null;
alter table service_case drop constraint service_case_stage_ck;
alter table service_case add constraint service_case_stage_ck check (stage in
    ('ACCEPTED', 'STATION_APPROVED', 'COUNTY_APPROVED', 'INQUIRING', 'WAITING_ORIGIN', 'RELEASED', 'SETTLED', 'EXECUTED', 'PRINTED',
     'HANDED_OVER', 'RETURNED', 'REJECTED'));
alter table case_decision drop constraint case_decision_level_ck;
alter table case_decision add constraint case_decision_level_ck check (level in ('STATION', 'COUNTY', 'CITY'));

-- 顺序码段: the sequence numbers a station may give in its division (GB 11643-1999). Ranges do not overlap.
create table number_range (
    county varchar(6) not null,
    organ varchar(12) not null,
    division varchar(6) not null,
    first_number integer not null,
    last_number integer not null,
    constraint number_range_pk primary key (county, organ),
    constraint number_range_ck check (first_number >= 0 and last_number <= 999 and first_number <= last_number)
);
