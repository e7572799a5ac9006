alter table allocation.seat add column group_why text not null default '';
comment on column allocation.seat.group_why is 'Vì sao đơn vị được chừng ấy ghế trong riêng nhóm này; trống khi không chia theo nhóm';

create or replace view allocation.decided with (security_invoker = true) as
    select s.unit_id, s.group_code, s.group_name, s.seats, s.why, d.id as decision_id, d.season, d.number, d.on_day,
        d.signer, s.group_why
    from allocation.seat s
    join allocation.decision d on d.id = s.decision_id
    where d.superseded_at is null;
