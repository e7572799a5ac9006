package vn.daihoi.bench;

import java.util.Arrays;

/// What 500 letters of invitation cost as the organiser gets them: the list read, the links made, the pages drawn. Asks
/// a program that runs the demo’s story `congress`: `LettersBenchmark PORT PID PID_OF_POSTGRES CONFERENCE`.
class LettersBenchmark {
    private static final int RUNS = 9;

    void main(String[] args) throws Exception {
        var browser = new Browser(Integer.parseInt(args[0]));
        Form.on(browser.get("/sign-in").text(), "/sign-in")
                .with("username", "tinh.snv")
                .with("password", "demo-2020-thuong-truc")
                .send(browser);
        for (var kind : new String[] {"pdf", "xlsx"}) {
            var path = "/conferences/%s/invitations.%s".formatted(args[3], kind);
            var program = new double[RUNS];
            var postgres = new double[RUNS];
            for (var run = 0; run < RUNS; run++) {
                var before = Cpu.of(Long.parseLong(args[1]), Long.parseLong(args[2]));
                var answer = browser.get(path);
                if (answer.status() != 200) {
                    throw new IllegalStateException("%s answers (%d)".formatted(path, answer.status()));
                }
                var used =
                        Cpu.of(Long.parseLong(args[1]), Long.parseLong(args[2])).minus(before);
                program[run] = used.program();
                postgres[run] = used.postgres();
            }
            IO.println("%s: first %.2f s CPU".formatted(kind, program[0]));
            Arrays.sort(program);
            Arrays.sort(postgres);
            IO.println("median %.2f s program, %.2f s PostgreSQL".formatted(program[RUNS / 2], postgres[RUNS / 2]));
        }
        browser.close();
    }
}
