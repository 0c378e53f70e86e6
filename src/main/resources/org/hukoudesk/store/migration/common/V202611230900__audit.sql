-- One hash chain per county (registry) or workstation (station). The head's row lock puts the writers of a chain in line.
create table audit_head (
    chain varchar(64) not null,
    last_seq bigint not null,
    last_hash varchar(64) not null,
    constraint audit_head_pk primary key (chain),
    constraint audit_head_seq_ck check (last_seq >= 0),
    constraint audit_head_hash_ck check (char_length(last_hash) = 64)
);

create table audit_entry (
    chain varchar(64) not null,
    seq bigint not null,
    at timestamp(6) with time zone not null,
    actor varchar(64) not null,
    action varchar(64) not null,
    subject varchar(128) not null,
    detail varchar(4000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint audit_entry_pk primary key (chain, seq),
    constraint audit_entry_follows_uq unique (chain, previous_hash),
    constraint audit_entry_seq_ck check (seq >= 1)
);
