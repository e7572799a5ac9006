create schema if not exists document;

create table document.letterhead (
    unit_id bigint primary key,
    superior text not null default '',
    body text not null check (body <> ''),
    abbreviation text not null default '',
    place text not null default '',
    authority text not null default '',
    post text not null default '',
    signer text not null default '',
    archive text not null default '',
    version int not null default 1,
    edited_at timestamptz not null,
    edited_by text not null
);
comment on table document.letterhead is 'Thể thức chung của văn bản một đơn vị: tên cơ quan, ký hiệu, địa danh, người ký; khai một lần, mọi văn bản dùng';

create table document.draft (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    season text not null,
    code text not null,
    subject text not null default '',
    typed jsonb not null default '{}',
    seen jsonb not null default '{}',
    version int not null default 1,
    begun_at timestamptz not null,
    begun_by text not null,
    edited_at timestamptz not null,
    edited_by text not null,
    paper_id bigint
);
comment on table document.draft is 'Văn bản đang soạn: những gì người soạn tự viết; phần còn lại luôn lấy từ dữ liệu';
comment on column document.draft.typed is 'Chỗ người soạn đã viết hoặc sửa, theo tên trong mẫu';
comment on column document.draft.seen is 'Số liệu người soạn thấy khi lưu lần cuối, để nói rõ điều gì đã đổi từ đó';
comment on column document.draft.paper_id is 'Văn bản trong sổ khi đã ban hành; trống khi còn là dự thảo';
create unique index draft_open on document.draft (unit_id, season, code, subject) where paper_id is null;
create index draft_paper on document.draft (paper_id);

create table document.template (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    code text not null,
    version int not null,
    file_id bigint,
    note text not null default '',
    offered boolean not null default false,
    made_at timestamptz not null,
    made_by text not null,
    unique (unit_id, code, version)
);
comment on table document.template is 'Mẫu văn bản của đơn vị, giữ mọi bản; bản mới nhất là bản đang dùng';
comment on column document.template.file_id is 'Tệp Word; trống là quay về mẫu có sẵn';
comment on column document.template.offered is 'Đơn vị trực thuộc chưa có mẫu riêng thì dùng mẫu này';

alter table document.letterhead enable row level security;
create policy in_scope on document.letterhead
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table document.draft enable row level security;
create policy in_scope on document.draft
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
alter table document.template enable row level security;
create policy changes on document.template
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
create policy offered_from_above on document.template for select
    using (offered and unit_id in (select id from unit.unit));

call daihoi.open_schema('document');
revoke delete on document.template from daihoi_app;
