-- An item may let the clock run through a supplement or an investigation. Until now every hold stopped it.
alter table service_case add column stop_runs_on boolean;
update service_case set stop_runs_on = false where stop_cause is not null;
alter table service_case add constraint service_case_stop_runs_ck check
    (stop_cause is null or stop_runs_on is not null);
