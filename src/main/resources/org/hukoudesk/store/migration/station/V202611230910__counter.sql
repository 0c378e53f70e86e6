create table outbox_message (
    id varchar(36) not null,
    case_key varchar(64) not null,
    place_in_case bigint not null,
    kind varchar(64) not null,
    envelope varchar(1000000) not null,
    created_at timestamp(6) with time zone not null,
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone not null,
    state varchar(16) not null,
    problem_code varchar(64),
    problem_text varchar(1000),
    answer varchar(1000000),
    version integer not null,
    constraint outbox_message_pk primary key (id),
    constraint outbox_message_place_uq unique (case_key, place_in_case),
    constraint outbox_message_place_ck check (place_in_case >= 1),
    constraint outbox_message_attempts_ck check (attempts >= 0),
    constraint outbox_message_state_ck check (state in ('PENDING', 'SENT', 'NEEDS_YOU')),
    constraint outbox_message_sent_ck check (state <> 'SENT' or answer is not null),
    constraint outbox_message_problem_ck check (state <> 'NEEDS_YOU' or problem_code is not null)
);
create index outbox_message_due_ix on outbox_message (state, next_attempt_at);

create table feed_cursor (
    feed varchar(64) not null,
    seq bigint not null,
    moved_at timestamp(6) with time zone not null,
    version integer not null,
    constraint feed_cursor_pk primary key (feed),
    constraint feed_cursor_seq_ck check (seq >= 0)
);

create table draft (
    id varchar(36) not null,
    item_key varchar(64) not null,
    officer varchar(64) not null,
    document varchar(1000000) not null,
    revision integer not null,
    saved_at timestamp(6) with time zone not null,
    deleted_at timestamp(6) with time zone,
    constraint draft_pk primary key (id)
);

create table print_row (
    job_name varchar(36) not null,
    case_no varchar(64) not null,
    page_key varchar(128) not null,
    template varchar(128) not null,
    document_hash varchar(64) not null,
    printer_uri varchar(255) not null,
    blank_serial varchar(64),
    state varchar(16) not null,
    ipp_job_id integer,
    prepared_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    reason varchar(200),
    version integer not null,
    constraint print_row_pk primary key (job_name),
    constraint print_row_blank_uq unique (blank_serial, page_key),
    constraint print_row_state_ck
        check (state in ('PREPARED', 'SPOOLED', 'CONFIRMED', 'UNKNOWN', 'ISSUED', 'VOIDED')),
    constraint print_row_spooled_ck check (state <> 'SPOOLED' or ipp_job_id is not null),
    constraint print_row_reason_ck check (state not in ('UNKNOWN', 'VOIDED') or reason is not null),
    constraint print_row_hash_ck check (char_length(document_hash) = 64)
);
create index print_row_case_ix on print_row (case_no);
create index print_row_state_ix on print_row (state);

create table case_view (
    case_no varchar(64) not null,
    stage varchar(64) not null,
    organ varchar(64) not null,
    deadline date,
    applicant_masked varchar(64) not null,
    updated_seq bigint not null,
    document varchar(1000000) not null,
    constraint case_view_pk primary key (case_no)
);
create index case_view_organ_ix on case_view (organ, stage, deadline);
create index case_view_seq_ix on case_view (updated_seq);

create table permit_view (
    case_no varchar(64) not null,
    stage varchar(64) not null,
    organ varchar(64) not null,
    deadline date,
    applicant_masked varchar(64) not null,
    updated_seq bigint not null,
    document varchar(1000000) not null,
    constraint permit_view_pk primary key (case_no)
);
create index permit_view_organ_ix on permit_view (organ, stage, deadline);
create index permit_view_seq_ix on permit_view (updated_seq);
