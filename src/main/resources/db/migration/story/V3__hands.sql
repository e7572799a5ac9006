-- Who clears a story is none of those who made it, not only another than the last one.
alter table story.story add column hands bigint[] not null default '{}';
update story.story set hands = array[written_by];
comment on column story.story.hands is 'Các tài khoản đã sửa chữ hoặc ảnh kể từ lần duyệt trước; người duyệt không được là một trong số đó';
comment on column story.story.written_by is 'Tài khoản sửa sau cùng';
