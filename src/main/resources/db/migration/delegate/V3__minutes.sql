alter table delegate.adoption add column minutes_id bigint;
comment on column delegate.adoption.minutes_id is 'Tệp biên bản của hội nghị (file.stored_file), nộp sau khi ghi kết quả biểu quyết';
