-- The registry's book: who may speak. Few rows, asked on every request.
create table workstation (
    id varchar(64) not null,
    active boolean not null,
    constraint workstation_pk primary key (id)
);

create table officer (
    id varchar(64) not null,
    name varchar(100) not null,
    organ varchar(12) not null,
    roles varchar(200) not null,
    active boolean not null,
    constraint officer_pk primary key (id)
);

create table one_time_code (
    hash varchar(64) not null,
    holder_kind varchar(16) not null,
    holder varchar(64) not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    revision integer not null,
    constraint one_time_code_pk primary key (hash),
    constraint one_time_code_kind_ck check (holder_kind in ('WORKSTATION', 'OFFICER'))
);

create table certificate (
    serial varchar(40) not null,
    holder_kind varchar(16) not null,
    holder varchar(64) not null,
    encoded varchar(8000) not null,
    issued_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    reason varchar(200),
    constraint certificate_pk primary key (serial),
    constraint certificate_kind_ck check (holder_kind in ('WORKSTATION', 'OFFICER')),
    constraint certificate_revoked_ck check ((revoked_at is null) = (reason is null))
);
create index certificate_holder_ix on certificate (holder_kind, holder);
