alter table people.honour add giver text not null default '';
comment on column people.honour.giver is 'Cơ quan tặng, như “Ủy ban nhân dân tỉnh Sóc Trăng”; để trống khi không biết';

-- Also who gave it, by which decision: an honour is called after the body that gave it.
create or replace view people.given with (security_invoker = true) as
select h.id as honour_id, h.registrant_id, r.unit_id, r.kind, h.award, h.rank, h.year, h.decision, h.giver
from people.honour h
join people.registrant r on r.id = h.registrant_id
where r.merged_into is null;
