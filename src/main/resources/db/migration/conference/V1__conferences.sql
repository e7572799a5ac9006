create schema if not exists conference;

create table conference.conference (
    id bigint generated always as identity primary key,
    season text not null,
    unit_id bigint not null,
    on_day date,
    starts_at time,
    hall text not null default '',
    address text not null default '',
    form text,
    form_by text,
    form_at timestamptz,
    event text not null default '',
    exemplars int check (exemplars >= 0),
    guests int check (guests >= 0),
    others int check (others >= 0),
    ordinal int check (ordinal > 0),
    banner_unit text not null default '',
    banner_place text not null default '',
    state text not null default 'drafting'
        check (state in ('drafting', 'planned', 'held', 'reported', 'postponed', 'cancelled')),
    state_at timestamptz not null,
    state_by text not null,
    state_reason text,
    held_on date,
    held_exemplars int check (held_exemplars >= 0),
    held_guests int check (held_guests >= 0),
    held_others int check (held_others >= 0),
    reported_on date,
    breaches int not null default 0,
    warnings int not null default 0,
    unique (season, unit_id)
);
comment on table conference.conference is 'Hội nghị (đại hội) của một đơn vị trong một mùa: các dữ kiện và trạng thái hiện tại';
comment on column conference.conference.form is 'Hình thức do đơn vị chọn; trống = theo ngưỡng của kế hoạch';
comment on column conference.conference.breaches is 'Số vi phạm chưa được chấp nhận, đếm lại mỗi lần dữ kiện đổi';

create table conference.section (
    conference_id bigint not null references conference.conference (id),
    unit_id bigint not null,
    name text not null,
    version int not null,
    content json not null,
    saved_at timestamptz not null,
    saved_by text not null,
    primary key (conference_id, name, version)
);
comment on table conference.section is 'Từng lần lưu của từng phần, để người lưu sau thấy người lưu trước đã đổi gì; chỉ thêm';

create table conference.event (
    id bigint generated always as identity primary key,
    conference_id bigint not null references conference.conference (id),
    season text not null,
    unit_id bigint not null,
    at timestamptz not null,
    on_date date not null,
    state text not null,
    on_day date,
    held_on date,
    breaches int not null,
    warnings int not null
);
comment on table conference.event is 'Lịch sử tiến độ để xem lại tại một ngày bất kỳ; chỉ thêm, on_date là ngày của mùa';
create index event_unit on conference.event (unit_id, on_date, id);
create index event_season on conference.event (season, on_date, unit_id, id);

create table conference.member (
    id bigint generated always as identity primary key,
    conference_id bigint not null references conference.conference (id),
    unit_id bigint not null,
    body text not null,
    position int not null,
    name text not null,
    post text not null,
    role text not null check (role in ('head', 'deputy', 'member')),
    phone text not null,
    email text not null
);
comment on table conference.member is 'Thành viên Ban Tổ chức và các Tiểu ban';
comment on column conference.member.body is 'organising = Ban Tổ chức, còn lại là khóa tiểu ban trong kế hoạch';
create index member_conference on conference.member (conference_id);

create table conference.task (
    id bigint generated always as identity primary key,
    conference_id bigint not null references conference.conference (id),
    unit_id bigint not null,
    position int not null,
    body text not null,
    title text not null,
    owner_id bigint references conference.member (id) on delete set null,
    due_on date,
    status text not null check (status in ('to_do', 'doing', 'done')),
    done_on date
);
comment on table conference.task is 'Việc của Ban Tổ chức và các Tiểu ban, có người chịu trách nhiệm và hạn';
create index task_conference on conference.task (conference_id);

create table conference.item (
    id bigint generated always as identity primary key,
    conference_id bigint not null references conference.conference (id),
    unit_id bigint not null,
    position int not null,
    template text,
    title text not null,
    minutes int check (minutes between 0 and 1440),
    speaker text not null,
    materials text not null,
    shape text
);
comment on table conference.item is 'Mục của chương trình; template là khóa mục trong kế hoạch, trống = mục đơn vị thêm';
create index item_conference on conference.item (conference_id);

create table conference.paper (
    id bigint generated always as identity primary key,
    conference_id bigint not null references conference.conference (id),
    unit_id bigint not null,
    position int not null,
    title text not null,
    presenter text not null,
    minutes int check (minutes between 0 and 1440)
);
comment on table conference.paper is 'Báo cáo tham luận trình bày tại hội nghị';
create index paper_conference on conference.paper (conference_id);

create table conference.presider (
    id bigint generated always as identity primary key,
    conference_id bigint not null references conference.conference (id),
    unit_id bigint not null,
    position int not null,
    name text not null,
    post text not null,
    components text[] not null
);
comment on table conference.presider is 'Thành viên Đoàn Chủ tịch và thành phần mà người đó đại diện';
create index presider_conference on conference.presider (conference_id);

create table conference.accepted_finding (
    conference_id bigint not null references conference.conference (id),
    unit_id bigint not null,
    code text not null,
    facts text not null,
    reason text not null,
    accepted_by text not null,
    account_id bigint not null,
    accepted_at timestamptz not null,
    primary key (conference_id, code, facts)
);
comment on table conference.accepted_finding is 'Vi phạm được thủ trưởng chấp nhận kèm lý do; chỉ đúng với các giá trị (facts) lúc chấp nhận';

create table conference.invited_peer (
    conference_id bigint not null references conference.conference (id),
    unit_id bigint not null,
    unit_name text not null,
    peer_id bigint not null,
    peer_name text not null,
    invited_at timestamptz not null,
    answer text check (answer in ('coming', 'declined')),
    answered_by text,
    answered_at timestamptz,
    primary key (conference_id, peer_id)
);
comment on table conference.invited_peer is 'Đơn vị cùng cấp được đơn vị chỉ đạo điểm mời đến học tập, rút kinh nghiệm';
create index invited_peer_peer on conference.invited_peer (peer_id);

create table conference.lesson (
    conference_id bigint primary key references conference.conference (id),
    season text not null,
    unit_id bigint not null,
    unit_name text not null,
    tier text not null,
    held_on date not null,
    went_well text not null,
    to_avoid text not null,
    advice text not null,
    version int not null default 0,
    written_by text not null,
    published_at timestamptz
);
comment on table conference.lesson is 'Kinh nghiệm của đơn vị chỉ đạo điểm; đã công bố thì mọi đơn vị cùng cấp đọc được';

alter table conference.conference enable row level security;
alter table conference.section enable row level security;
alter table conference.event enable row level security;
alter table conference.member enable row level security;
alter table conference.task enable row level security;
alter table conference.item enable row level security;
alter table conference.paper enable row level security;
alter table conference.presider enable row level security;
alter table conference.accepted_finding enable row level security;
alter table conference.invited_peer enable row level security;
alter table conference.lesson enable row level security;

create policy in_scope on conference.conference
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on conference.section
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on conference.event
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on conference.member
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on conference.task
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on conference.item
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on conference.paper
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on conference.presider
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on conference.accepted_finding
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
-- The invited unit sees and answers its invitation although the pilot lies outside its subtree.
create policy in_scope on conference.invited_peer
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy invited_reads on conference.invited_peer for select
    using ((select daihoi.sees_all()) or peer_id in (select unit.mine()));
create policy invited_answers on conference.invited_peer for update
    using ((select daihoi.sees_all()) or peer_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or peer_id in (select unit.mine()));
-- A lesson is published to be read by everybody who is signed in; only its unit writes it.
create policy in_scope on conference.lesson
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy published on conference.lesson for select
    using (published_at is not null and (select daihoi.actor()) is not null);

create view conference.progress with (security_invoker = true) as
    select season, unit_id, id as conference_id, state, on_day, held_on, reported_on, breaches, warnings, state_at
    from conference.conference;
comment on view conference.progress is 'Tiến độ hội nghị từng đơn vị, cho bảng điều hành';

create view conference.progress_history with (security_invoker = true) as
    select season, unit_id, conference_id, on_date, id as seq, state, on_day, held_on, breaches, warnings
    from conference.event;
comment on view conference.progress_history is
    'Tiến độ theo ngày: tại ngày N lấy dòng có on_date <= N và seq lớn nhất của từng đơn vị';

call daihoi.open_schema('conference');
revoke update, delete on conference.section, conference.event from daihoi_app;
revoke update on conference.invited_peer from daihoi_app;
grant update (answer, answered_by, answered_at) on conference.invited_peer to daihoi_app;
