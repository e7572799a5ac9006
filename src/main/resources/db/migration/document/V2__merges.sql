create table document.merge (
    id uuid primary key default gen_random_uuid(),
    draft_id bigint not null references document.draft (id) on delete cascade,
    unit_id bigint not null,
    account_id bigint not null,
    total int not null,
    done int not null default 0,
    state text not null default 'going' check (state in ('going', 'ready', 'failed', 'cancelled')),
    pdf bytea,
    docx bytea,
    begun_at timestamptz not null,
    beat_at timestamptz not null default clock_timestamp(),
    check ((state = 'ready') = (pdf is not null and docx is not null))
);
comment on table document.merge is 'Một lần in cho từng người: đang làm tới đâu, và hai tệp khi đã xong; giữ bảy ngày để tải lại';
comment on column document.merge.beat_at is 'Máy chủ đang làm ghi lại từng lúc; im lặng một phút là máy chủ đó đã dừng giữa chừng';
create index merge_of on document.merge (draft_id, account_id, begun_at desc);
alter table document.merge enable row level security;
create policy in_scope on document.merge
    using ((select daihoi.sees_all()) or unit_id in (select unit.mine()));
