-- Feed and idempotency rows are spread by workstation, so that one exchange with a workstation stays on one node.
create table feed_head (
    workstation varchar(64) not null,
    last_seq bigint not null,
    constraint feed_head_pk primary key (workstation),
    constraint feed_head_seq_ck check (last_seq >= 0)
);

create table feed_entry (
    workstation varchar(64) not null,
    seq bigint not null,
    kind varchar(64) not null,
    body varchar(1000000) not null,
    created_at timestamp(6) with time zone not null,
    constraint feed_entry_pk primary key (workstation, seq),
    constraint feed_entry_head_fk foreign key (workstation) references feed_head (workstation),
    constraint feed_entry_seq_ck check (seq >= 1)
);

create table handled_message (
    workstation varchar(64) not null,
    message_id varchar(64) not null,
    request_hash varchar(64) not null,
    status integer not null,
    answer varchar(1000000) not null,
    handled_at timestamp(6) with time zone not null,
    constraint handled_message_pk primary key (workstation, message_id),
    constraint handled_message_hash_ck check (char_length(request_hash) = 64),
    constraint handled_message_status_ck check (status between 100 and 599)
);
