create schema if not exists guidance;

create table guidance.guide (
    id bigint generated always as identity primary key,
    season text not null,
    unit_id bigint not null,
    group_code text not null,
    title text not null,
    words text not null,
    paper text not null,
    published_at timestamptz,
    version int not null,
    edited_by text not null,
    edited_at timestamptz not null
);
comment on table guidance.guide is 'Hướng dẫn chọn điển hình, theo nhóm đại biểu, cho các đơn vị cấp dưới';
create index guide_season on guidance.guide (season);

create table guidance.question (
    id bigint generated always as identity primary key,
    season text not null,
    unit_id bigint not null,
    to_unit_id bigint not null,
    group_code text not null,
    words text not null,
    asked_by text not null,
    asked_at timestamptz not null,
    answer text,
    answered_by text,
    answered_at timestamptz,
    version int not null
);
comment on table guidance.question is 'Câu hỏi của đơn vị gửi cấp trên và câu trả lời mọi đơn vị cùng đọc';
create index question_season on guidance.question (season);

alter table guidance.guide enable row level security;
alter table guidance.question enable row level security;
-- What is published above is read below; a draft by its own unit and those above it.
create policy in_scope on guidance.guide for select
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine())
        or published_at is not null and unit_id in (select id from unit.unit));
create policy changes_in_scope on guidance.guide for all
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
-- An answer is for every unit below the one that gave it.
create policy in_scope on guidance.question for select
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine())
        or answered_at is not null and to_unit_id in (select id from unit.unit));
create policy changes_in_scope on guidance.question for all
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('guidance');
