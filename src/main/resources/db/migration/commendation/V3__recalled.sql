-- A decision whose paper is recalled stays to be read; whom it honoured can be decided anew.
alter table commendation.decision
    add recalled_at timestamptz,
    add recalled_by text,
    add recall_reason text,
    add check ((recalled_at is null) = (recalled_by is null) and (recalled_at is null) = (recall_reason is null));
comment on column commendation.decision.recalled_at is 'Quyết định đã bị thu hồi: danh hiệu đã tặng được rút khỏi sổ chung; trống khi quyết định còn hiệu lực';
grant update (recalled_at, recalled_by, recall_reason) on commendation.decision to daihoi_app;
create policy recalled on commendation.decision for update
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

alter table commendation.proposal add recalled bigint[] not null default '{}';
comment on column commendation.proposal.recalled is 'Các quyết định đã tặng theo đề nghị này rồi bị thu hồi';
create index proposal_recalled on commendation.proposal using gin (recalled) where recalled <> '{}';
