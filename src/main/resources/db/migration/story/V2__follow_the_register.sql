-- Whoever corrects the register need not see every story that tells of the person: the province proposes a farmer whose
-- entry the commune keeps. With the owner's rights, and by id only.
create function story.about(ids bigint[])
    returns table (story_id bigint, registrant_id bigint, unit_path text, on_shelf boolean)
    stable security definer rows 10 language sql set search_path = story, public, pg_temp as $$
    select s.id, e.registrant_id, u.path::text, f.story_id is not null
    from story.story s
    join exemplar.directory e on e.id = s.exemplar_id
    join unit.directory u on u.id = s.unit_id
    left join story.shelf f on f.story_id = s.id
    where s.registrant_id = any (ids)
    order by s.id
$$;
comment on function story.about is 'Các bài về những người này, kể cả bài của đơn vị khác: chỉ mã bài và người mà bài đang viết về';

create function story.is_about(of_story bigint, about_registrant bigint) returns void
    security definer language sql set search_path = story, pg_temp as $$
    update story.story set registrant_id = about_registrant where id = of_story and registrant_id <> about_registrant
$$;

-- The text stays as it was cleared; in the words to search by, the name is the first line.
create function story.correct(of_story bigint, called text, called_key text, has_post text, has_honours text[])
    returns void
    security definer language sql set search_path = story, pg_temp as $$
    update story.shelf
    set name = called, sort_key = called_key, sought = called || substr(sought, strpos(sought, chr(10)))
    where story_id = of_story;
    update story.shelf_text set post = has_post, honours = has_honours where story_id = of_story;
    update story.shelf_stamp set number = number + 1;
$$;
comment on function story.correct is 'Sổ sửa tên, chức vụ, khen thưởng thì bài đã đăng sửa theo, dù người sửa sổ không thấy bài';
