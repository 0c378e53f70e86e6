-- Imports of a station's existing population: how far each file has come, and the rows it could not take.
create table import_run (
    county varchar(6) not null,
    import_id varchar(36) not null,
    organ varchar(12) not null,
    file_hash varchar(64) not null,
    officer varchar(64) not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    resumed integer not null,
    next_line bigint not null,
    next_byte bigint not null,
    residents bigint not null,
    households bigint not null,
    rejected bigint not null,
    content_hash varchar(64) not null,
    revision integer not null,
    constraint import_run_pk primary key (county, import_id),
    constraint import_run_file_uq unique (county, organ, file_hash),
    constraint import_run_county_ck check (substring(organ from 1 for 6) = county),
    constraint import_run_counts_ck check
        (residents >= 0 and households >= 0 and rejected >= 0 and next_line >= 1 and next_byte >= 0)
);

-- A row by its number in the file, and why it was not taken; nothing the row says is kept here.
create table import_rejection (
    county varchar(6) not null,
    import_id varchar(36) not null,
    line bigint not null,
    column_name varchar(32) not null,
    reason varchar(64) not null,
    constraint import_rejection_pk primary key (county, import_id, line),
    constraint import_rejection_run_fk foreign key (county, import_id) references import_run (county, import_id)
);

-- Numbers of fifteen digits that came with an import: kept as another name of the number, never as a number. Two people
-- may have had the same one.
create table number_alias (
    old_number varchar(15) not null,
    citizen_id varchar(18) not null,
    constraint number_alias_pk primary key (old_number, citizen_id),
    constraint number_alias_length_ck check (char_length(old_number) = 15)
);
create index number_alias_citizen_ix on number_alias (citizen_id);

-- an export walks through the households of one organ
create index household_version_organ_ix on household_version (county, organ, number, household_id);
