-- Each level has days of its own to investigate. Of the days used so far nobody knows whose they were: they stay used
-- for every level, as they were counted.
alter table service_case add column stop_level varchar(16);
update service_case set stop_level = case came_from when 'ACCEPTED' then 'STATION' when 'STATION_APPROVED' then 'COUNTY'
    else 'CITY' end where stop_cause = 'INVESTIGATION';
alter table service_case add column station_investigated integer default 0 not null;
alter table service_case add column county_investigated integer default 0 not null;
alter table service_case add column city_investigated integer default 0 not null;
update service_case set station_investigated = investigation_days, county_investigated = investigation_days,
    city_investigated = investigation_days;
alter table service_case add constraint service_case_investigated_ck check
    (station_investigated >= 0 and county_investigated >= 0 and city_investigated >= 0);
alter table service_case add constraint service_case_stop_level_ck check
    (stop_cause is null or stop_cause <> 'INVESTIGATION' or stop_level is not null);
