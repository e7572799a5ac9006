-- Empty until the person has chosen one: then it follows the account to every machine.
alter table identity.account alter column language drop not null, alter column language drop default;
update identity.account set language = null;
alter table identity.account add check (language in ('vi', 'en'));
comment on column identity.account.language is 'Ngôn ngữ người dùng đã chọn; trống = chưa chọn';
