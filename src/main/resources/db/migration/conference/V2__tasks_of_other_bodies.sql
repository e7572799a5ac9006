alter table conference.task add column owner_unit_id bigint;
alter table conference.task add column starts_on date;
alter table conference.task add column after_id bigint references conference.task (id) on delete set null;
comment on column conference.task.owner_unit_id is 'Cơ quan khác được giao việc này; người của cơ quan ấy báo tiến độ';
comment on column conference.task.after_id is 'Việc phải xong trước';
create index task_owner_unit on conference.task (owner_unit_id) where owner_unit_id is not null;

-- The body that answers for a task reads it; what it reports is written down in its place.
create policy given on conference.task for select
    using (owner_unit_id in (select unit.mine()));
