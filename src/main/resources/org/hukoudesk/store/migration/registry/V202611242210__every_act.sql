-- 旧号: a number that another one took the place of is kept, so that nobody gets it again.
alter table registration add column replaced_by varchar(18);
alter table registration add constraint registration_replaced_ck check (replaced_by is null or state = 'ENDED');
create index registration_person_ix on registration (person_id);

-- Who approved an act, in which case, what it reversed, and by what it was reversed.
alter table act_record add column code varchar(3) default '' not null;
alter table act_record add column reversible boolean default false not null;
alter table act_record add column approver varchar(64) default '' not null;
alter table act_record add column case_no varchar(32) default '' not null;
alter table act_record add column reversed_by varchar(36);
alter table act_record add constraint act_record_four_eyes_ck check (approver <> officer);
create index act_record_act_ix on act_record (act_id);

-- The nation's one row per birth certificate, spread by its number: a certificate registers one child.
create table birth_certificate (
    certificate_no varchar(32) not null,
    person_id varchar(36) not null,
    used boolean not null,
    revision integer not null,
    constraint birth_certificate_pk primary key (certificate_no)
);
create index birth_certificate_person_ix on birth_certificate (person_id);
