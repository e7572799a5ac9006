-- What the program knows only by hearsay binds when the standing body has compared it with the article.
create table commendation.order_compared (
    code text primary key,
    article text not null check (article <> ''),
    compared_by text not null,
    compared_at timestamptz not null
);
comment on table commendation.order_compared is 'Quy tắc trình tự, thời gian giữa các hình thức mà Thường trực đã đối chiếu với văn bản; từ đó trái quy tắc là vi phạm';

create table commendation.acceptance (
    proposal_id bigint not null references commendation.proposal (id) on delete cascade,
    desk_id bigint not null,
    unit_id bigint not null,
    codes text[] not null check (codes <> '{}'),
    reason text not null check (reason <> ''),
    accepted_by text not null,
    accepted_at timestamptz not null,
    primary key (proposal_id, desk_id)
);
comment on table commendation.acceptance is 'Một cấp vẫn đề nghị dù chưa bảo đảm trình tự, thời gian giữa các hình thức: vì sao; codes là những điều được chấp nhận';
alter table commendation.acceptance enable row level security;
create policy in_scope on commendation.acceptance
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
