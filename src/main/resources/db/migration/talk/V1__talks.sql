create schema if not exists talk;

create table talk.talk (
    id bigint generated always as identity primary key,
    conference_id bigint not null,
    season text not null,
    unit_id bigint not null,
    from_unit_id bigint not null,
    exemplar_id bigint not null,
    registrant_id bigint not null,
    way text not null check (way in ('papers', 'panel', 'film')),
    title text not null,
    reasons text not null check (reasons <> ''),
    text text not null default '',
    state text not null default 'writing' check (state in ('writing', 'reviewing', 'frozen')),
    round int not null default 0,
    frozen_by text,
    frozen_at timestamptz,
    version int not null default 1,
    by_name text not null,
    at timestamptz not null,
    unique (conference_id, exemplar_id),
    check ((state = 'frozen') = (frozen_at is not null))
);
comment on table talk.talk is 'Tham luận của điển hình tại một hội nghị, đại hội: vì sao chọn, nội dung, đã chốt chưa';
comment on column talk.talk.from_unit_id is 'Đơn vị đề nghị điển hình: cùng viết tham luận';
comment on column talk.talk.way is 'Báo cáo tham luận, tọa đàm hoặc phóng sự';
create index talk_conference on talk.talk (conference_id);
create index talk_from on talk.talk (from_unit_id);
create index talk_registrant on talk.talk (registrant_id);
alter table talk.talk enable row level security;
create policy in_scope on talk.talk
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()) or from_unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()) or from_unit_id in (select unit.mine()));

create table talk.text_version (
    talk_id bigint not null references talk.talk (id) on delete cascade,
    number int not null,
    title text not null,
    text text not null,
    by_name text not null,
    at timestamptz not null,
    primary key (talk_id, number)
);
comment on table talk.text_version is 'Mỗi lần lưu tham luận là một bản, không sửa';

create table talk.remark (
    id bigint generated always as identity primary key,
    talk_id bigint not null references talk.talk (id) on delete cascade,
    round int not null,
    quote text not null default '',
    text text not null,
    by_name text not null,
    at timestamptz not null,
    settled_by text,
    settled_at timestamptz,
    check ((settled_by is null) = (settled_at is null))
);
comment on table talk.remark is 'Góp ý cho tham luận, theo vòng; quote là đoạn được góp ý';
create index remark_talk on talk.remark (talk_id);

create function talk.sees(wanted bigint) returns boolean stable language sql as $$
    select exists (select from talk.talk where id = wanted)
$$;
alter table talk.text_version enable row level security;
create policy with_talk on talk.text_version using ((select daihoi.sees_all()) or talk.sees(talk_id));
alter table talk.remark enable row level security;
create policy with_talk on talk.remark using ((select daihoi.sees_all()) or talk.sees(talk_id));

call daihoi.open_schema('talk');
