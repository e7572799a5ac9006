-- Uploaded lists wait in intake.list, whatever they are lists of.
drop table people.import;
