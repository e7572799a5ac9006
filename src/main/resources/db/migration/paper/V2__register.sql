-- Sổ văn bản đi: văn bản được cấp số, đóng băng rồi mới gửi; gửi lên hoặc gửi xuống đều được.
alter table paper.paper
    alter column sent_at drop not null,
    alter column on_day drop not null,
    alter column sent_by_id drop not null,
    alter column sent_by drop not null,
    add column issued_at timestamptz,
    add column issued_by_id bigint,
    add column issued_by text,
    add column serial int generated always as (substring(number from '^\s*(\d{1,8})')::int) stored,
    add column sign_key text generated always as (
        replace(daihoi.plain(substring(number from '/(.*)$')), ' ', '')) stored;
update paper.paper set issued_at = sent_at, issued_by_id = sent_by_id, issued_by = sent_by;
alter table paper.paper
    alter column issued_at set not null,
    alter column issued_by_id set not null,
    alter column issued_by set not null,
    add check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (on_day is null));
comment on table paper.paper is 'Sổ văn bản đi: văn bản đã cấp số, đã đóng băng; gửi sau hoặc không gửi; thu hồi thì ghi lại, không xóa';
comment on column paper.paper.serial is 'Số thứ tự đứng đầu số, ký hiệu; trống khi số không bắt đầu bằng chữ số';
comment on column paper.paper.sign_key is 'Ký hiệu sau dấu gạch chéo, chữ thường không dấu: mỗi ký hiệu một dãy số';
create index paper_register on paper.paper (unit_id, year, serial);

-- Người gửi thấy mình gửi cho ai, cũng khi gửi lên trên.
create index recipient_issuer on paper.recipient (issuer_unit_id);

alter table paper.attachment
    add column role text not null default 'scan' check (role in ('scan', 'pdf', 'docx', 'signed', 'annex')),
    add column added_at timestamptz;
comment on column paper.attachment.role is 'scan: bản quét; pdf, docx: bản đóng băng khi ban hành; signed: bản đã ký số; annex: phụ lục';
