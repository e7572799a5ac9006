-- Who may be whom is searched beside the pages and kept; a look at one person asks the index only.
alter table people.registrant add given_key text collate "C" not null
    generated always as (split_part(match_key, ' ', 1)) stored;
comment on column people.registrant.given_key is 'Tiếng đầu của match_key (tên, không dấu): để tìm trùng của một người';
create index registrant_given on people.registrant (given_key) where merged_into is null;

create table people.twin (
    one_id bigint not null references people.registrant (id),
    other_id bigint not null references people.registrant (id) check (other_id > one_id),
    bearers int not null,
    score smallint not null,
    primary key (one_id, other_id)
);
comment on table people.twin is 'Các cặp có thể là một người, kết quả lần tìm gần nhất trên cả sổ; người có quyền quyết định';
create index twin_score on people.twin (score desc, one_id, other_id);
alter table people.twin enable row level security;
create policy in_scope on people.twin
    using ((select daihoi.sees_all()) or (people.sees(one_id) and people.sees(other_id)));

create table people.twin_search (
    id int primary key default 1 check (id = 1),
    changes bigint not null,
    at timestamptz not null
);
comment on table people.twin_search is 'Lần tìm trùng gần nhất: lúc nào, và khi đó sổ đã đổi bao nhiêu lần';

-- Counted without a lock and also by what is rolled back: only whether it moved matters.
create sequence people.change;
create function people.note_change() returns trigger
    security definer language plpgsql set search_path = people, pg_temp as $$
begin
    perform nextval('people.change');
    return null;
end $$;
create trigger noted after insert or update or delete on people.registrant
    for each statement execute function people.note_change();
create function people.changes() returns bigint
    security definer language sql set search_path = people, pg_temp as $$
    select last_value from people.change
$$;
