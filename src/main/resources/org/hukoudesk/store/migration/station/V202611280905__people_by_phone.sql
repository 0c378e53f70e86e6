-- People are found by their telephone number too; empty for those who told none.
alter table resident_entry add column phone varchar(12) default '' not null;
create index resident_entry_phone_ix on resident_entry (phone);
