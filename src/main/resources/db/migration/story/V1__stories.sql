create schema if not exists story;

create table story.story (
    id bigint generated always as identity primary key,
    exemplar_id bigint not null unique,
    registrant_id bigint not null,
    unit_id bigint not null,
    title text not null,
    lead text not null,
    body text not null,
    caption text not null,
    photo_id bigint references photo.photo (id),
    state text not null default 'drafting'
        check (state in ('drafting', 'offered', 'returned', 'published', 'taken_off')),
    state_at timestamptz not null,
    state_by text not null,
    reason text not null default '',
    written_by bigint not null,
    written_by_name text not null,
    version int not null default 0
);
comment on table story.story is 'Bài viết về một điển hình: đang viết, chờ duyệt, trả lại, đã đăng, đã gỡ';
comment on column story.story.written_by is 'Tài khoản sửa sau cùng; người duyệt phải là người khác';
create index story_unit on story.story (unit_id);
create index story_registrant on story.story (registrant_id);
alter table story.story enable row level security;
create policy in_scope on story.story
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
    with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()));

-- Everything the public may see, and nothing else: a copy made when a story is published. To take a story off is to
-- delete one row here; page, search, pictures and book all read from here.
create table story.shelf (
    story_id bigint primary key references story.story (id),
    exemplar_id bigint not null unique,
    unit_id bigint not null,
    season text not null,
    kind text not null check (kind in ('person', 'collective', 'household')),
    name text not null,
    sort_key text collate "C" not null,
    title text not null,
    lead text not null,
    place text not null,
    district_id bigint,
    district text not null,
    field text,
    card text,
    published_on date not null,
    sought text not null,
    plain_name text not null generated always as (daihoi.plain(name)) stored,
    found_by tsvector not null generated always as (to_tsvector('simple', daihoi.plain(sought))) stored
);
comment on table story.shelf is 'Bài đã đăng, đúng những gì công chúng được xem; gỡ bài là xóa dòng này';
comment on column story.shelf.card is 'Băm SHA-256 của ảnh chân dung cỡ nhỏ';
comment on column story.shelf.sought is 'Chữ để tìm: tên, tựa đề, nơi, lĩnh vực, phong trào';
create index shelf_found_by on story.shelf using gin (found_by);
create index shelf_newest on story.shelf (published_on desc, story_id desc);
create index shelf_district on story.shelf (district_id, published_on desc, story_id desc);
create index shelf_field on story.shelf (field, published_on desc, story_id desc);

-- Apart, so that a search reads few pages.
create table story.shelf_text (
    story_id bigint primary key references story.shelf (story_id) on delete cascade,
    unit_id bigint not null,
    post text not null,
    years text not null,
    body text not null,
    caption text not null,
    honours text[] not null,
    movements text[] not null
);
comment on table story.shelf_text is 'Phần dài của bài đã đăng';

create table story.shelf_picture (
    story_id bigint not null references story.shelf (story_id) on delete cascade,
    unit_id bigint not null,
    sha256 text not null,
    width int not null,
    height int not null,
    file_id bigint not null references file.stored (id),
    primary key (story_id, width)
);
comment on table story.shelf_picture is 'Ảnh của bài đã đăng; địa chỉ ảnh chỉ mở khi còn dòng ở đây';
create index shelf_picture_sha on story.shelf_picture (sha256);

create table story.shelf_stamp (
    one boolean primary key default true check (one),
    number bigint not null
);
comment on table story.shelf_stamp is 'Tăng mỗi khi kệ bài thay đổi, trong cùng giao dịch: bản nhớ tạm nào mang số khác là bản cũ';
insert into story.shelf_stamp (number) values (1);

do $$
declare
    shelf text;
begin
    foreach shelf in array array['shelf', 'shelf_text', 'shelf_picture'] loop
        execute format('alter table story.%I enable row level security', shelf);
        -- Công khai theo đúng nghĩa: ai cũng đọc được, kể cả khi không ai đăng nhập.
        execute format('create policy everybody_reads on story.%I for select using (true)', shelf);
        execute format('create policy changes_in_scope on story.%I for all
            using ((select daihoi.sees_all()) or unit_id in (select unit.mine()))
            with check ((select daihoi.sees_all()) or unit_id in (select unit.mine()))', shelf);
    end loop;
end
$$;

call daihoi.open_schema('story');
