-- Merges are followed by their number, so that of two that follow one another each can be undone.
create table publicity.redirect (
    merge_id bigint not null,
    item_id bigint not null references publicity.item (id) on delete cascade,
    survivor_id bigint not null,
    primary key (merge_id, item_id)
);
comment on table publicity.redirect is 'Tin, bài đổi theo khi gộp trùng hai người trong sổ, để trả lại khi lần gộp được hoàn tác';
alter table publicity.redirect enable row level security;
create policy in_scope on publicity.redirect
    using ((select daihoi.sees_all()) or item_id in (select id from publicity.item where unit_id in (select unit.mine())));

drop function publicity.follow(bigint, bigint);
drop function publicity.give_back(bigint);
create function publicity.follow(of_merge bigint, survivor bigint, absorbed bigint) returns void
    security definer language sql set search_path = publicity, pg_temp as $$
    with moved as (
        update publicity.subject s
        set registrant_id = survivor
        where s.registrant_id = absorbed and not exists (
            select from publicity.subject other where other.item_id = s.item_id and other.registrant_id = survivor)
        returning s.item_id
    )
    insert into publicity.redirect (merge_id, item_id, survivor_id) select of_merge, item_id, survivor from moved
$$;
-- `was` remembers what merges before this table have moved.
create function publicity.give_back(of_merge bigint, restored bigint) returns void
    security definer language sql set search_path = publicity, pg_temp as $$
    update publicity.subject s
    set registrant_id = restored
    from publicity.redirect r
    where r.merge_id = of_merge and r.item_id = s.item_id and s.registrant_id = r.survivor_id
        and not exists (
            select from publicity.subject other where other.item_id = s.item_id and other.registrant_id = restored);
    delete from publicity.redirect where merge_id = of_merge;
    update publicity.subject set registrant_id = restored, was = null where was = restored;
$$;

-- What has come out everybody reads; of whom it tells only its body says.
drop policy in_scope on publicity.subject;
create policy in_scope on publicity.subject for select
    using ((select daihoi.sees_all()) or item_id in (select id from publicity.item));
create policy changes_in_scope on publicity.subject for all
    using ((select daihoi.sees_all())
        or item_id in (select id from publicity.item where unit_id in (select unit.mine())))
    with check ((select daihoi.sees_all())
        or item_id in (select id from publicity.item where unit_id in (select unit.mine())));
