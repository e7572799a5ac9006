create schema if not exists invitation;

create table invitation.terms (
    conference_id bigint primary key,
    unit_id bigint not null,
    closes_on date,
    caller text not null default '',
    phone text not null default '',
    note text not null default '',
    substitutes text not null default 'all' check (substitutes in ('all', 'representatives', 'none')),
    version int not null default 0,
    by_name text not null,
    at timestamptz not null
);
comment on table invitation.terms is 'Điều kiện trả lời giấy mời của một hội nghị: hạn trả lời, gọi cho ai, được cử người thay hay không';
comment on column invitation.terms.substitutes is 'all = ai cũng được; representatives = chỉ đại diện tập thể, hộ gia đình; none = không';

create table invitation.invitation (
    id bigint generated always as identity primary key,
    conference_id bigint not null,
    unit_id bigint not null,
    list_id bigint not null,
    entry_id bigint not null unique,
    registrant_id bigint not null,
    from_unit_id bigint not null,
    generation int not null default 1 check (generation > 0),
    token_hash bytea not null unique,
    email text not null default '',
    phone text not null default '',
    made_at timestamptz not null,
    sent_at timestamptz,
    sends int not null default 0,
    reminded_on date,
    opened_at timestamptz,
    answer text not null default 'none' check (answer in ('none', 'accepted', 'declined', 'substitute')),
    reason text not null default '',
    companion text not null default '',
    driver boolean not null default false,
    lodging boolean not null default false,
    diet text not null default '',
    wheelchair boolean not null default false,
    help text not null default '',
    substitute text not null default '',
    substitute_post text not null default '',
    substitute_phone text not null default '',
    backed_by text,
    answered_at timestamptz,
    answered_by text,
    by_proxy boolean not null default false,
    version int not null default 0,
    check ((answer = 'none') = (answered_at is null)),
    check (answer <> 'declined' or reason <> ''),
    check (answer <> 'substitute' or substitute <> '')
);
comment on table invitation.invitation is 'Giấy mời của từng người trong danh sách dự hội nghị và câu trả lời của họ';
comment on column invitation.invitation.generation is 'Đời của đường dẫn riêng; tăng lên là đường dẫn cũ hết hiệu lực';
comment on column invitation.invitation.token_hash is 'SHA-256 của mã trong đường dẫn; bản thân mã được tính lại từ bí mật của máy chủ, không lưu';
comment on column invitation.invitation.backed_by is 'Người của đơn vị cử đã đồng ý với người được đề nghị đi thay';
comment on column invitation.invitation.by_proxy is 'Cán bộ trả lời thay';
create index invitation_conference on invitation.invitation (conference_id);
create index invitation_from on invitation.invitation (from_unit_id);
create index invitation_registrant on invitation.invitation (registrant_id);

alter table invitation.terms enable row level security;
alter table invitation.invitation enable row level security;
create policy in_scope on invitation.terms
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
-- Đơn vị cử đại biểu thấy giấy mời của người mình, dù hội nghị là của cấp trên.
create policy in_scope on invitation.invitation
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()) or from_unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()) or from_unit_id in (select unit.mine()));

call daihoi.open_schema('invitation');
