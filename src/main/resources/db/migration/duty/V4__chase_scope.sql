-- A chase is seen by whoever sees one of the chased duties, and by its author, who writes it before naming them.
alter table duty.chase enable row level security;
create policy seen_in_scope on duty.chase for select
    using ((select daihoi.sees_all()) or by_id = (select daihoi.actor())
        or exists (select from duty.chased c where c.chase_id = id));
create policy written_by_its_author on duty.chase for insert
    with check ((select daihoi.sees_all()) or by_id = (select daihoi.actor()));
