-- Where people can be called, as a counter was last told: beside the register, not in it.
create table contact (
    person_id varchar(36) not null,
    phone varchar(12) not null,
    told_on date not null,
    constraint contact_pk primary key (person_id)
);
