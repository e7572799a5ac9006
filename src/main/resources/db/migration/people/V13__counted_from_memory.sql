-- The register lies in memory: with the price of a disk for every row looked up, a province was counted by reading all
-- honours of the country instead of following its own people (twice as slow); the country's sums need no spill to disk.
alter function people.given_below(public.ltree, int, int) set random_page_cost = 1.1;
alter function people.given_below(public.ltree, int, int) set work_mem = '32MB';
alter function people.holders_below(public.ltree, text[], int, int) set random_page_cost = 1.1;
alter function people.holders_below(public.ltree, text[], int, int) set work_mem = '32MB';
