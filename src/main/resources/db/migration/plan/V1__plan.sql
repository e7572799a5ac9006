create schema if not exists plan;

create table plan.version (
    id bigint generated always as identity primary key,
    unit_id bigint not null,
    unit_path ltree not null,
    plan_code text not null,
    number int not null check (number > 0),
    in_force date not null,
    reason text not null,
    decision text,
    yaml text not null,
    recorded_at timestamptz not null,
    recorded_by bigint not null,
    recorded_by_name text not null,
    unique (unit_id, plan_code, number)
);
comment on table plan.version is 'Các bản của kế hoạch đã có hiệu lực, chỉ thêm; bản của tỉnh là gốc, bản của đơn vị dưới căn cứ bản trên';
comment on column plan.version.unit_path is 'Đường dẫn của đơn vị lúc ghi, chỉ để kiểm tra quyền ghi; đơn vị được nhận ra bằng unit_id';
comment on column plan.version.in_force is 'Ngày đầu tiên có hiệu lực; sự việc được xét theo bản có hiệu lực vào ngày của nó';
comment on column plan.version.decision is 'Số văn bản sửa đổi, nếu có';

create function plan.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'versions of plans are append-only: % on % refused', tg_op, tg_table_name;
end $$;
create trigger append_only before update or delete or truncate on plan.version
    for each statement execute function plan.refuse_change();

alter table plan.version enable row level security;
-- A plan is published to everybody below; which plans bind a unit is found by its place in the tree.
create policy everybody_reads on plan.version for select using (true);
create policy written_in_scope on plan.version for insert with check (daihoi.in_scope(unit_path));

create table plan.draft (
    unit_id bigint primary key,
    unit_path ltree not null,
    yaml text not null,
    version int not null default 0,
    saved_at timestamptz not null,
    saved_by_name text not null
);
comment on table plan.draft is 'Bản đang soạn của mỗi đơn vị, có thể còn lỗi; mất đi khi có hiệu lực';

alter table plan.draft enable row level security;
create policy in_scope on plan.draft
    using (daihoi.in_scope(unit_path)) with check (daihoi.in_scope(unit_path));

call daihoi.open_schema('plan');
revoke update, delete on plan.version from daihoi_app;
