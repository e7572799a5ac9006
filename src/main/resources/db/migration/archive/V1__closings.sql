create schema if not exists archive;

create table archive.closing (
    season text primary key,
    unit_id bigint not null,
    closed_on date not null,
    decision text not null check (decision <> ''),
    by_name text not null,
    at timestamptz not null
);
comment on table archive.closing is 'Mùa đại hội đã kết thúc: ngày, căn cứ, người ghi';

create table archive.expiry (
    season text not null references archive.closing (season),
    unit_id bigint not null,
    code text not null,
    due_on date not null,
    removed_at timestamptz,
    removed bigint not null default 0,
    primary key (season, code)
);
comment on table archive.expiry is 'Dữ liệu cá nhân chỉ phục vụ một mùa: ngày phải xóa, đã xóa lúc nào, bao nhiêu dòng';

create table archive.copy (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    made_at timestamptz not null,
    by_name text not null,
    bytes bigint not null,
    files int not null,
    sha256 text not null
);
comment on table archive.copy is 'Bản lưu trữ đã được tải về: ai, lúc nào, băm của tệp';

do $$
declare
    name text;
begin
    foreach name in array array ['closing', 'expiry', 'copy'] loop
        execute format('alter table archive.%I enable row level security', name);
        execute format('create policy in_scope on archive.%I
            using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
            with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()))', name);
    end loop;
end
$$;

call daihoi.open_schema('archive');
revoke update, delete on archive.closing from daihoi_app;
revoke delete on archive.expiry from daihoi_app;
revoke update, delete on archive.copy from daihoi_app;
