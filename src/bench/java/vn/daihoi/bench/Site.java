package vn.daihoi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One tree in a running program, with the people who work there, signed in.
///
/// @param throwaway the folder of its data, if it goes with it
record Site(
        Tree tree,
        Program program,
        Connection database,
        List<Person> people,
        @Nullable Path throwaway) implements AutoCloseable {
    /// An empty file in a folder whose data are whole.
    private static final String LOADED = "loaded";

    /// @param kept folder in which loaded data are kept for the next run; null to throw them away
    static Site open(Tree tree, @Nullable Path kept, int people) throws Exception {
        var data = kept == null ? Files.createTempDirectory("daihoi-benchmark-") : kept.resolve(tree.root());
        if (!Files.exists(data.resolve(LOADED))) {
            Files.createDirectories(data);
            load(tree, data, people);
            Files.createFile(data.resolve(LOADED));
        }
        var program = Program.start(data, freePort());
        System.out.printf(
                "%s: started in %.1f s, signing in%n",
                tree.name(), program.startUp().toMillis() / 1000.0);
        var database = program.database();
        var site = new Site(tree, program, database, people(program, database, people), kept == null ? data : null);
        for (var person : site.people()) {
            person.signIn();
        }
        return site;
    }

    private static void load(Tree tree, Path data, int people) throws Exception {
        System.out.printf("%s: loading %d units%n", tree.name(), tree.rows().size());
        try (var program = Program.start(data, freePort());
                var database = program.database()) {
            new Load(database, tree, people).run();
        }
    }

    private static List<Person> people(Program program, Connection database, int count) throws SQLException {
        var units = Load.someUnits(database);
        var people = new ArrayList<Person>();
        for (int i = 1; i <= count / 2; i++) {
            people.add(new Person(program.port(), "nhin" + i, units, 0));
        }
        try (var statement = database.createStatement();
                var found = statement.executeQuery("""
                    select a.username, a.unit_id, min(d.id) as duty
                    from identity.account a join duty.duty d on d.unit_id = a.unit_id and d.rule_code = 'ke-hoach'
                        and d.until is null
                    where a.username like 'nop%'
                    group by 1, 2
                    order by 1
                    """)) {
            while (found.next()) {
                people.add(new Person(
                        program.port(),
                        found.getString("username"),
                        List.of(found.getLong("unit_id")),
                        found.getLong("duty")));
            }
        }
        return people;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        for (var person : people) {
            person.close();
        }
        database.close();
        program.close();
        if (throwaway != null) {
            delete(throwaway);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
