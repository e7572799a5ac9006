-- The book of a season as it was printed last: on whichever instance it was asked for, all of them show how far it is
-- and hand it out.
create table story.print (
    season text primary key,
    id uuid not null,
    stamp bigint not null,
    state text not null check (state in ('going', 'ready', 'old', 'failed', 'cancelled')),
    percent int not null default 0 check (percent between 0 and 100),
    stories int not null default 0,
    pdf bytea,
    begun_at timestamptz not null,
    beat_at timestamptz not null default clock_timestamp(),
    check ((state = 'ready') = (pdf is not null))
);
comment on table story.print is 'Bản in kỷ yếu gần nhất của một mùa: in từ kệ bài nào, tới đâu, và tệp khi đã xong; gỡ bài là bỏ tệp';
comment on column story.print.stamp is 'Số của kệ bài lúc bắt đầu in; kệ đã đổi thì bản này là bản cũ';
comment on column story.print.beat_at is 'Máy chủ đang in ghi lại từng lúc; im lặng hai phút là máy chủ đó đã dừng giữa chừng';
alter table story.print enable row level security;
create policy everybody_reads on story.print for select using (true);
create policy printed_by_the_system on story.print for all
    using ((select daihoi.sees_all())) with check ((select daihoi.sees_all()));
-- Whoever takes a story off drops the print that holds it, and can do nothing else to it.
create policy dropped_by_anybody on story.print for update using (true) with check (pdf is null);
