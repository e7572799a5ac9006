-- Each comparison has a number of its own: whoever takes one back has seen this one, and none that came after it.
alter table commendation.order_compared add version int not null generated always as identity;
