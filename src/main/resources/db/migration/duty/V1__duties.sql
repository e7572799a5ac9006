create schema if not exists duty;

create table duty.duty (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    unit_path ltree not null,
    season text not null,
    rule_code text not null,
    name text not null,
    document text not null,
    citation text not null,
    plan_unit_id bigint not null,
    by_standing_body boolean not null,
    receiver_unit_id bigint not null,
    receiver_title text,
    phases text[] not null default '{}',
    due_on date,
    due_citation text not null,
    due_when text,
    after_held boolean not null,
    held_on date,
    held_days int,
    days_before int[] not null default '{}',
    days_after int[] not null default '{}',
    extended_to date,
    effective_due date generated always as (coalesce(extended_to, due_on)) stored,
    remind_on date generated always as (coalesce(extended_to, due_on, held_on)) stored,
    since date not null,
    until date check (until >= since)
);
comment on table duty.duty is 'Nhiệm vụ của từng đơn vị theo kế hoạch đang có hiệu lực; until là ngày đầu tiên không còn phải làm';
comment on column duty.duty.due_on is 'Hạn theo kế hoạch; trống khi kế hoạch không cho ngày';
comment on column duty.duty.held_on is 'Ngày đơn vị tổ chức xong hội nghị, với nhiệm vụ làm sau hội nghị';
comment on column duty.duty.held_days is 'Số ngày sau khi tổ chức xong; trống khi kế hoạch chỉ nói “ngay khi tổ chức xong”';
comment on column duty.duty.remind_on is 'Ngày lời nhắc tính từ đó: hạn, hoặc ngày tổ chức xong';
create unique index duty_owed on duty.duty (unit_id, season, rule_code) where until is null;
create index duty_path on duty.duty using gist (unit_path);
create index duty_receiver on duty.duty (receiver_unit_id) where until is null;
create index duty_reminded on duty.duty (remind_on) where until is null and remind_on is not null;

alter table duty.duty enable row level security;
create policy in_scope on duty.duty
    using ((select daihoi.sees_all()) or unit_path <@ (select daihoi.scope()))
    with check ((select daihoi.sees_all()) or unit_path <@ (select daihoi.scope()));

-- For the policies of the tables that hang on a duty.
create function duty.sees(wanted bigint) returns boolean stable language sql as $$
    select exists (select from duty.duty where id = wanted)
$$;

create table duty.due_change (
    id bigint generated always as identity primary key,
    duty_id bigint not null references duty.duty (id),
    was date,
    until date not null
);
comment on table duty.due_change is 'Hạn cũ trước khi kế hoạch sửa đổi, đúng cho mọi ngày trước until';
create index due_change_of on duty.due_change (duty_id, until);
alter table duty.due_change enable row level security;
create policy in_scope on duty.due_change using ((select daihoi.sees_all()) or duty.sees(duty_id));

create table duty.held (
    unit_id bigint not null,
    season text not null,
    held_on date not null,
    primary key (unit_id, season)
);
comment on table duty.held is 'Ngày đơn vị tổ chức xong hội nghị';
alter table duty.held enable row level security;
create policy in_scope on duty.held using (unit.sees(unit_id));

create table duty.dossier (
    duty_id bigint primary key references duty.duty (id),
    number text not null default '',
    issued_on date,
    summary text not null default '',
    signer text not null default '',
    state text not null default 'drafting'
        check (state in ('drafting', 'awaiting_head', 'sent_up', 'received', 'accepted', 'returned')),
    state_at timestamptz not null,
    reason text,
    round int not null default 1,
    version int not null default 0,
    edited_by text not null,
    edited_at timestamptz not null,
    check ((state = 'returned') = (reason is not null))
);
comment on table duty.dossier is 'Hồ sơ của một nhiệm vụ; chưa có dòng nghĩa là đơn vị chưa bắt đầu';
create index dossier_state on duty.dossier (state);
alter table duty.dossier enable row level security;
create policy in_scope on duty.dossier using ((select daihoi.sees_all()) or duty.sees(duty_id));

create table duty.attachment (
    id bigint generated always as identity primary key,
    duty_id bigint not null references duty.duty (id),
    file_id bigint not null,
    added_by text not null,
    added_at timestamptz not null,
    removed_at timestamptz
);
comment on table duty.attachment is 'Tệp kèm hồ sơ; bỏ ra thì ghi removed_at, không xóa';
create index attachment_of on duty.attachment (duty_id);
alter table duty.attachment enable row level security;
create policy in_scope on duty.attachment using ((select daihoi.sees_all()) or duty.sees(duty_id));

create table duty.accepted_finding (
    id bigint generated always as identity primary key,
    duty_id bigint not null references duty.duty (id),
    round int not null,
    code text not null,
    facts text not null,
    reason text not null,
    by_id bigint not null,
    by_name text not null,
    at timestamptz not null
);
comment on table duty.accepted_finding is 'Vi phạm mà thủ trưởng đơn vị chấp nhận gửi lên kèm lý do, trong một lần trình';
create index accepted_finding_of on duty.accepted_finding (duty_id);
alter table duty.accepted_finding enable row level security;
create policy in_scope on duty.accepted_finding using ((select daihoi.sees_all()) or duty.sees(duty_id));

create table duty.extension (
    id bigint generated always as identity primary key,
    duty_id bigint not null references duty.duty (id),
    new_due date not null,
    reason text not null,
    document text not null default '',
    given_on date not null,
    by_name text not null,
    at timestamptz not null
);
comment on table duty.extension is 'Gia hạn: hạn mới, lý do, số văn bản nếu có';
create index extension_of on duty.extension (duty_id, id);
alter table duty.extension enable row level security;
create policy in_scope on duty.extension using ((select daihoi.sees_all()) or duty.sees(duty_id));

create table duty.dossier_event (
    id bigint generated always as identity primary key,
    duty_id bigint not null references duty.duty (id),
    unit_id bigint not null,
    action text not null,
    state text not null,
    at timestamptz not null,
    on_day date not null,
    actor_id bigint not null,
    actor_name text not null,
    reason text,
    round int not null
);
comment on table duty.dossier_event is 'Từng bước của hồ sơ, chỉ thêm; trạng thái của một ngày là bước cuối cùng đến hết ngày đó';
create index dossier_event_of on duty.dossier_event (duty_id, id);
create index dossier_event_day on duty.dossier_event (on_day);
alter table duty.dossier_event enable row level security;
create policy seen_in_scope on duty.dossier_event for select
    using ((select daihoi.sees_all()) or duty.sees(duty_id));
create policy added_in_scope on duty.dossier_event for insert
    with check ((select daihoi.sees_all()) or duty.sees(duty_id));

create function duty.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the steps of dossiers are append-only: % refused', tg_op;
end $$;
create trigger append_only before update or delete or truncate on duty.dossier_event
    for each statement execute function duty.refuse_change();

create table duty.reminder (
    duty_id bigint not null references duty.duty (id),
    due_on date not null,
    days int not null,
    at timestamptz not null,
    primary key (duty_id, due_on, days)
);
comment on table duty.reminder is 'Lời nhắc đã gửi: âm là trước hạn, dương là sau hạn; mỗi lời nhắc một lần';
alter table duty.reminder enable row level security;
create policy in_scope on duty.reminder using ((select daihoi.sees_all()) or duty.sees(duty_id));

create table duty.chase (
    id bigint generated always as identity primary key,
    by_id bigint not null,
    by_name text not null,
    text text not null,
    at timestamptz not null,
    on_day date not null
);
comment on table duty.chase is 'Lần đôn đốc: ai, lúc nào, nội dung';

create table duty.chased (
    chase_id bigint not null references duty.chase (id),
    duty_id bigint not null references duty.duty (id),
    primary key (chase_id, duty_id)
);
comment on table duty.chased is 'Nhiệm vụ được đôn đốc trong mỗi lần';
create index chased_duty on duty.chased (duty_id);
alter table duty.chased enable row level security;
create policy in_scope on duty.chased using ((select daihoi.sees_all()) or duty.sees(duty_id));

-- Published for boards.
create view duty.progress with (security_invoker = true) as
select d.id as duty_id, d.unit_id, d.unit_path, d.season, d.rule_code, d.document, d.effective_due as due_on, d.held_on,
    coalesce(s.state, 'none') as state, s.state_at as state_since, d.since, d.until
from duty.duty d
left join duty.dossier s on s.duty_id = d.id;
comment on view duty.progress is 'Tiến độ hiện tại của mỗi nhiệm vụ; state = none khi chưa bắt đầu';

create function duty.progress_on(day date)
    returns table (duty_id bigint, unit_id bigint, season text, rule_code text, document text, due_on date,
        held_on date, state text, state_since timestamptz)
    stable language sql as $$
    select d.id, d.unit_id, d.season, d.rule_code, d.document,
        coalesce(x.new_due, case when c.id is null then d.due_on else c.was end),
        case when d.held_on <= day then d.held_on end,
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
    where d.since <= day and (d.until is null or d.until > day)
$$;
comment on function duty.progress_on is 'Tiến độ của mỗi nhiệm vụ như đã có vào cuối một ngày';

call daihoi.open_schema('duty');
revoke update, delete on duty.dossier_event from daihoi_app;
