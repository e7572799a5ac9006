-- A post is anybody's words: it stays as a second person has read it. What the register corrects by itself is the name,
-- where it is nothing but a name, and the honours, of which the titles come from a list.
drop function story.correct(bigint, text, text, text, text[]);
create function story.correct(of_story bigint, called text, called_key text, has_honours text[]) returns void
    security definer language sql set search_path = story, pg_temp as $$
    update story.shelf
    set name = called, sort_key = called_key, sought = called || substr(sought, strpos(sought, chr(10)))
    where story_id = of_story and called <> '';
    update story.shelf_text set honours = has_honours where story_id = of_story;
    update story.shelf_stamp set number = number + 1;
$$;
comment on function story.correct is 'Sổ sửa tên, khen thưởng thì bài đã đăng sửa theo, dù người sửa sổ không thấy bài; chức vụ chờ duyệt lại';
