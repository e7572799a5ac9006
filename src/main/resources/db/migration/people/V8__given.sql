-- Published for counting honours by year: the holder's traits are in people.trait.
create view people.given with (security_invoker = true) as
select h.id as honour_id, h.registrant_id, r.unit_id, r.kind, h.award, h.rank, h.year
from people.honour h
join people.registrant r on r.id = h.registrant_id
where r.merged_into is null;
comment on view people.given is 'Danh hiệu, hình thức khen thưởng đã được tặng theo năm và đơn vị của người được tặng, để đếm';
