-- What people and households are found by while the officer types. Each column with an index is read from its beginning
-- on, so that a search costs as many rows as it shows, however many there are.
create table household_entry (
    entry bigint not null,
    household_id varchar(36) not null,
    number varchar(16) not null,
    address varchar(200) not null,
    street varchar(200) not null,
    organ varchar(12) not null,
    head_name varchar(100) not null,
    opens_by varchar(18) not null,
    members integer not null,
    constraint household_entry_pk primary key (entry),
    constraint household_entry_household_uq unique (household_id),
    constraint household_entry_members_ck check (members >= 1)
);
create index household_entry_number_ix on household_entry (number);
create index household_entry_address_ix on household_entry (address);
create index household_entry_street_ix on household_entry (street);

create table resident_entry (
    entry bigint not null,
    household bigint not null,
    person_id varchar(36) not null,
    name varchar(100) not null,
    given varchar(100) not null,
    pinyin varchar(60) not null,
    initials varchar(60) not null,
    given_pinyin varchar(60) not null,
    citizen_id varchar(18) not null,
    from_birth varchar(12) not null,
    reversed varchar(18) not null,
    organ varchar(12) not null,
    state varchar(16) not null,
    constraint resident_entry_pk primary key (entry),
    constraint resident_entry_person_uq unique (person_id),
    constraint resident_entry_household_fk foreign key (household) references household_entry (entry),
    constraint resident_entry_state_ck check (state in ('ACTIVE', 'IN_TRANSIT', 'ENDED'))
);
create index resident_entry_household_ix on resident_entry (household);
create index resident_entry_name_ix on resident_entry (name);
create index resident_entry_given_ix on resident_entry (given);
create index resident_entry_pinyin_ix on resident_entry (pinyin);
create index resident_entry_initials_ix on resident_entry (initials);
create index resident_entry_given_pinyin_ix on resident_entry (given_pinyin);
create index resident_entry_citizen_ix on resident_entry (citizen_id);
create index resident_entry_from_birth_ix on resident_entry (from_birth);
create index resident_entry_reversed_ix on resident_entry (reversed);

-- The other ways to read a name whose characters have several readings; the first way stands in resident_entry.
create table resident_reading (
    entry bigint not null,
    place integer not null,
    pinyin varchar(60) not null,
    initials varchar(60) not null,
    constraint resident_reading_pk primary key (entry, place)
);
create index resident_reading_pinyin_ix on resident_reading (pinyin);
create index resident_reading_initials_ix on resident_reading (initials);
