create schema if not exists file;

create table file.content (
    sha256 bytea primary key check (octet_length(sha256) = 32),
    bytes bytea not null,
    size int not null check (size = octet_length(bytes)),
    type text not null check (type in ('pdf', 'docx', 'jpg'))
);
comment on table file.content is 'Nội dung tệp, mỗi nội dung giữ một lần, khóa là băm SHA-256';
-- All three types are packed already.
alter table file.content alter column bytes set storage external;

create table file.stored (
    id bigint generated always as identity primary key,
    sha256 bytea not null references file.content (sha256),
    name text not null check (name <> ''),
    stored_by bigint not null,
    stored_at timestamptz not null
);
comment on table file.stored is 'Tệp đã nhận: tên do người gửi đặt, nội dung trong file.content; không bao giờ xóa';

call daihoi.open_schema('file');
