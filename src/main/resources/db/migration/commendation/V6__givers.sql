-- Once: the honours that decisions of this register gave before the register of people kept who gave them. The same
-- honour is known by number, day and form; whom a merge absorbed holds a copy, which is named as well.
update people.honour h
set giver = d.body
from commendation.decision d
where h.giver = '' and d.body <> '' and d.recalled_at is null
    and h.award = d.award and h.rank = d.rank and h.decided_on = d.on_day and lower(h.decision) = lower(d.number);
