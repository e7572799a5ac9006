-- Nền chung cho mọi phân hệ: phần mở rộng, vai trò của ứng dụng, phạm vi nhìn thấy của người đang làm việc.

create extension if not exists ltree with schema public;
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- Vai trò thuộc cả cụm chứ không thuộc riêng cơ sở dữ liệu này: có thể đã có, hoặc đang được nơi khác tạo cùng lúc.
do $$
begin
    if not exists (select from pg_roles where rolname = 'daihoi_app') then
        create role daihoi_app nologin nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
exception
    when duplicate_object or unique_violation then null;
end
$$;

do $$
begin
    if exists (select from pg_roles where rolname = 'daihoi_app' and (rolsuper or rolbypassrls)) then
        raise exception 'role daihoi_app sees every row: it must be neither superuser nor bypassrls';
    end if;
    -- từ bản 16, thành viên chưa chắc được mang vai trò
    if not pg_has_role(current_user, 'daihoi_app',
            case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end) then
        execute format('grant daihoi_app to %I', current_user);
    end if;
end
$$;

create schema daihoi;
comment on schema daihoi is 'Nền chung: phạm vi nhìn thấy, văn bản không dấu, quyền trên các lược đồ';
grant usage on schema daihoi to daihoi_app;

create function daihoi.sees_all() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('daihoi.scope', true) = '*', false);
comment on function daihoi.sees_all is 'Người đang làm việc nhìn thấy mọi đơn vị (toàn tỉnh hoặc hệ thống)';

create function daihoi.scope() returns public.ltree
    language sql stable parallel safe
    return nullif(nullif(current_setting('daihoi.scope', true), ''), '*')::public.ltree;
comment on function daihoi.scope is 'Đường dẫn đơn vị đứng đầu phạm vi của người đang làm việc; null khi thấy tất cả hoặc không thấy gì';

create function daihoi.in_scope(path public.ltree) returns boolean
    language sql stable parallel safe
    return coalesce(daihoi.sees_all() or path operator(public.<@) daihoi.scope(), false);
comment on function daihoi.in_scope is 'Đơn vị ở đường dẫn này nằm trong phạm vi của người đang làm việc';

create function daihoi.actor() returns bigint
    language sql stable parallel safe
    return nullif(current_setting('daihoi.actor', true), '')::bigint;
comment on function daihoi.actor is 'Mã tài khoản đang làm việc; 0 là hệ thống, null là không ai';

-- Khai báo immutable vì từ điển unaccent đi kèm không đổi: nhờ vậy dùng được trong cột sinh và chỉ mục.
create function daihoi.plain(words text) returns text
    language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, nfc)) collate "C");
comment on function daihoi.plain is 'Chữ thường, không dấu (đ thành d), để tìm kiếm không phân biệt dấu';

create procedure daihoi.open_schema(name text)
    language plpgsql as $$
begin
    execute format('grant usage on schema %I to daihoi_app', name);
    execute format('grant select, insert, update, delete on all tables in schema %I to daihoi_app', name);
    execute format('grant usage on all sequences in schema %I to daihoi_app', name);
    execute format(
            'alter default privileges in schema %I grant select, insert, update, delete on tables to daihoi_app', name);
    execute format('alter default privileges in schema %I grant usage on sequences to daihoi_app', name);
end
$$;
comment on procedure daihoi.open_schema is 'Mở một lược đồ cho ứng dụng; gọi ở cuối bản chuyển đổi đầu tiên của phân hệ';
