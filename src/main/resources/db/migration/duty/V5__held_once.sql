-- A conference reported as held by mistake is taken back. A board of a day in between still tells what was true on it.
create table duty.held_once (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    season text not null,
    held_on date not null,
    until date not null
);
comment on table duty.held_once is 'Ngày tổ chức đã ghi rồi hủy ghi, đúng cho mọi ngày từ held_on đến trước until';
create index held_once_of on duty.held_once (unit_id, season);
alter table duty.held_once enable row level security;
create policy in_scope on duty.held_once
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
grant select, insert on duty.held_once to daihoi_app;

create or replace function duty.progress_on(day date)
    returns table (duty_id bigint, unit_id bigint, season text, rule_code text, document text, due_on date,
        held_on date, state text, state_since timestamptz, late_after date)
    stable language sql as $$
    select then_.*, coalesce(then_.due_on, then_.held_on)
    from (
        select d.id, d.unit_id, d.season, d.rule_code, d.document,
            coalesce(x.new_due, case when c.id is null then d.due_on else c.was end) as due_on,
            coalesce(case when d.held_on <= day then d.held_on end, h.held_on) as held_on,
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
        left join (
            select distinct on (o.unit_id, o.season) o.unit_id, o.season, o.held_on
            from duty.held_once o
            where o.held_on <= day and o.until > day
            order by o.unit_id, o.season, o.until, o.id) h
            on d.after_held and h.unit_id = d.unit_id and h.season = d.season
        where d.since <= day and (d.until is null or d.until > day)) then_
$$;
