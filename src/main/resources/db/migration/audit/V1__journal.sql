create schema if not exists audit;

create table audit.entry (
    seq bigint primary key,
    at timestamptz not null,
    recorded_at timestamptz not null,
    actor_id bigint not null,
    actor_name text not null,
    action text not null,
    subject text not null,
    subject_id bigint not null,
    unit_path text,
    before text,
    after text,
    previous_hash bytea not null,
    hash bytea not null
);
comment on table audit.entry is 'Nhật ký: mỗi thay đổi một dòng, chỉ thêm, mắt xích sau chứa băm của mắt xích trước';
create index entry_subject on audit.entry (subject, subject_id, seq);

create table audit.head (
    only_one boolean primary key default true check (only_one),
    seq bigint not null,
    hash bytea not null
);
comment on table audit.head is 'Mắt xích cuối cùng của nhật ký';
insert into audit.head (seq, hash) values (0, '\x00');

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % on % refused', tg_op, tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();

-- A field is framed by its length, so that no two different entries have the same bytes.
create function audit.framed(value text) returns text immutable language sql as $$
    select case when value is null then '-' else octet_length(value) || ':' || value end
$$;

create function audit.hash_of(previous bytea, seq bigint, at timestamptz, recorded_at timestamptz, actor_id bigint,
        actor_name text, action text, subject text, subject_id bigint, unit_path text, before text, after text)
    returns bytea stable language sql as $$
    select sha256(previous || convert_to(
        audit.framed(seq::text)
        || audit.framed((extract(epoch from at) * 1000000)::bigint::text)
        || audit.framed((extract(epoch from recorded_at) * 1000000)::bigint::text)
        || audit.framed(actor_id::text) || audit.framed(actor_name) || audit.framed(action)
        || audit.framed(subject) || audit.framed(subject_id::text) || audit.framed(unit_path)
        || audit.framed(before) || audit.framed(after), 'UTF8'))
$$;

-- The one way to add an entry. Runs with its owner's rights: the application may not insert by itself.
create function audit.append(at timestamptz, actor_id bigint, actor_name text, action text, subject text,
        subject_id bigint, unit_path text, before text, after text)
    returns bigint language plpgsql security definer set search_path = audit, pg_catalog as $$
declare
    last audit.head;
    now timestamptz := clock_timestamp();
    mine bytea;
begin
    select * into last from audit.head for update;
    mine := audit.hash_of(last.hash, last.seq + 1, at, now, actor_id, actor_name, action, subject, subject_id,
        unit_path, before, after);
    insert into audit.entry values (last.seq + 1, at, now, actor_id, actor_name, action, subject, subject_id,
        unit_path, before, after, last.hash, mine);
    update audit.head set seq = last.seq + 1, hash = mine;
    return last.seq + 1;
end $$;

alter table audit.entry enable row level security;
create policy in_scope on audit.entry for select
    using (daihoi.sees_all() or (unit_path is not null and daihoi.in_scope(unit_path::ltree)));

grant usage on schema audit to daihoi_app;
grant select on audit.entry, audit.head to daihoi_app;
revoke execute on function audit.append from public;
grant execute on function audit.append to daihoi_app;
