-- 容缺受理: until when a citizen brings what may follow.
alter table service_case add column owed_until date;
create index service_case_owed_ix on service_case (owed_until, case_no);
