create schema if not exists stage;

create table stage.act (
    conference_id bigint not null,
    number int not null check (number > 0),
    unit_id bigint not null,
    at timestamptz not null,
    account_id bigint not null,
    by_name text not null,
    kind text not null check (kind in ('started', 'stopped', 'skipped', 'ordered', 'inserted', 'shown', 'undone')),
    content json not null,
    primary key (conference_id, number)
);
comment on table stage.act is 'Từng thao tác điều hành chương trình, có giờ và người bấm; chỉ thêm, bấm nhầm thì thêm dòng "undone"';

create table stage.speaker (
    id bigint generated always as identity primary key,
    conference_id bigint not null,
    unit_id bigint not null,
    line bigint,
    entry_id bigint,
    paper_id bigint,
    name text not null check (name <> ''),
    post text not null,
    from_unit text not null,
    topic text not null,
    minutes int not null check (minutes between 1 and 240),
    state text not null default 'registered'
        check (state in ('registered', 'invited', 'speaking', 'spoken', 'withdrawn')),
    registered_at timestamptz not null,
    invited_at timestamptz,
    started_at timestamptz,
    ended_at timestamptz,
    unique (conference_id, paper_id)
);
comment on table stage.speaker is 'Người đăng ký phát biểu, tham luận và người đã phát biểu';
comment on column stage.speaker.entry_id is 'Dòng trong danh sách đại biểu; trống = không có trong danh sách';
comment on column stage.speaker.paper_id is 'Bài tham luận trong chương trình; trống = phát biểu thảo luận';
create index speaker_conference on stage.speaker (conference_id, id);
-- Only one stands at the lectern, whatever two operators press in the same moment.
create unique index one_speaks on stage.speaker (conference_id) where state = 'speaking';

create table stage.speaker_act (
    id bigint generated always as identity primary key,
    speaker_id bigint not null references stage.speaker (id),
    conference_id bigint not null,
    unit_id bigint not null,
    state text not null,
    reason text not null,
    at timestamptz not null,
    account_id bigint not null,
    by_name text not null
);
comment on table stage.speaker_act is 'Từng bước của người phát biểu: đăng ký, mời, lên phát biểu, xong, rút; chỉ thêm';
create index speaker_act_speaker on stage.speaker_act (speaker_id);

create table stage.note (
    conference_id bigint not null,
    unit_id bigint not null,
    line bigint not null,
    version int not null check (version > 0),
    words text not null,
    at timestamptz not null,
    account_id bigint not null,
    by_name text not null,
    primary key (conference_id, line, version)
);
comment on table stage.note is 'Ghi chép của thư ký cho từng mục, mỗi lần lưu một dòng; chỉ thêm';

create table stage.handout (
    id bigint generated always as identity primary key,
    conference_id bigint not null,
    unit_id bigint not null,
    line bigint not null,
    file_id bigint not null,
    name text not null,
    added_at timestamptz not null,
    added_by text not null,
    removed_at timestamptz
);
comment on table stage.handout is 'Tài liệu của từng mục; đại biểu chỉ đọc được từ khi mục bắt đầu';
create index handout_conference on stage.handout (conference_id);

alter table stage.act enable row level security;
alter table stage.speaker enable row level security;
alter table stage.speaker_act enable row level security;
alter table stage.note enable row level security;
alter table stage.handout enable row level security;
create policy in_scope on stage.act
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on stage.speaker
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on stage.speaker_act
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on stage.note
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on stage.handout
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('stage');
revoke update, delete on stage.act, stage.speaker_act, stage.note from daihoi_app;
revoke delete on stage.speaker, stage.handout from daihoi_app;
