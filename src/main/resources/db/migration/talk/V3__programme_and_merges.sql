-- A paper is found in the programme by its line, not by the words of it.
alter table talk.talk add paper_id bigint;
comment on column talk.talk.paper_id is 'Dòng của tham luận trong chương trình hội nghị, từ lần chốt đầu tiên';

create table talk.redirect (
    merge_id bigint not null,
    talk_id bigint not null references talk.talk (id) on delete cascade,
    primary key (merge_id, talk_id)
);
comment on table talk.redirect is 'Tham luận đổi theo khi gộp trùng hai người trong sổ, để trả lại khi lần gộp được hoàn tác';
alter table talk.redirect enable row level security;
create policy with_talk on talk.redirect using ((select daihoi.sees_all()) or talk.sees(talk_id));

-- Whoever merges two entries of the register need not see every paper of either. With the owner's rights, by id only.
create function talk.follow(of_merge bigint, survivor bigint, absorbed bigint) returns void
    security definer language sql set search_path = talk, pg_temp as $$
    with moved as (
        update talk.talk set registrant_id = survivor where registrant_id = absorbed returning id
    )
    insert into talk.redirect (merge_id, talk_id) select of_merge, id from moved
$$;
create function talk.give_back(of_merge bigint, restored bigint) returns void
    security definer language sql set search_path = talk, pg_temp as $$
    update talk.talk t
    set registrant_id = restored
    from talk.redirect r
    where r.merge_id = of_merge and r.talk_id = t.id;
    delete from talk.redirect where merge_id = of_merge;
$$;
