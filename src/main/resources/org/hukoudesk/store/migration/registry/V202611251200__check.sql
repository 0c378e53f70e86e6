-- A check of the whole store walks along households by their keys, and asks for the case a permit or a lock names.
create index household_version_household_ix on household_version (household_id, version);
create index service_case_no_ix on service_case (case_no);
