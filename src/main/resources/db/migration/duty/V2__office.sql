create index duty_of_standing_body on duty.duty (plan_unit_id) where by_standing_body and until is null;
