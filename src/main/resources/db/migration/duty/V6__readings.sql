create table duty.reading (
    attachment_id bigint primary key references duty.attachment (id),
    duty_id bigint not null references duty.duty (id),
    percent int not null check (percent between 0 and 100),
    failed boolean not null default false,
    proposals jsonb not null default '[]',
    at timestamptz not null
);
comment on table duty.reading is 'Lần đọc bản quét của một tệp kèm hồ sơ: đang đọc đến đâu, đề xuất số, ngày, trích yếu; người dùng quyết định';
alter table duty.reading enable row level security;
create policy in_scope on duty.reading using ((select daihoi.sees_all()) or duty.sees(duty_id));
