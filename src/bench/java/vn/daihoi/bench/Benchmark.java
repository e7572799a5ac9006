package vn.daihoi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Runs the real program over one province and over the whole country and writes what it costs.
///
/// Arguments: the file to write the tables to; then, if wanted, a folder in which to keep the loaded data for the next
/// run. Loopback only, some minutes, 50 people.
public final class Benchmark {
    private static final int PEOPLE = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(8);
    private static final Duration OFFICE = Duration.ofSeconds(20);

    /// An empty file in a folder whose data are whole.
    private static final String LOADED = "loaded";

    private Benchmark() {}

    /// What one size came to.
    record Size(
            String name,
            int units,
            Map<Phase, Phase.Outcome> alone,
            List<Latencies.Summary> office,
            Duration startUp,
            long heapMegabytes,
            long rssMegabytes) {}

    public static void main(String[] args) throws Exception {
        var kept = args.length > 1 ? Path.of(args[1]) : null;
        var sizes = List.of(measure(Tree.socTrang(), kept), measure(Tree.country(), kept));
        var report = Report.of(sizes);
        System.out.println(report);
        var file = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
    }

    private static Size measure(Tree tree, @Nullable Path kept) throws Exception {
        var data = kept == null ? Files.createTempDirectory("daihoi-benchmark-") : kept.resolve(tree.root());
        try {
            if (!Files.exists(data.resolve(LOADED))) {
                Files.createDirectories(data);
                load(tree, data);
                Files.createFile(data.resolve(LOADED));
            }
            try (var program = Program.start(data, freePort());
                    var database = program.database()) {
                return measure(tree, program, database);
            }
        } finally {
            if (kept == null) {
                delete(data);
            }
        }
    }

    private static void load(Tree tree, Path data) throws Exception {
        say("%s: loading %d units".formatted(tree.name(), tree.rows().size()));
        try (var program = Program.start(data, freePort());
                var database = program.database()) {
            new Load(database, tree, PEOPLE).run();
        }
    }

    private static Size measure(Tree tree, Program program, Connection database)
            throws IOException, SQLException, InterruptedException {
        say("%s: started in %.1f s, signing in"
                .formatted(tree.name(), program.startUp().toMillis() / 1000.0));
        var people = people(program, database);
        for (var person : people) {
            person.signIn();
        }
        for (var phase : Phase.values()) {
            phase.run(program, people, database, WARM_UP);
        }
        var alone = new EnumMap<Phase, Phase.Outcome>(Phase.class);
        for (var phase : Phase.values()) {
            var outcome = phase.run(program, people, database, MEASURED);
            alone.put(phase, outcome);
            say("%s: %s: %.0f/s, p50 %.0f ms, p99 %.0f ms, CPU %.1f + %.1f ms"
                    .formatted(
                            tree.name(),
                            phase.label,
                            outcome.perSecond(),
                            outcome.latencies().p50(),
                            outcome.latencies().p99(),
                            outcome.programCpu(),
                            outcome.postgresCpu()));
        }
        var office = Phase.mixed(people, database, OFFICE);
        for (var person : people) {
            person.close();
        }
        return new Size(
                tree.name(),
                tree.rows().size(),
                alone,
                office,
                program.startUp(),
                Memory.heapAfterCollection(program.pid()),
                Memory.resident(program.pid()));
    }

    private static List<Person> people(Program program, Connection database) throws SQLException {
        var units = Load.someUnits(database);
        var people = new ArrayList<Person>();
        for (int i = 1; i <= PEOPLE / 2; i++) {
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

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
