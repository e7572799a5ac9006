-- The book of one province of a national tree beside the book of all of them.
alter table story.print add province_id bigint not null default 0;
alter table story.print drop constraint print_pkey;
alter table story.print add primary key (season, province_id);
comment on column story.print.province_id is 'Kỷ yếu của riêng tỉnh nào trong cây cả nước; 0 là của tất cả';
