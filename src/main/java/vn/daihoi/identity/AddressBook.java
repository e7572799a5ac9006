package vn.daihoi.identity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who works for which unit.
@Repository
public class AddressBook {
    private static final String AT = """
        select id, unit_id, name, coalesce(language, 'vi') as language, email
        from identity.addressees(:units::bigint[], :roles::text[])
        """;

    private final JdbcClient jdbc;

    AddressBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Enabled accounts that sit at one of these units (not below) and hold one of these roles.
    public List<Addressee> at(Collection<Long> unitIds, Set<String> roles) {
        return jdbc.sql(AT)
                .param("units", unitIds.toArray(Long[]::new))
                .param("roles", roles.toArray(String[]::new))
                .query((row, index) -> new Addressee(
                        row.getLong("id"),
                        row.getLong("unit_id"),
                        row.getString("name"),
                        Locale.of(row.getString("language")),
                        row.getString("email")))
                .list();
    }
}
