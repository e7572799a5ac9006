-- Sớm nhất và muộn nhất của một người được tìm thẳng, dù người đó đã quét bao nhiêu lượt.
drop index door.scan_person;
create index scan_person on door.scan (session_id, entry_id, at, id);
