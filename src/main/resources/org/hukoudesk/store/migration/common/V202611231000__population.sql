-- Households and residents as versions: an act closes one row and opens the next. County leads every key.
create table household_version (
    county varchar(6) not null,
    household_id varchar(36) not null,
    version integer not null,
    number varchar(16) not null,
    type_code varchar(32) not null,
    organ varchar(12) not null,
    address varchar(200) not null,
    head_person_id varchar(36) not null,
    state varchar(16) not null,
    opened_by varchar(36) not null,
    opened_at timestamp(6) with time zone not null,
    closed_by varchar(36),
    closed_at timestamp(6) with time zone,
    constraint household_version_pk primary key (county, household_id, version),
    constraint household_version_state_ck check (state in ('NORMAL', 'LOCKED', 'VOID')),
    constraint household_version_county_ck check (substring(organ from 1 for 6) = county),
    constraint household_version_closed_ck check ((closed_by is null) = (closed_at is null))
);
create index household_version_number_ix on household_version (county, number);

create table resident_version (
    county varchar(6) not null,
    person_id varchar(36) not null,
    version integer not null,
    citizen_id varchar(18) not null,
    name varchar(100) not null,
    sex_code varchar(1) not null,
    birth_date date not null,
    ethnic_code varchar(2) not null,
    former_name varchar(100) not null,
    birth_place varchar(200) not null,
    native_place varchar(200) not null,
    education_code varchar(2) not null,
    marital_code varchar(2) not null,
    military_code varchar(1) not null,
    blood_code varchar(1) not null,
    height_cm varchar(3) not null,
    employer varchar(100) not null,
    occupation varchar(50) not null,
    state varchar(16) not null,
    household_id varchar(36) not null,
    organ varchar(12) not null,
    relation_code varchar(2) not null,
    came_to_city varchar(300) not null,
    came_to_address varchar(300) not null,
    opened_by varchar(36) not null,
    opened_at timestamp(6) with time zone not null,
    closed_by varchar(36),
    closed_at timestamp(6) with time zone,
    constraint resident_version_pk primary key (county, person_id, version),
    constraint resident_version_state_ck check (state in ('ACTIVE', 'IN_TRANSIT', 'ENDED')),
    constraint resident_version_county_ck check (substring(organ from 1 for 6) = county),
    constraint resident_version_sex_ck check (sex_code in ('1', '2')),
    constraint resident_version_closed_ck check ((closed_by is null) = (closed_at is null))
);
create index resident_version_person_ix on resident_version (person_id, version);
create index resident_version_citizen_ix on resident_version (citizen_id);
create index resident_version_household_ix on resident_version (county, household_id);
