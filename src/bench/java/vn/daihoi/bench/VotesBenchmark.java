package vn.daihoi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.DaiHoi;
import vn.daihoi.ballot.Ballot;
import vn.daihoi.ballot.BlankPaper;
import vn.daihoi.ballot.Choice;
import vn.daihoi.ballot.Count;
import vn.daihoi.delegate.BeginList;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.plan.Enactment;
import vn.daihoi.plan.PlanOwners;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.PutInForce;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Units;
import vn.daihoi.vote.CloseVote;
import vn.daihoi.vote.NewVote;
import vn.daihoi.vote.OpenBox;
import vn.daihoi.vote.OpenVote;
import vn.daihoi.vote.PublishedBoard;
import vn.daihoi.vote.Vote;
import vn.daihoi.vote.VoteKind;
import vn.daihoi.vote.Votes;

/// A hall of 500 and of 2,000 votes at once, openly and secretly, by HTTP from as many phones; program, database and
/// phones share one machine and one JVM, so CPU is that of all of them:
/// `java --class-path "target/classes:$(cat target/classpath)" src/bench/java/vn/daihoi/bench/VotesBenchmark.java`
class VotesBenchmark {
    private static final int PHONES_AT_ONCE = 200;
    private static final Pattern CSRF =
            Pattern.compile("(?:name=\"_csrf\" value=\"|X-XSRF-TOKEN&#34;:&#34;|X-CSRF-TOKEN&#34;:&#34;"
                    + "|X-XSRF-TOKEN&quot;:&quot;|X-CSRF-TOKEN&quot;:&quot;)([^\"&]+)");
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final ConfigurableApplicationContext context;
    private final JdbcClient owner;
    private final Actor officer;
    private final String address;
    private long conference;

    VotesBenchmark(ConfigurableApplicationContext context) {
        this.context = context;
        this.owner = JdbcClient.create(context.getBean("ownerDataSource", DataSource.class));
        var unit = Acting.as(
                Actor.SYSTEM, () -> context.getBean(Units.class).coded("942").orElseThrow());
        this.officer = new Actor(9, "Thư ký", Set.of(Roles.UNIT_OFFICER), unit.id(), unit.path());
        this.address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    static void main() throws Exception {
        var data = Files.createTempDirectory("votes");
        try (var context = new SpringApplicationBuilder(DaiHoi.class)
                .run(
                        "--spring.profiles.active=demo",
                        "--daihoi.demo.story=start",
                        "--server.port=0",
                        "--daihoi.data=" + data,
                        "--logging.level.root=warn")) {
            var bench = new VotesBenchmark(context);
            bench.putPlan();
            IO.println("%-34s %8s %9s %8s %8s %8s".formatted("", "seconds", "per s", "p50 ms", "p99 ms", "CPU s"));
            for (int number : halls()) {
                bench.fill(number);
                bench.open(number);
                bench.secret(number);
            }
        }
    }

    /// How many vote, hall by hall.
    private static int[] halls() {
        var wanted = System.getProperty("halls", "500,500,2000").split(",");
        return Arrays.stream(wanted).mapToInt(Integer::parseInt).toArray();
    }

    private void putPlan() {
        Acting.asSystem(() -> context.getBean(PutInForce.class)
                .put(
                        context.getBean(PlanOwners.class).root().orElseThrow(),
                        PlanReader.bundled("soc-trang-2020").yaml(),
                        new Enactment(LocalDate.of(2019, 9, 11), "Ban hành", null)));
    }

    private void fill(int number) {
        var begin = context.getBean(BeginList.class);
        var list = Acting.as(officer, () -> begin.begin(officer, officer.unitId(), Purpose.HERE));
        owner.sql("""
            truncate vote.vote cascade;
            truncate invitation.invitation cascade;
            delete from delegate.presence where list_id = %1$d;
            delete from delegate.entry where list_id = %1$d;
            delete from people.registrant where edited_by = 'bench';
            insert into people.registrant (unit_id, kind, display_name, sort_key, match_key, sex, born_year, edited_by,
                edited_at)
            select %2$d, 'person', 'Người thử ' || n, 'thu nguoi ' || n, 'thu nguoi ' || n, 'nu', 1960, 'bench', now()
            from generate_series(1, %3$d) n;
            insert into delegate.entry (list_id, unit_id, registrant_id, kind, from_unit_id, state, state_at, state_by)
            select %1$d, %2$d, id, 'individual', %2$d, 'approved', now(), 'bench'
            from people.registrant where edited_by = 'bench';
            insert into delegate.presence (entry_id, list_id, unit_id, attendance, by_name, at)
            select id, %1$d, %2$d, 'present', 'bench', now() from delegate.entry where list_id = %1$d;
            insert into conference.conference (season, unit_id, on_day, state, state_at, state_by)
            select season, unit_id, date '2020-02-12', 'planned', now(), 'x' from delegate.list where id = %1$d
            on conflict (season, unit_id) do update set on_day = excluded.on_day;
            insert into invitation.invitation (conference_id, unit_id, list_id, entry_id, registrant_id, from_unit_id,
                token_hash, made_at)
            select c.id, e.unit_id, e.list_id, e.id, e.registrant_id, e.from_unit_id,
                sha256(convert_to('T' || lpad((row_number() over (order by e.id))::text, 21, '0'), 'UTF8')), now()
            from delegate.entry e join conference.conference c on c.unit_id = e.unit_id
            where e.list_id = %1$d;
            analyze;
            """.formatted(list, officer.unitId(), number)).update();
        conference = owner.sql("select id from conference.conference where unit_id = :unit")
                .param("unit", officer.unitId())
                .query(Long.class)
                .single();
    }

    private Vote opens(VoteKind kind) {
        var id = Acting.as(
                officer,
                () -> context.getBean(OpenVote.class)
                        .open(officer, conference, new NewVote(kind, "Thông qua?", false, null, null, "")));
        return Acting.as(
                Actor.SYSTEM, () -> context.getBean(Votes.class).find(id).orElseThrow());
    }

    private void open(int number) throws Exception {
        var vote = opens(VoteKind.OPEN);
        var phones = phones(number);
        rush(number + " pages opened", number, i -> phones.get(i).load());
        rush(number + " open answers", number, i -> phones.get(i).answer(vote.id()));
        closes(number, vote);
    }

    private void secret(int number) throws Exception {
        var vote = opens(VoteKind.SECRET);
        var phones = phones(number);
        var key = Acting.as(Actor.SYSTEM, () -> context.getBean(Votes.class).key(vote.id()));
        var blanks =
                IntStream.range(0, number).mapToObj(_ -> BlankPaper.fresh(key)).toList();
        var papers = new BlankPaper.Signed[number];
        rush(number + " pages opened", number, i -> phones.get(i).load());
        rush(
                number + " papers signed blindly",
                number,
                i -> papers[i] = blanks.get(i)
                        .signedBy(phones.get(i).take(blanks.get(i).blinded()))
                        .orElseThrow());
        Acting.as(officer, () -> {
            context.getBean(OpenBox.class).open(officer, vote.id());
            return vote;
        });
        rush(number + " ballots cast", number, i -> phones.get(i).cast(vote.code(), papers[i].vote(Choice.FOR)));
        closes(number, vote);
        var begin = System.nanoTime();
        var board = Acting.as(
                Actor.SYSTEM,
                () -> context.getBean(PublishedBoard.class)
                        .text(context.getBean(Votes.class).find(vote.id()).orElseThrow()));
        var counted = Count.of(board);
        IO.println("%-34s %8.2f".formatted("  board published, counted again", (System.nanoTime() - begin) / 1e9));
        if (!counted.isRight() || counted.tally().inFavour() != number) {
            throw new IllegalStateException("the board counts %s".formatted(counted.tally()));
        }
    }

    private void closes(int number, Vote vote) {
        var begin = System.nanoTime();
        var outcome = Acting.as(officer, () -> context.getBean(CloseVote.class).close(officer, vote.id()));
        IO.println("%-34s %8.2f".formatted("  closed", (System.nanoTime() - begin) / 1e9));
        if (outcome.tally().inFavour() != number) {
            throw new IllegalStateException("%s of %d".formatted(outcome, number));
        }
    }

    private interface Act {
        void of(int phone) throws Exception;
    }

    private static void rush(String what, int number, Act act) throws Exception {
        var latencies = new Latencies();
        var room = new Semaphore(PHONES_AT_ONCE);
        long cpu = cpu();
        var begin = System.nanoTime();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, number)
                    .mapToObj(i -> many.submit(() -> {
                        room.acquire();
                        try {
                            var start = System.nanoTime();
                            act.of(i);
                            latencies.add(System.nanoTime() - start);
                        } finally {
                            room.release();
                        }
                        return i;
                    }))
                    .toList();
            for (var one : all) {
                one.get();
            }
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        var summary = latencies.summary();
        IO.println("%-34s %8.2f %9.0f %8.0f %8.0f %8.1f"
                .formatted(what, seconds, number / seconds, summary.p50(), summary.p99(), (cpu() - cpu) / 1e9));
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean)
                        java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private List<Phone> phones(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(Phone::new).toList();
    }

    /// One delegate's phone: own cookies, own link; the ballot goes without either.
    private final class Phone {
        private static final HttpClient NOBODY = HttpClient.newHttpClient();

        private final String link;
        private final CookieManager cookies = new CookieManager();
        private String csrf = "";

        Phone(int number) {
            link = "/i/T" + "%021d".formatted(number) + "/vote";
        }

        void load() throws IOException, InterruptedException {
            var answer = NOBODY.send(to(link).build(), BodyHandlers.ofString());
            expect(200, answer);
            cookies.put(URI.create(address + link), answer.headers().map());
            var found = CSRF.matcher(answer.body());
            if (!found.find()) {
                throw new IllegalStateException("no token in " + answer.body());
            }
            csrf = found.group(1);
        }

        void answer(long vote) throws IOException, InterruptedException {
            var form = BodyPublishers.ofString("vote=%d&choice=for&_csrf=%s".formatted(vote, csrf));
            expect(
                    302,
                    NOBODY.send(
                            own(link + "/answer", "application/x-www-form-urlencoded")
                                    .POST(form)
                                    .build(),
                            BodyHandlers.ofString()));
        }

        byte[] take(byte[] blinded) throws IOException, InterruptedException {
            var json = BodyPublishers.ofString("{\"blinded\":\"" + TEXT.encodeToString(blinded) + "\"}");
            var answer = NOBODY.send(
                    own(link + "/paper", "application/json").POST(json).build(), BodyHandlers.ofString());
            expect(200, answer);
            return Base64.getUrlDecoder().decode(answer.body().replaceAll(".*:\"|\"}", ""));
        }

        void cast(String code, Ballot ballot) throws IOException, InterruptedException {
            var json = "{\"paper\":\"%s\",\"signature\":\"%s\",\"choice\":\"%s\",\"opening\":\"%s\"}"
                    .formatted(
                            TEXT.encodeToString(ballot.paper().bytes()),
                            TEXT.encodeToString(ballot.signature()),
                            ballot.choice().code(),
                            TEXT.encodeToString(ballot.opening()));
            var request = to("/ballot-box/" + code + "/ballots")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(json));
            expect(204, NOBODY.send(request.build(), BodyHandlers.ofString()));
        }

        private HttpRequest.Builder own(String path, String type) throws IOException {
            var builder = to(path).header("Content-Type", type)
                    .header("X-CSRF-TOKEN", csrf)
                    .header("X-XSRF-TOKEN", csrf);
            cookies.get(URI.create(address + path), java.util.Map.of())
                    .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
            return builder;
        }

        private HttpRequest.Builder to(String path) {
            return HttpRequest.newBuilder(URI.create(address + path));
        }

        private void expect(int status, HttpResponse<String> answer) {
            if (answer.statusCode() != status) {
                throw new IllegalStateException(
                        "%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
            }
        }
    }
}
