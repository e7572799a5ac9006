create schema if not exists signature;

create table signature.key (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    holder text not null,
    organisation text not null,
    issuer text not null,
    serial text not null,
    valid_from timestamptz not null,
    valid_to timestamptz not null,
    sealed bytea,
    added_at timestamptz not null,
    added_by text not null,
    removed_at timestamptz,
    removed_by text,
    check ((removed_at is null) = (sealed is not null) and (removed_at is null) = (removed_by is null))
);
comment on table signature.key is 'Khóa ký số của đơn vị: tệp PKCS#12 được niêm thêm bằng khóa của máy chủ; mật khẩu không lưu ở đâu cả';
comment on column signature.key.sealed is 'AES-256-GCM; gỡ khóa là xóa hẳn phần này, còn lại dấu vết của chứng thư';
create index key_unit on signature.key (unit_id, id desc);

alter table signature.key enable row level security;
create policy in_scope on signature.key
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

call daihoi.open_schema('signature');
revoke delete on signature.key from daihoi_app;
