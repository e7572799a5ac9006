-- Mỗi người chỉ thấy tài khoản của mình và tài khoản trong phạm vi của mình; hệ thống thấy tất cả.
alter table identity.account
    add column signed_in_at timestamptz,
    add column plain text generated always as (daihoi.plain(name || ' ' || username)) stored,
    add check (cardinality(roles) > 0);
create index account_plain on identity.account using gin (plain gin_trgm_ops);
create index account_unit on identity.account (unit_id);

create function identity.units_under(top bigint) returns setof bigint stable language sql as $$
    select u.id from unit.unit u join unit.unit t on u.path <@ t.path where t.id = top
$$;

alter table identity.account enable row level security;
create policy in_scope on identity.account
    using (daihoi.sees_all() or id = daihoi.actor()
        or unit_id in (select id from unit.unit where path <@ daihoi.scope()))
    with check (daihoi.sees_all() or id = daihoi.actor()
        or unit_id in (select id from unit.unit where path <@ daihoi.scope()));

-- Read with the owner's rights: a commune's paper must reach the district's officers, whose accounts it may not see.
create view identity.holder as
    select id, name, email, roles, unit_id, language from identity.account where enabled;
comment on view identity.holder is 'Người đang giữ vai trò, để gửi thông báo đến đúng người';

create table identity.one_time_link (
    id bigint generated always as identity primary key,
    hash bytea not null unique,
    purpose text not null check (purpose in ('first-run', 'reset')),
    account_id bigint references identity.account (id) on delete cascade,
    wipes_keys boolean not null default false,
    expires_at timestamptz not null,
    check ((purpose = 'first-run') = (account_id is null))
);
comment on table identity.one_time_link is 'Đường dẫn dùng một lần; chỉ giữ giá trị băm';
create index one_time_link_account on identity.one_time_link (account_id);
alter table identity.one_time_link enable row level security;
create policy with_account on identity.one_time_link
    using (daihoi.sees_all() or account_id in (select id from identity.account))
    with check (daihoi.sees_all() or account_id in (select id from identity.account));

create table identity.passkey_owner (
    account_id bigint primary key references identity.account (id) on delete cascade,
    handle text not null unique
);
comment on table identity.passkey_owner is 'Tên ngẫu nhiên của tài khoản đối với thiết bị giữ khóa truy cập';
alter table identity.passkey_owner enable row level security;
create policy with_account on identity.passkey_owner
    using (daihoi.sees_all() or account_id in (select id from identity.account))
    with check (daihoi.sees_all() or account_id in (select id from identity.account));

create table identity.passkey (
    credential_id text primary key,
    account_id bigint not null references identity.passkey_owner (account_id) on delete cascade,
    label text not null,
    public_key bytea not null,
    signature_count bigint not null,
    user_verified boolean not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    transports text[] not null,
    attestation bytea,
    client_data bytea,
    created_at timestamptz not null,
    last_used_at timestamptz not null
);
comment on table identity.passkey is 'Khóa truy cập (passkey) của tài khoản';
create index passkey_account on identity.passkey (account_id);
alter table identity.passkey enable row level security;
create policy with_account on identity.passkey
    using (daihoi.sees_all() or account_id in (select id from identity.account))
    with check (daihoi.sees_all() or account_id in (select id from identity.account));

create table identity.token (
    id bigint generated always as identity primary key,
    account_id bigint not null references identity.account (id) on delete cascade,
    name text not null,
    hash bytea not null unique,
    read_only boolean not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz
);
comment on table identity.token is 'Mã truy cập cá nhân cho phần mềm khác; chỉ giữ giá trị băm';
create index token_account on identity.token (account_id);
alter table identity.token enable row level security;
create policy with_account on identity.token
    using (daihoi.sees_all() or account_id in (select id from identity.account))
    with check (daihoi.sees_all() or account_id in (select id from identity.account));

drop table identity.sign_in_failure;
create table identity.guess (
    id bigint generated always as identity primary key,
    username text not null,
    address text not null,
    at timestamptz not null
);
comment on table identity.guess is 'Lần thử đăng nhập chưa thành công, để hãm việc dò mật khẩu';
create index guess_pair on identity.guess (username, address, at);
create index guess_address on identity.guess (address, at);
create index guess_at on identity.guess (at);
