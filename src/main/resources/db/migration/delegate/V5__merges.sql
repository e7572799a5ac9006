alter table delegate.redirect add column was jsonb;
comment on column delegate.redirect.was is 'Dòng của người còn lại trước khi nhận tư cách, trạng thái của dòng mạnh hơn; trống = không nhận gì';
