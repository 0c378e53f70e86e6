-- What is under approval about a person, and why a registration ended.
alter table resident_version add column lock_state varchar(32) default 'NONE' not null;
alter table resident_version add column lock_case varchar(32) default '' not null;
alter table resident_version add column ended_as varchar(32);
alter table resident_version add column ended_on date;
alter table resident_version add constraint resident_version_lock_ck check
    (lock_state in ('NONE', 'FROZEN', 'TYPE_CHANGE_APPROVAL', 'DEREGISTRATION_APPROVAL', 'ITEM_APPROVAL'));
alter table resident_version add constraint resident_version_lock_case_ck check
    (lock_state in ('NONE', 'FROZEN') or lock_case <> '');
alter table resident_version add constraint resident_version_ended_ck check
    ((state = 'ENDED') = (ended_as is not null) and (ended_as is null) = (ended_on is null));
-- a reversal finds by the act what it opened and closed, in whatever county
create index resident_version_opened_ix on resident_version (opened_by);
create index resident_version_closed_ix on resident_version (closed_by);
create index household_version_opened_ix on household_version (opened_by);
create index household_version_closed_ix on household_version (closed_by);
