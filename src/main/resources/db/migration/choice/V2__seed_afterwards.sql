alter table choice.run add column seed_source text not null default '', add column seed_at timestamptz;
comment on column choice.run.seed_source is 'Hạt giống lấy từ đâu (ví dụ kết quả xổ số công khai), ghi cùng hạt giống sau khi dữ liệu đã công bố';
comment on column choice.run.seed_at is 'Lúc hạt giống được cố định: sau khi dữ liệu được công bố, trước khi rút';
update choice.run set seed_at = made_at where wanted ->> 'seed' <> '';
