create schema if not exists exemplar;

create table exemplar.exemplar (
    id bigint generated always as identity primary key,
    season text not null,
    unit_id bigint not null,
    registrant_id bigint not null,
    headline text not null default '',
    deeds text not null default '',
    field text,
    movement_ids bigint[] not null default '{}',
    from_year smallint check (from_year between 1900 and 2100),
    to_year smallint check (to_year between 1900 and 2100),
    contact text not null default '',
    state text not null default 'drafting' check (state in
        ('drafting', 'awaiting_head', 'proposed', 'taken_up', 'chosen', 'returned', 'not_taken')),
    state_at timestamptz not null,
    reason text not null default '',
    desk_unit_id bigint not null,
    version int not null default 1,
    edited_by text not null,
    edited_at timestamptz not null,
    check (state not in ('returned', 'not_taken') or reason <> ''),
    check (from_year is null or to_year is null or from_year <= to_year),
    unique (season, registrant_id)
);
comment on table exemplar.exemplar is 'Điển hình tiên tiến của một mùa: người, tập thể, hộ trong sổ chung được một đơn vị đề nghị; mỗi người một lần';
comment on column exemplar.exemplar.desk_unit_id is 'Đơn vị đang giữ: nơi chờ xét, hoặc nơi đã xét gần nhất';
comment on column exemplar.exemplar.movement_ids is 'Các phong trào mà điển hình này nổi lên';
create index exemplar_unit on exemplar.exemplar (unit_id);
create index exemplar_desk on exemplar.exemplar (desk_unit_id);
create index exemplar_registrant on exemplar.exemplar (registrant_id);
alter table exemplar.exemplar enable row level security;
create policy in_scope on exemplar.exemplar
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

create table exemplar.version (
    exemplar_id bigint not null references exemplar.exemplar (id) on delete cascade,
    number int not null,
    sheet jsonb not null,
    by_name text not null,
    at timestamptz not null,
    primary key (exemplar_id, number)
);
comment on table exemplar.version is 'Mỗi lần lưu thành tích là một bản, không sửa';

create table exemplar.step (
    id bigint generated always as identity primary key,
    exemplar_id bigint not null references exemplar.exemplar (id) on delete cascade,
    unit_id bigint not null,
    action text not null,
    reason text not null default '',
    by_name text not null,
    at timestamptz not null
);
comment on table exemplar.step is 'Đường đi của một đề nghị: ai làm gì, ở đơn vị nào, vì sao';
create index step_exemplar on exemplar.step (exemplar_id, id);

create table exemplar.evidence (
    id bigint generated always as identity primary key,
    exemplar_id bigint not null references exemplar.exemplar (id) on delete cascade,
    file_id bigint not null,
    title text not null,
    added_by text not null,
    added_at timestamptz not null,
    removed_by text,
    removed_at timestamptz
);
comment on table exemplar.evidence is 'Tài liệu minh chứng; gỡ ra vẫn còn dấu';
create index evidence_exemplar on exemplar.evidence (exemplar_id);

create table exemplar.consent (
    id bigint generated always as identity primary key,
    exemplar_id bigint not null references exemplar.exemplar (id) on delete cascade,
    given_by text not null,
    given_on date not null,
    how text not null check (how in ('paper', 'form', 'spoken')),
    paper text not null default '',
    file_id bigint,
    pictures boolean not null,
    contact boolean not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    withdrawn_on date,
    withdrawn_paper text not null default '',
    withdrawn_reason text not null default '',
    withdrawn_by text,
    withdrawn_at timestamptz,
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (withdrawn_on is null))
);
comment on table exemplar.consent is 'Đồng ý công khai: ai đồng ý, ngày nào, bằng cách nào, giấy nào; rút lại lúc nào cũng được';
comment on column exemplar.consent.contact is 'Đồng ý công khai cả cách liên hệ';
-- One consent in force for each exemplar.
create unique index consent_in_force on exemplar.consent (exemplar_id) where withdrawn_at is null;

create function exemplar.sees(wanted bigint) returns boolean stable language sql as $$
    select exists (select from exemplar.exemplar where id = wanted)
$$;
alter table exemplar.version enable row level security;
create policy with_exemplar on exemplar.version using ((select daihoi.sees_all()) or exemplar.sees(exemplar_id));
alter table exemplar.step enable row level security;
create policy with_exemplar on exemplar.step using ((select daihoi.sees_all()) or exemplar.sees(exemplar_id));
alter table exemplar.evidence enable row level security;
create policy with_exemplar on exemplar.evidence using ((select daihoi.sees_all()) or exemplar.sees(exemplar_id));
alter table exemplar.consent enable row level security;
create policy with_exemplar on exemplar.consent using ((select daihoi.sees_all()) or exemplar.sees(exemplar_id));

-- Two entries of the register turned out to be one person; undone, each exemplar goes back.
create table exemplar.redirect (
    merge_id bigint not null,
    exemplar_id bigint not null references exemplar.exemplar (id) on delete cascade,
    primary key (merge_id, exemplar_id)
);
comment on table exemplar.redirect is 'Điển hình đã chuyển theo người còn lại khi gộp, để hoàn tác';
alter table exemplar.redirect enable row level security;
create policy with_exemplar on exemplar.redirect using ((select daihoi.sees_all()) or exemplar.sees(exemplar_id));

-- Whoever is an exemplar, also of a unit that the reader does not see, stays in the register. Tells a number only.
create function exemplar.named(ids bigint[]) returns bigint
    stable security definer language sql set search_path = exemplar, public, pg_temp as $$
    select count(*) from exemplar.exemplar where registrant_id = any (ids)
$$;

-- Which unit has proposed one of these people in the season, also one that the reader does not see: nobody is proposed
-- under two names. Tells the unit, and nothing of the person.
create function exemplar.proposed_by(of_season text, ids bigint[])
    returns table (registrant_id bigint, unit_id bigint)
    stable security definer rows 10 language sql set search_path = exemplar, public, pg_temp as $$
    select registrant_id, unit_id from exemplar.exemplar where season = of_season and registrant_id = any (ids)
$$;

-- Published for counting and for lists of other modules.
create view exemplar.directory with (security_invoker = true) as
select e.id, e.season, e.unit_id, e.registrant_id, e.headline, e.field, e.movement_ids, e.from_year, e.to_year, e.state,
    e.state_at, e.desk_unit_id,
    exists (select from exemplar.consent c where c.exemplar_id = e.id and c.withdrawn_at is null) as consented
from exemplar.exemplar e;
comment on view exemplar.directory is 'Điển hình để đếm và liệt kê ở các phân hệ khác, không có liên hệ và thành tích';

call daihoi.open_schema('exemplar');
