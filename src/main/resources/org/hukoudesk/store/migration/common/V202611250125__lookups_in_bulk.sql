-- Many household numbers or ids asked for with one query: H2 uses an index for a list only when the listed column leads it.
-- With one number or id and the county they serve as before.
drop index household_version_number_ix;
create index household_version_number_ix on household_version (number, county);
drop index resident_version_household_ix;
create index resident_version_household_ix on resident_version (household_id, county);
