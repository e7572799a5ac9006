create schema if not exists clock;

create table clock.shift (
    only_one boolean primary key default true check (only_one),
    seconds bigint not null
);
comment on table clock.shift is 'Đồng hồ giả lập của bản trình diễn: số giây chênh so với giờ thật';

call daihoi.open_schema('clock');
