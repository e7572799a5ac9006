-- Ý, alone without a consonant, was taken for I and stood between Hòa and Khánh; now it stands after Xuân, as Y does.
update people.registrant
set sort_key = regexp_replace(sort_key, '(^|[ !])M([0-9])', '\1`\2', 'g'),
    match_key = regexp_replace(match_key, '(^| )i( |$)', '\1y\2', 'g')
where display_name ~* '(^|[^[:alpha:]])[yýỳỷỹỵ]([^[:alpha:]]|$)'
    and display_name !~* '(^|[^[:alpha:]])[iíìỉĩị]([^[:alpha:]]|$)';
