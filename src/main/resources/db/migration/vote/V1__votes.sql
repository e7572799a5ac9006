create schema if not exists vote;

create table vote.vote (
    id bigint generated always as identity primary key,
    code text not null unique check (length(code) >= 20),
    conference_id bigint not null,
    unit_id bigint not null,
    kind text not null check (kind in ('hands', 'paper', 'open', 'secret')),
    question text not null check (question <> ''),
    list_id bigint,
    list_version int not null default 0,
    quorum int check (quorum between 0 and 100),
    more int check (more between 0 and 100),
    ground text not null default '',
    citation text,
    state text not null check (state in ('running', 'box', 'closed', 'called-off')),
    state_at timestamptz not null,
    state_by text not null,
    state_reason text,
    opened_at timestamptz not null,
    opened_by text not null,
    summoned int,
    present int,
    in_favour int,
    against int,
    abstaining int,
    passed boolean,
    public_key bytea,
    papers int,
    check ((state = 'closed') = (passed is not null)),
    check ((state = 'called-off') = (state_reason is not null)),
    check ((kind = 'secret') = (public_key is not null))
);
comment on table vote.vote is 'Các cuộc biểu quyết của hội nghị, đại hội; đã khép thì không sửa';
comment on column vote.vote.code is 'Mã công khai, không đoán được, của cuộc biểu quyết';
comment on column vote.vote.papers is 'Số phiếu kín đã phát, chốt khi mở hòm phiếu';
-- A hall answers one question at a time.
create unique index vote_running on vote.vote (conference_id) where state in ('running', 'box');
create index vote_conference on vote.vote (conference_id, id);

create table vote.signing_key (
    vote_id bigint primary key references vote.vote (id),
    unit_id bigint not null,
    sealed bytea not null
);
comment on table vote.signing_key is 'Khóa ký phiếu kín, đã niêm phong; bị hủy trước khi lá phiếu đầu tiên được bỏ';

create table vote.hand_count (
    id uuid primary key,
    vote_id bigint not null references vote.vote (id),
    unit_id bigint not null,
    block text not null,
    in_favour int not null check (in_favour >= 0),
    against int not null check (against >= 0),
    abstaining int not null check (abstaining >= 0),
    present int not null,
    flagged boolean not null,
    by_name text not null,
    at timestamptz not null,
    place int generated always as identity
);
comment on table vote.hand_count is 'Số đếm theo khối; đếm lại thì thêm dòng, dòng cuối cùng có giá trị, dòng cũ là dấu vết';
create index hand_count_vote on vote.hand_count (vote_id, block, place desc);

create table vote.answer (
    vote_id bigint not null references vote.vote (id),
    entry_id bigint not null,
    unit_id bigint not null,
    choice text not null check (choice in ('for', 'against', 'abstain')),
    at timestamptz not null,
    primary key (vote_id, entry_id)
);
comment on table vote.answer is 'Biểu quyết công khai: mỗi đại biểu một câu trả lời';

create table vote.taking (
    vote_id bigint not null references vote.vote (id),
    entry_id bigint not null,
    unit_id bigint not null,
    blinded bytea not null,
    primary key (vote_id, entry_id)
);
comment on table vote.taking is 'Phiếu kín đang phát: ai đã nhận; chuyển sang vote.taken và xóa khi mở hòm phiếu';

create table vote.taken (
    vote_id bigint not null references vote.vote (id),
    entry_id bigint not null,
    unit_id bigint not null,
    primary key (vote_id, entry_id)
);
comment on table vote.taken is 'Danh sách người đã nhận phiếu kín; ghi một lần, theo thứ tự danh sách, không có giờ';

create table vote.box (
    vote_id bigint not null references vote.vote (id),
    number bytea not null,
    unit_id bigint not null,
    paper bytea not null,
    signature bytea not null,
    choice text not null check (choice in ('for', 'against', 'abstain')),
    opening bytea not null,
    primary key (vote_id, number)
);
comment on table vote.box is 'Hòm phiếu: phiếu kín đã bỏ, không giờ, không người; dốc sang vote.ballot khi kiểm phiếu';

create table vote.ballot (
    vote_id bigint not null references vote.vote (id),
    number bytea not null,
    unit_id bigint not null,
    paper bytea not null,
    signature bytea not null,
    choice text not null check (choice in ('for', 'against', 'abstain')),
    opening bytea not null,
    primary key (vote_id, number)
);
comment on table vote.ballot is 'Bảng phiếu công bố; ghi một lần khi kiểm phiếu, theo thứ tự số phiếu';

alter table vote.vote enable row level security;
create policy in_scope on vote.vote using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table vote.signing_key enable row level security;
create policy in_scope on vote.signing_key using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table vote.hand_count enable row level security;
create policy in_scope on vote.hand_count using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table vote.answer enable row level security;
create policy in_scope on vote.answer using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table vote.taking enable row level security;
create policy in_scope on vote.taking using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table vote.taken enable row level security;
create policy in_scope on vote.taken using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table vote.box enable row level security;
create policy in_scope on vote.box using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table vote.ballot enable row level security;
create policy in_scope on vote.ballot using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('vote');
revoke delete on vote.vote, vote.hand_count, vote.answer, vote.taken, vote.ballot from daihoi_app;
revoke update on vote.hand_count, vote.taking, vote.taken, vote.box, vote.ballot from daihoi_app;
