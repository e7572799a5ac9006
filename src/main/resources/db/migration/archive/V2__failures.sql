-- What could not be removed is said until it is.
alter table archive.expiry add failed_at timestamptz;
comment on column archive.expiry.failed_at is 'Lần xóa gần nhất không thành; trống khi chưa hỏng hoặc đã xóa được';
