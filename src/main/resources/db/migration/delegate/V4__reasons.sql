alter table delegate.act add column reason text not null default '';
comment on column delegate.act.reason is 'Lý do của việc sửa, nếu người sửa phải nêu';
