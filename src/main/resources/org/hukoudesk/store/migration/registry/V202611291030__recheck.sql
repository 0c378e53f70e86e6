-- 复查: the platform is asked again about an answer that told of a record.
alter table criminal_inquiry drop constraint criminal_inquiry_kind_ck;
alter table criminal_inquiry add constraint criminal_inquiry_kind_ck
    check (kind in ('INDIVIDUAL', 'PROXY', 'UNIT', 'RECHECK'));
