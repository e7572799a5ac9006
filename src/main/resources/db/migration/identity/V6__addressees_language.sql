-- A mail is written in the language its reader has chosen.
drop function identity.addressees(bigint[], text[]);
create function identity.addressees(units bigint[], wanted text[])
    returns table (id bigint, unit_id bigint, name text, email text, language text)
    stable security definer language sql set search_path = identity, pg_temp as $$
    select a.id, a.unit_id, a.name, nullif(a.email, ''), a.language
    from identity.account a
    where a.enabled and a.unit_id = any (units) and a.roles && wanted
    order by a.unit_id, a.id
$$;
comment on function identity.addressees is 'Người nhận thông báo của các đơn vị theo vai trò, kể cả đơn vị cấp trên, và ngôn ngữ đã chọn';
