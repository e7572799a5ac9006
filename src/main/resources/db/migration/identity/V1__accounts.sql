create schema if not exists identity;

create table identity.account (
    id bigint generated always as identity primary key,
    username text not null check (username = lower(username)),
    name text not null,
    email text,
    password_hash text,
    roles text[] not null,
    unit_id bigint,
    enabled boolean not null default true,
    language text not null default 'vi',
    version int not null default 0,
    created_at timestamptz not null
);
comment on table identity.account is 'Tài khoản; phạm vi là cây đơn vị dưới unit_id, trống = toàn bộ';
create unique index account_username on identity.account (username);

create table identity.sign_in_failure (
    id bigint generated always as identity primary key,
    username text not null,
    address text not null,
    failed_at timestamptz not null
);
comment on table identity.sign_in_failure is 'Lần đăng nhập sai, để hãm dò mật khẩu';
create index sign_in_failure_recent on identity.sign_in_failure (username, failed_at);

-- Tables of Spring Session, in the shape the library expects.
create table identity.spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
comment on table identity.spring_session is 'Phiên làm việc, dùng chung cho mọi máy chủ';
create unique index spring_session_id on identity.spring_session (session_id);
create index spring_session_expiry on identity.spring_session (expiry_time);
create index spring_session_principal on identity.spring_session (principal_name);

create table identity.spring_session_attributes (
    session_primary_id char(36) not null references identity.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table identity.spring_session_attributes is 'Nội dung của phiên làm việc';

call daihoi.open_schema('identity');
