create table delegate.redirect (
    merge_id bigint not null,
    entry_id bigint not null references delegate.entry (id) on delete cascade,
    unit_id bigint not null,
    state_was text,
    primary key (merge_id, entry_id)
);
comment on table delegate.redirect is 'Dòng danh sách đổi theo khi gộp trùng hai người trong sổ, để trả lại khi lần gộp được hoàn tác';
comment on column delegate.redirect.state_was is 'Trạng thái trước khi rút vì người còn lại đã có trong cùng danh sách; trống = chỉ đổi người';
alter table delegate.redirect enable row level security;
create policy in_scope on delegate.redirect
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
