create schema if not exists report;

create table report.report (
    id bigint generated always as identity primary key,
    season text not null,
    unit_id bigint not null,
    stage text not null default 'draft' check (stage in ('draft', 'review', 'returned', 'agreed', 'final')),
    stage_at timestamptz not null,
    stage_by text not null,
    begun_at timestamptz not null,
    begun_by text not null,
    unique (season, unit_id)
);
comment on table report.report is 'Báo cáo kết quả của một đơn vị trong một mùa và trạng thái hiện tại';
create index report_unit on report.report (unit_id);

create table report.saving (
    report_id bigint not null references report.report (id),
    unit_id bigint not null,
    part text not null,
    version int not null check (version > 0),
    sitting int not null,
    body text not null,
    client text not null,
    by_id bigint not null,
    by_name text not null,
    at timestamptz not null,
    restored int,
    primary key (report_id, part, version)
);
comment on table report.saving is 'Từng lần lưu của từng phần: ai viết, lúc nào; bản cuối là bản đang có';
comment on column report.saving.sitting is 'Lượt viết: các lần tự lưu liền nhau của một người; lượt cũ chỉ giữ bản cuối';
comment on column report.saving.client is 'Trang đang viết, để nhận ra lần gửi lại sau khi mất kết nối';
comment on column report.saving.restored is 'Bản được khôi phục, nếu lần lưu này là khôi phục';

create table report.comment (
    id bigint generated always as identity primary key,
    report_id bigint not null references report.report (id),
    unit_id bigint not null,
    part text not null,
    quote text not null,
    text text not null,
    by_id bigint not null,
    by_name text not null,
    at timestamptz not null,
    resolved_by text,
    resolved_at timestamptz,
    answer text not null default ''
);
comment on table report.comment is 'Ý kiến về một phần hoặc một đoạn; quote là đoạn được góp ý, trống = cả phần';
create index comment_report on report.comment (report_id, part, id);

create table report.round (
    id bigint generated always as identity primary key,
    report_id bigint not null references report.report (id),
    unit_id bigint not null,
    number int not null,
    note text not null,
    by_id bigint not null,
    by_name text not null,
    at timestamptz not null,
    ended_at timestamptz,
    unique (report_id, number)
);
comment on table report.round is 'Từng vòng lấy ý kiến: ai đề nghị, lúc nào, lời nhắn; ended_at khi đã xong hoặc bị rút lại';

create table report.reviewer (
    round_id bigint not null references report.round (id),
    unit_id bigint not null,
    account_id bigint not null,
    name text not null,
    answer text check (answer in ('agreed', 'returned')),
    words text not null default '',
    at timestamptz,
    primary key (round_id, account_id)
);
comment on table report.reviewer is 'Người được mời cho ý kiến trong một vòng và câu trả lời';

create table report.step (
    id bigint generated always as identity primary key,
    report_id bigint not null references report.report (id),
    unit_id bigint not null,
    what text not null,
    by_name text not null,
    at timestamptz not null,
    words text not null default ''
);
comment on table report.step is 'Từng bước của báo cáo, chỉ thêm';
create index step_report on report.step (report_id, id);

alter table report.report enable row level security;
alter table report.saving enable row level security;
alter table report.comment enable row level security;
alter table report.round enable row level security;
alter table report.reviewer enable row level security;
alter table report.step enable row level security;
create policy in_scope on report.report
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on report.saving
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on report.comment
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on report.round
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on report.reviewer
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy in_scope on report.step
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

-- Published for boards and papers.
create view report.progress with (security_invoker = true) as
select season, unit_id, id as report_id, stage, stage_at
from report.report;
comment on view report.progress is 'Báo cáo của từng đơn vị đang ở bước nào';

call daihoi.open_schema('report');
revoke update, delete on report.step from daihoi_app;
revoke update on report.saving from daihoi_app;
