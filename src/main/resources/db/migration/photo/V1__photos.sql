create schema if not exists photo;

create table photo.photo (
    id bigint generated always as identity primary key,
    width int not null check (width > 0),
    height int not null check (height > 0),
    stored_at timestamptz not null
);
comment on table photo.photo is 'Ảnh đã nhận: chỉ giữ các cỡ viết lại, không giữ tệp gốc và thông tin kèm theo (vị trí, máy ảnh); thuộc về thứ dùng ảnh, không thuộc đơn vị nào';

create table photo.rendition (
    photo_id bigint not null references photo.photo (id),
    width int not null check (width > 0),
    height int not null check (height > 0),
    file_id bigint not null references file.stored (id),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (photo_id, width)
);
comment on table photo.rendition is 'Một cỡ của ảnh, là một tệp JPEG';

call daihoi.open_schema('photo');
