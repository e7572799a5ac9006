alter table people.import add what text not null default 'people' check (what in ('people', 'honours'));
comment on column people.import.what is 'Danh sách gì: người, hay danh hiệu và khen thưởng của người đã có trong sổ';
