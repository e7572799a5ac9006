-- Set-based, through the real tables. `listed` holds the tree, `planned` the plan.
-- Which state a duty is in follows from its id alone, so that every run is the same.

do $$
declare
    added int := 1;
begin
    while added > 0 loop
        with fresh as (
            select l.code, l.name, l.kind, p.id as parent_id, p.path as parent_path,
                nextval(pg_get_serial_sequence('unit.unit', 'id')) as id
            from (select * from listed order by at) l
            left join unit.unit p on p.code = l.parent
            where (l.parent = '' or p.id is not null)
                and not exists (select from unit.unit u where u.code = l.code))
        insert into unit.unit (id, code, name, kind, parent_id, path, staff, valid_from)
        overriding system value
        select id, code, name, kind, parent_id, coalesce(parent_path || id::text, id::text::ltree),
            20 + id % 300, '2015-01-01'
        from fresh;
        get diagnostics added = row_count;
    end loop;
end $$;

insert into unit.placement (unit_id, valid_from, parent_id, path)
select id, valid_from, parent_id, path from unit.unit;

insert into plan.version (unit_id, unit_path, plan_code, number, in_force, reason, yaml, recorded_at, recorded_by,
    recorded_by_name)
select u.id, u.path, 'KH128', 1, '2019-09-11', 'Ban hành', p.yaml, '2019-09-11', 0, 'Hệ thống'
from planned p join unit.unit u on u.code = p.root;

insert into duty.duty (unit_id, unit_path, season, rule_code, name, document, citation, plan_unit_id, by_standing_body,
    receiver_unit_id, due_on, due_citation, after_held, since)
select u.id, u.path, '2019 - 2020', r.code, r.name, r.document, r.cite, root.id, false, u.parent_id, r.due,
    'KH128 III.5', r.after_held, '2019-09-11'
from unit.unit u
cross join (select id from unit.unit where parent_id is null) root
cross join (values
    ('ke-hoach', 'Kế hoạch tổ chức Hội nghị điển hình tiên tiến', 'plan', 'KH128 III.5', date '2020-02-28', false),
    ('quyet-dinh-ban-to-chuc', 'Quyết định thành lập Ban Tổ chức Hội nghị điển hình tiên tiến', 'committee-decision',
        'KH128 III.5', date '2020-02-28', false),
    ('bao-cao', 'Báo cáo kết quả Hội nghị điển hình tiên tiến', 'report', 'KH128 III.5', null, true),
    ('lua-chon-dai-bieu', 'Lựa chọn đại biểu đi dự Đại hội thi đua yêu nước tỉnh, đúng đối tượng và số lượng quy định',
        'delegate-list', 'KH128 III.1', null, true),
    ('tuyen-truyen', 'Kế hoạch tổ chức tuyên truyền trước, trong và sau Đại hội thi đua yêu nước tỉnh', 'task',
        'KH128 III.4', null, false)) as r (code, name, document, cite, due, after_held)
where u.parent_id is not null and u.kind <> 'tinh';

insert into duty.dossier (duty_id, number, issued_on, summary, signer, state, state_at, reason, version, edited_by,
    edited_at)
select id, (id % 300) || '/KH-UBND', '2020-02-10', name, 'Nguyễn Văn An', state,
    timestamptz '2020-02-01 08:00+07' + (id % 28) * interval '1 day',
    case when state = 'returned' then 'Thiếu dấu' end, 1, 'Nguyễn Văn An', '2020-02-01'
from (
    select id, name, case
        when id * 7919 % 100 < 75 then 'accepted'
        when id * 7919 % 100 < 80 then 'drafting'
        when id * 7919 % 100 < 86 then 'sent_up'
        when id * 7919 % 100 < 90 then 'returned' end as state
    from duty.duty) duties
where state is not null;

insert into duty.dossier_event (duty_id, unit_id, action, state, at, on_day, actor_id, actor_name, round)
select d.id, d.unit_id, step.action, step.state, s.state_at - step.before,
    ((s.state_at - step.before) at time zone 'Asia/Ho_Chi_Minh')::date, 0, 'Nguyễn Văn An', 1
from duty.duty d
join duty.dossier s on s.duty_id = d.id
cross join (values
    (1, 'begun', 'drafting', interval '3 days'),
    (2, 'sent_up', 'sent_up', interval '1 day'),
    (3, 'accepted', 'accepted', interval '0 days'),
    (3, 'returned', 'returned', interval '0 days')) as step (at, action, state, before)
where step.at <= case s.state when 'drafting' then 1 when 'sent_up' then 2 else 3 end
    and (step.at < 3 or step.state = s.state)
order by step.at, d.id;

insert into conference.conference (season, unit_id, on_day, held_on, state, state_at, state_by)
select '2019 - 2020', id, day, case when day <= '2020-03-20' then day end,
    case when day <= '2020-03-20' then 'held' else 'planned' end, '2020-02-01', 'Nguyễn Văn An'
from (select id, date '2020-01-06' + (id * 31 % 160)::int as day from unit.unit where kind not in ('quoc-gia', 'tinh')) u
where id % 4 > 0;

insert into conference.event (conference_id, season, unit_id, at, on_date, state, on_day, held_on, breaches, warnings)
select id, season, unit_id, state_at, coalesce(held_on, '2020-02-01'), state, on_day, held_on, 0, 0
from conference.conference;
