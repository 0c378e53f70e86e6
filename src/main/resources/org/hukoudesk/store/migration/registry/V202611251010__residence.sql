-- Where people from elsewhere live, by the county they live in. Another address is another row.
create table residence (
    county varchar(6) not null,
    residence_id varchar(36) not null,
    person_id varchar(36) not null,
    citizen_id varchar(18) not null,
    organ varchar(12) not null,
    address varchar(200) not null,
    landlord_phone varchar(20) not null,
    registered_on date not null,
    living_since date not null,
    ended_on date,
    ended_as varchar(16),
    revision integer not null,
    constraint residence_pk primary key (county, residence_id),
    constraint residence_county_ck check (substring(organ from 1 for 6) = county),
    constraint residence_since_ck check (living_since <= registered_on),
    constraint residence_ended_ck check ((ended_on is null) = (ended_as is null)),
    constraint residence_ended_as_ck check (ended_as in ('LEFT', 'MOVED', 'HUKOU_CHANGED'))
);
create index residence_person_ix on residence (person_id);

-- Residence permits by the county whose bureau issued them.
create table residence_permit (
    county varchar(6) not null,
    permit_no varchar(20) not null,
    person_id varchar(36) not null,
    citizen_id varchar(18) not null,
    organ varchar(12) not null,
    address varchar(200) not null,
    state varchar(16) not null,
    issued_on date not null,
    counted_from date not null,
    running_year integer not null,
    full_year_on date not null,
    cards integer not null,
    suspension varchar(16),
    cancellation varchar(16),
    events integer not null,
    revision integer not null,
    constraint residence_permit_pk primary key (county, permit_no),
    constraint residence_permit_county_ck check (substring(organ from 1 for 6) = county),
    constraint residence_permit_state_ck check (state in ('ACTIVE', 'SUSPENDED', 'CANCELLED')),
    constraint residence_permit_suspended_ck check
        ((state = 'SUSPENDED') = (suspension is not null) and (suspension in ('NOT_ENDORSED', 'BY_ORGAN'))),
    constraint residence_permit_cancelled_ck check
        ((state = 'CANCELLED') = (cancellation is not null)
            and (cancellation in ('DEATH', 'LOCAL_HUKOU', 'FRAUD', 'LEFT', 'HUKOU_ENDED', 'BY_ORGAN'))),
    constraint residence_permit_years_ck check
        (issued_on <= counted_from and counted_from < full_year_on and running_year >= 1 and cards >= 1)
);
create index residence_permit_person_ix on residence_permit (person_id);
-- what a night looks for
create index residence_permit_full_ix on residence_permit (state, full_year_on);
create index residence_permit_no_ix on residence_permit (permit_no);

create table residence_permit_event (
    county varchar(6) not null,
    permit_no varchar(20) not null,
    ordinal integer not null,
    kind varchar(16) not null,
    happened_on date not null,
    officer varchar(64) not null,
    case_no varchar(32) not null,
    note varchar(200) not null,
    constraint residence_permit_event_pk primary key (county, permit_no, ordinal),
    constraint residence_permit_event_permit_fk foreign key (county, permit_no)
        references residence_permit (county, permit_no),
    constraint residence_permit_event_kind_ck check (kind in
        ('ACCEPTANCE', 'ISSUE', 'HANDOVER', 'ENDORSEMENT', 'SUSPENSION', 'RESTORATION', 'ADDRESS_CHANGE',
         'CANCELLATION'))
);
