create schema if not exists unit;

-- Phường 2 stands before Phường 10.
create collation unit.natural (provider = icu, locale = 'vi-u-kn-true');

create table unit.unit (
    id bigint generated always as identity primary key,
    code text not null unique,
    name text not null,
    kind text not null,
    parent_id bigint references unit.unit (id),
    path ltree not null unique,
    staff int check (staff >= 0),
    staff_source text,
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
comment on column unit.unit.staff_source is 'Số người lấy từ đâu; trống = đơn vị tự khai';
comment on column unit.unit.confidence is 'Mức chắc chắn của dòng danh sách mẫu, để người dùng đối chiếu lại';
create index unit_path on unit.unit using gist (path);
create index unit_parent on unit.unit (parent_id);
create index unit_plain on unit.unit using gin (plain gin_trgm_ops);
create index unit_code on unit.unit (lower(code) text_pattern_ops);
create index unit_short_code on unit.unit (lower(split_part(code, '-', 2)) text_pattern_ops);

alter table unit.unit enable row level security;
-- Scalar subqueries are computed once per statement, not once per row.
-- Ancestors are seen too: a commune knows to whom it sends its papers.
create policy in_scope on unit.unit for select
    using ((select daihoi.sees_all()) or path <@ (select daihoi.scope()) or path @> (select daihoi.scope()));
create policy changes_in_scope on unit.unit for all
    using ((select daihoi.sees_all()) or path <@ (select daihoi.scope()))
    with check ((select daihoi.sees_all()) or path <@ (select daihoi.scope()));

-- Where a unit stood from day to day. No row for a day: the unit did not exist on it.
create table unit.placement (
    unit_id bigint not null references unit.unit (id),
    valid_from date not null,
    valid_to date check (valid_to > valid_from),
    parent_id bigint references unit.unit (id),
    path ltree not null,
    primary key (unit_id, valid_from)
);
comment on table unit.placement is 'Đơn vị trực thuộc ai trong khoảng ngày nào; để đọc cây đơn vị theo một ngày bất kỳ';
create index placement_path on unit.placement using gist (path);

alter table unit.placement enable row level security;
create policy in_scope on unit.placement
    using ((select daihoi.sees_all()) or unit_id in (select id from unit.unit))
    with check ((select daihoi.sees_all()) or path <@ (select daihoi.scope()));

-- The tree as it stood on a day, for the SQL of other modules.
create function unit.tree_on(day date)
    returns table (unit_id bigint, parent_id bigint, path ltree) stable language sql as $$
    select p.unit_id, p.parent_id, p.path
    from unit.placement p
    where p.valid_from <= day and (p.valid_to is null or p.valid_to > day)
$$;

create table unit.act (
    id bigint generated always as identity primary key,
    unit_id bigint not null references unit.unit (id),
    what text not null check (what in ('added', 'edited', 'moved', 'merged', 'absorbed', 'closed')),
    day date not null,
    reason text,
    other_id bigint references unit.unit (id),
    details jsonb not null default '[]',
    at timestamptz not null,
    actor_name text not null
);
comment on table unit.act is 'Việc đã làm với đơn vị: thêm, sửa, chuyển, sáp nhập, tiếp nhận, chấm dứt; từ ngày nào, vì sao, ai làm';
create index act_unit on unit.act (unit_id, id desc);

alter table unit.act enable row level security;
create policy in_scope on unit.act
    using ((select daihoi.sees_all()) or unit_id in (select id from unit.unit))
    with check ((select daihoi.sees_all()) or unit_id in (select id from unit.unit));

create table unit.import (
    id bigint generated always as identity primary key,
    account_id bigint not null,
    file_name text not null,
    rows jsonb not null,
    at timestamptz not null,
    applied_at timestamptz
);
comment on table unit.import is 'Danh sách đơn vị đã tải lên, chờ xem trước và xác nhận';

alter table unit.import enable row level security;
-- Only who uploaded it confirms it.
create policy own on unit.import
    using (account_id = daihoi.actor()) with check (account_id = daihoi.actor());

-- Units whose name has every word or whose code begins so; or, loosely, whose name and the names above it have the
-- words together.
-- Runs with its owner's rights, because under row-level security `like` may not use an index; it tells ids only, and
-- the reader's own policies decide which of them become rows.
create function unit.matching(patterns text[], code_begins text, loose boolean) returns setof bigint
    stable security definer rows 50 language plpgsql set search_path = unit, public, pg_temp as $$
begin
    if loose then
        return query
            select u.id
            from unit.unit u
            where u.plain like any (patterns) and not exists (
                select from unnest(patterns) word
                where u.plain not like word
                    and not exists (select from unit.unit a where a.path @> u.path and a.plain like word));
    else
        return query
            select u.id
            from unit.unit u
            where u.plain like patterns[1] and u.plain like all (patterns)
            union
            select u.id
            from unit.unit u
            where lower(u.code) like code_begins or lower(split_part(u.code, '-', 2)) like code_begins;
    end if;
end $$;

-- For the policies of other modules' tables that carry a unit_id; for many rows rather write
-- `(select daihoi.sees_all()) or unit_id in (select unit.mine())`, which is computed once per statement.
create function unit.mine() returns setof bigint stable language sql as $$
    select id from unit.unit where path <@ daihoi.scope()
$$;
create function unit.sees(wanted bigint) returns boolean stable language sql as $$
    select daihoi.sees_all() or exists (select from unit.unit where id = wanted and path <@ daihoi.scope())
$$;

call daihoi.open_schema('unit');
