create schema if not exists unit;

create table unit.unit (
    id bigint generated always as identity primary key,
    code text not null unique,
    name text not null,
    kind text not null,
    parent_id bigint references unit.unit (id),
    path ltree not null unique,
    staff int check (staff >= 0),
    valid_from date not null,
    valid_to date check (valid_to > valid_from),
    confidence text not null default 'high' check (confidence in ('high', 'medium', 'low')),
    source text,
    email text,
    version int not null default 0,
    plain text generated always as (daihoi.plain(name)) stored
);
comment on table unit.unit is 'Đơn vị; path là đường từ gốc bằng id, valid_to là ngày đầu tiên không còn hiệu lực';
comment on column unit.unit.staff is 'Số cán bộ, công chức, viên chức, người lao động; trống = chưa biết';
comment on column unit.unit.confidence is 'Mức chắc chắn của dòng danh sách mẫu, để người dùng đối chiếu lại';
create index unit_path on unit.unit using gist (path);
create index unit_parent on unit.unit (parent_id);
create index unit_plain on unit.unit using gin (plain gin_trgm_ops);

alter table unit.unit enable row level security;
-- Ancestors are seen too: a commune knows to whom it sends its papers.
create policy in_scope on unit.unit for select
    using (daihoi.in_scope(path) or path @> daihoi.scope());
create policy changes_in_scope on unit.unit for all
    using (daihoi.in_scope(path)) with check (daihoi.in_scope(path));

-- For the policies of other modules' tables that carry a unit_id.
create function unit.sees(wanted bigint) returns boolean stable language sql as $$
    select daihoi.sees_all() or wanted in (select id from unit.unit where path <@ daihoi.scope())
$$;

call daihoi.open_schema('unit');
