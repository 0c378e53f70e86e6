-- What a release leaves to be written into the booklet of the household that was left. Of what was released before,
-- nobody was told.
alter table permit add column remaining text default '' not null;
