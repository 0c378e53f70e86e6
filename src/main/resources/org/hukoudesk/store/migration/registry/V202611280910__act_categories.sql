-- What kind of change or end an act writes, by the codes of GA/T 2000.24 and 2000.25, separated by commas.
alter table act_record add column categories varchar(60) default '' not null;
