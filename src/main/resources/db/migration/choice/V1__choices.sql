create schema if not exists choice;

create table choice.run (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    list_id bigint not null,
    list_version int not null,
    wanted jsonb not null,
    categories text not null,
    respondents text not null,
    made_by text not null,
    made_at timestamptz not null,
    state text not null default 'prepared'
        check (state in ('prepared', 'running', 'chosen', 'impossible', 'cancelled', 'failed')),
    stage text not null default '',
    share int not null default 0,
    beat_at timestamptz,
    ended_at timestamptz,
    chosen jsonb,
    impossible jsonb,
    certificate text,
    used_by text,
    used_at timestamptz
);
comment on table choice.run is 'Một lần lựa chọn đại biểu: dữ liệu và số mồi được công bố trước, kết quả ghi sau, tính lại được';
comment on column choice.run.categories is 'Các ràng buộc, đúng từng chữ như đã công bố (CSV)';
comment on column choice.run.respondents is 'Những người được đề nghị, đúng từng chữ như đã công bố (CSV)';
comment on column choice.run.beat_at is 'Nhịp của tiến trình đang tính; ngừng nhịp nghĩa là bị ngắt';
create index run_list on choice.run (list_id, id desc);

alter table choice.run enable row level security;
create policy in_scope on choice.run
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('choice');
revoke delete on choice.run from daihoi_app;
