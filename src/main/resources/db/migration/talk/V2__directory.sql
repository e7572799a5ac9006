-- Published for counting and for lists of other modules.
create view talk.directory with (security_invoker = true) as
select id, conference_id, season, unit_id, from_unit_id, exemplar_id, registrant_id, way, title, state
from talk.talk;
comment on view talk.directory is 'Tham luận để đếm và liệt kê ở các phân hệ khác, không có nội dung';
