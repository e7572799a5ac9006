-- Gave the names of all accounts past row-level security; `identity.addressees` gives those of the units asked for.
drop view identity.holder;
