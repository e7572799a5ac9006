package vn.daihoi.command;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import vn.daihoi.audit.Entries;
import vn.daihoi.audit.Verdict;
import vn.daihoi.database.OpenDatabase;

/// `audit verify`.
@Command(name = "audit", subcommands = AuditCommand.Verify.class)
final class AuditCommand {

    /// Walks the whole journal as the owner of the database, whom no scope limits.
    @Command(name = "verify")
    static final class Verify extends InstallationCommand {

        @Override
        public Integer call() throws Exception {
            try (var database = OpenDatabase.of(installation());
                    var connection = database.connect()) {
                return tell(verdict(new SingleConnectionDataSource(connection, true)));
            }
        }

        private int tell(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Whole whole -> {
                    say("command.audit.verify.whole", whole.entries(), whole.lastHash());
                    yield Commands.OK;
                }
                case Verdict.Broken broken -> {
                    say("command.audit.verify.broken", broken.seq(), reason(broken.fault()));
                    yield Commands.FAULTY;
                }
            };
        }

        private static String reason(Verdict.Fault fault) {
            return switch (fault) {
                case Verdict.Fault.Missing(var next) -> Commands.WORDS.say("command.audit.broken.missing", next);
                case Verdict.Fault.Unlinked _ -> Commands.WORDS.say("command.audit.broken.unlinked");
                case Verdict.Fault.Altered _ -> Commands.WORDS.say("command.audit.broken.altered");
                case Verdict.Fault.CutOff(var told, var found) ->
                    Commands.WORDS.say("command.audit.broken.cutOff", told, found);
            };
        }

        private static Verdict verdict(SingleConnectionDataSource source) {
            var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
            transaction.setReadOnly(true);
            return transaction.execute(_ -> new Entries(JdbcClient.create(source)).verify());
        }
    }
}
