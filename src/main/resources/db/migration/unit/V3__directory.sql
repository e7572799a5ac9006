-- Names and places of units, for the SQL of the modules above. Shows what the reader's own policies show.
create view unit.directory with (security_invoker = true) as
select id, code, name, kind, parent_id, path, email, valid_from, valid_to, plain
from unit.unit;
comment on view unit.directory is 'Danh bạ đơn vị: mã, tên, loại, vị trí trong cây, để các phân hệ khác đọc';
