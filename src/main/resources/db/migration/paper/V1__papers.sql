create schema if not exists paper;

create table paper.paper (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    issuer text not null check (issuer <> ''),
    number text not null check (number <> ''),
    issued_on date not null,
    kind text not null,
    summary text not null,
    signer text not null,
    recipients text[] not null default '{}',
    sent_at timestamptz not null,
    on_day date not null,
    sent_by_id bigint not null,
    sent_by text not null,
    recalled_at timestamptz,
    recalled_by text,
    recall_reason text,
    year int generated always as (extract(year from issued_on)::int) stored,
    issuer_key text generated always as (daihoi.plain(issuer)) stored,
    number_key text generated always as (replace(daihoi.plain(number), ' ', '')) stored,
    plain text generated always as (daihoi.plain(number || ' ' || summary)) stored,
    check ((recalled_at is null) = (recalled_by is null) and (recalled_at is null) = (recall_reason is null))
);
comment on table paper.paper is 'Văn bản đã gửi xuống các đơn vị; thu hồi thì ghi lại, không xóa';
comment on column paper.paper.recipients is 'Các dòng Nơi nhận như trên văn bản; đơn vị nhận trong chương trình ở paper.recipient';
comment on column paper.paper.number_key is 'Số, ký hiệu không phân biệt hoa thường, dấu, khoảng trắng: mỗi cơ quan ban hành mỗi năm chỉ có một';
create unique index paper_number on paper.paper (unit_id, issuer_key, year, number_key);
create index paper_sent on paper.paper (unit_id, sent_at desc);

create table paper.recipient (
    paper_id bigint not null references paper.paper (id),
    issuer_unit_id bigint not null,
    unit_id bigint not null,
    opened_at timestamptz,
    opened_by_id bigint,
    opened_by text,
    primary key (paper_id, unit_id),
    check ((opened_at is null) = (opened_by is null))
);
comment on table paper.recipient is 'Đơn vị nhận văn bản; mở lần đầu là nhận: ai, lúc nào';
create index recipient_unit on paper.recipient (unit_id, paper_id);

create table paper.attachment (
    paper_id bigint not null references paper.paper (id),
    file_id bigint not null,
    primary key (paper_id, file_id)
);
comment on table paper.attachment is 'Tệp của văn bản';

-- The issuer sees its papers with all who receive them; a recipient sees the paper and itself.
alter table paper.recipient enable row level security;
create policy seen on paper.recipient for select
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()) or issuer_unit_id in (select unit.mine()));
create policy sent on paper.recipient for insert
    with check ((select daihoi.sees_all()) or issuer_unit_id in (select unit.mine()));
create policy received on paper.recipient for update
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

alter table paper.paper enable row level security;
create policy seen on paper.paper for select
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine())
        or exists (select from paper.recipient r where r.paper_id = paper.id));
create policy sent on paper.paper for insert
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy recalled on paper.paper for update
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

alter table paper.attachment enable row level security;
create policy seen on paper.attachment
    using ((select daihoi.sees_all()) or exists (select from paper.paper p where p.id = paper_id));

call daihoi.open_schema('paper');
revoke delete on paper.paper, paper.recipient, paper.attachment from daihoi_app;
