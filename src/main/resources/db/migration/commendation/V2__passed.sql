-- Who consolidated a list still sees what was in it after it went on.
alter table commendation.proposal add passed bigint[] not null default '{}';
comment on column commendation.proposal.passed is 'Các đợt mà đề nghị đã đi qua: đợt của cấp đã xét rồi trình lên, hoặc đã trả lại';
create index proposal_passed on commendation.proposal using gin (passed) where passed <> '{}';
