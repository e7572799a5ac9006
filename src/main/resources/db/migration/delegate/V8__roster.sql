create or replace view delegate.roster with (security_invoker = true) as
select e.id as entry_id, e.list_id, l.season, l.unit_id, l.purpose, e.registrant_id, e.kind, e.represents, e.group_code,
    e.from_unit_id, e.reserve, e.state, e.ex_officio, p.attendance
from delegate.entry e
join delegate.list l on l.id = e.list_id
left join delegate.presence p on p.entry_id = e.id;
comment on view delegate.roster is 'Ai có trong danh sách nào, với tư cách gì, ở trạng thái nào, có mặt hay vắng (trống = chưa ghi)';
