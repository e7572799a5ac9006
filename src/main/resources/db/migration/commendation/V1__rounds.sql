create schema if not exists commendation;

create table commendation.round (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    season text not null,
    name text not null check (name <> ''),
    held_on date,
    members int check (members > 0),
    present int check (present >= 0),
    needed int check (needed between 1 and 100),
    needed_of text not null default 'present' check (needed_of in ('present', 'members')),
    needed_basis text not null default '',
    minutes text not null default '',
    chair text not null default '',
    sent_at timestamptz,
    sent_by text,
    version int not null default 1,
    edited_by text not null,
    edited_at timestamptz not null
);
comment on table commendation.round is 'Đợt khen thưởng của một đơn vị trong mùa đại hội: phiên họp Hội đồng, tỷ lệ phiếu cần có, đã trình cấp trên chưa';
comment on column commendation.round.needed is 'Tỷ lệ phiếu cần có (%), theo quy chế mà đơn vị nêu; kế hoạch không quy định';
create index round_of on commendation.round (unit_id, season, id);

create table commendation.decision (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    season text not null,
    round_id bigint not null references commendation.round (id),
    award text not null,
    rank text not null default '',
    number text not null check (number <> ''),
    on_day date not null,
    body text not null,
    signer text not null,
    signer_post text not null default '',
    place text not null default '',
    paper_id bigint,
    recorded_at timestamptz not null,
    recorded_by text not null
);
comment on table commendation.decision is 'Quyết định khen thưởng: số, ngày, người ký; paper_id là văn bản trong sổ, trống khi quyết định của cấp trên được ghi nhận';
create index decision_of on commendation.decision (unit_id, season, id);
create unique index decision_paper on commendation.decision (paper_id) where paper_id is not null;

create table commendation.proposal (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    season text not null,
    round_id bigint not null references commendation.round (id),
    registrant_id bigint not null,
    award text not null,
    rank text not null default '',
    achievement text not null default '',
    desk_id bigint not null,
    desk_round_id bigint references commendation.round (id),
    decision_id bigint references commendation.decision (id),
    version int not null default 1,
    edited_by text not null,
    edited_at timestamptz not null,
    unique (round_id, registrant_id, award, rank)
);
comment on table commendation.proposal is 'Một đề nghị khen thưởng: cho ai, hình thức nào, thành tích gì; desk_id là đơn vị đang xét, desk_round_id là đợt của đơn vị ấy';
create index proposal_round on commendation.proposal (round_id);
create index proposal_desk on commendation.proposal (desk_id, season);
create index proposal_desk_round on commendation.proposal (desk_round_id);
create index proposal_registrant on commendation.proposal (registrant_id);
create index proposal_decision on commendation.proposal (decision_id) where decision_id is not null;

create table commendation.hearing (
    proposal_id bigint not null references commendation.proposal (id) on delete cascade,
    desk_id bigint not null,
    unit_id bigint not null,
    in_favour int check (in_favour >= 0),
    opinion text check (opinion in ('agree', 'disagree')),
    note text not null default '',
    heard_by text not null,
    heard_at timestamptz not null,
    primary key (proposal_id, desk_id)
);
comment on table commendation.hearing is 'Một cấp đã xét một đề nghị thế nào: số phiếu đồng ý của Hội đồng, ý kiến của Thường trực, lý do';
comment on column commendation.hearing.unit_id is 'Đơn vị đề nghị, để đơn vị ấy đọc được ý kiến của cấp trên';

create table commendation.redirect (
    merge_id bigint not null,
    proposal_id bigint not null references commendation.proposal (id) on delete cascade,
    unit_id bigint not null,
    primary key (merge_id, proposal_id)
);
comment on table commendation.redirect is 'Đề nghị đổi theo khi gộp trùng hai người trong sổ, để trả lại khi lần gộp được hoàn tác';

alter table commendation.round enable row level security;
create policy in_scope on commendation.round
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table commendation.proposal enable row level security;
create policy in_scope on commendation.proposal
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table commendation.hearing enable row level security;
create policy in_scope on commendation.hearing
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table commendation.redirect enable row level security;
create policy in_scope on commendation.redirect
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
-- A decision is published: the unit whose people it honours lies below the one that decides.
alter table commendation.decision enable row level security;
create policy published on commendation.decision for select using (true);
create policy recorded on commendation.decision for insert
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

-- The same person proposed by commune, department and union: told across units, with nothing but who proposes what.
create function commendation.elsewhere(ids bigint[], wanted text)
    returns table (registrant_id bigint, proposal_id bigint, unit_id bigint, award text, rank text)
    stable security definer language sql set search_path = commendation, pg_temp as $$
    select registrant_id, id, unit_id, award, rank
    from commendation.proposal
    where season = wanted and registrant_id = any (ids)
$$;
comment on function commendation.elsewhere is 'Ai khác cũng đề nghị những người này trong mùa: chỉ đơn vị và hình thức';

-- For the register: whoever is named in a proposal stays, also one the reader does not see.
create function commendation.named(ids bigint[]) returns bigint
    stable security definer language sql set search_path = commendation, pg_temp as $$
    select count(distinct registrant_id) from commendation.proposal where registrant_id = any (ids)
$$;

call daihoi.open_schema('commendation');
revoke update, delete on commendation.decision from daihoi_app;
