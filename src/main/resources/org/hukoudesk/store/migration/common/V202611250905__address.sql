-- Who lives at an address: one dwelling holds one family household.
create index household_version_address_ix on household_version (county, address);
