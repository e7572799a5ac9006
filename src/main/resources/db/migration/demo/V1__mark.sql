create schema if not exists demo;

create table demo.mark (
    only_one boolean primary key default true check (only_one),
    story text not null,
    loaded_at timestamptz not null
);
comment on table demo.mark is 'Có dòng này thì dữ liệu là bản trình diễn: mật khẩu ai cũng biết, chỉ được chạy trên máy này';

call daihoi.open_schema('demo');
