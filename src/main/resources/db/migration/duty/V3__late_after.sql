-- One day from which everybody judges lateness: lists, reminders and boards.
comment on column duty.duty.remind_on is 'Ngày cuối cùng chưa bị coi là trễ: hạn (kể cả gia hạn), nếu không có thì ngày tổ chức xong hội nghị; lời nhắc cũng tính từ đó';

create or replace view duty.progress with (security_invoker = true) as
select d.id as duty_id, d.unit_id, d.unit_path, d.season, d.rule_code, d.document, d.effective_due as due_on, d.held_on,
    coalesce(s.state, 'none') as state, s.state_at as state_since, d.since, d.until, d.remind_on as late_after
from duty.duty d
left join duty.dossier s on s.duty_id = d.id;
comment on column duty.progress.late_after is 'Còn ở đơn vị sau ngày này là trễ; trống khi chưa có gì để trễ';

drop function duty.progress_on(date);
create function duty.progress_on(day date)
    returns table (duty_id bigint, unit_id bigint, season text, rule_code text, document text, due_on date,
        held_on date, state text, state_since timestamptz, late_after date)
    stable language sql as $$
    select then_.*, coalesce(then_.due_on, then_.held_on)
    from (
        select d.id, d.unit_id, d.season, d.rule_code, d.document,
            coalesce(x.new_due, case when c.id is null then d.due_on else c.was end) as due_on,
            case when d.held_on <= day then d.held_on end as held_on,
            coalesce(e.state, 'none'), e.at
        from duty.duty d
        left join (
            select distinct on (duty_id) duty_id, state, at
            from duty.dossier_event
            where on_day <= day
            order by duty_id, id desc) e on e.duty_id = d.id
        left join (
            select distinct on (duty_id) duty_id, new_due
            from duty.extension
            where given_on <= day
            order by duty_id, id desc) x on x.duty_id = d.id
        left join (
            select distinct on (duty_id) duty_id, id, was
            from duty.due_change
            where until > day
            order by duty_id, until, id) c on c.duty_id = d.id
        where d.since <= day and (d.until is null or d.until > day)) then_
$$;
comment on function duty.progress_on is 'Tiến độ của mỗi nhiệm vụ như đã có vào cuối một ngày; late_after như trong duty.progress';
