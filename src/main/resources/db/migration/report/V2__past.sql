-- What the last congress counted, typed in once with the paper it stands in: no figure of the past is the program's own.
create table report.past (
    unit_id bigint not null,
    season text not null,
    code text not null,
    value bigint not null check (value >= 0),
    period text not null check (period <> ''),
    source text not null check (source <> ''),
    version int not null default 1,
    edited_by text not null,
    edited_at timestamptz not null,
    primary key (unit_id, season, code)
);
comment on table report.past is 'Số liệu của kỳ trước do đơn vị nhập kèm nguồn, để so sánh với kỳ này';
comment on column report.past.season is 'Mùa đại hội đang so sánh';
comment on column report.past.code is 'Mã số liệu, như trong báo cáo';
comment on column report.past.period is 'Kỳ của số liệu: 2010 - 2015, Đại hội lần thứ IV';
comment on column report.past.source is 'Văn bản, báo cáo có số liệu này';
alter table report.past enable row level security;
create policy in_scope on report.past
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
