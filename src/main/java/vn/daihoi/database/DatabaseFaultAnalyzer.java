package vn.daihoi.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows a fault of the database at start-up as its message instead of a page of stack trace.
class DatabaseFaultAnalyzer extends AbstractFailureAnalyzer<DatabaseFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseFault fault) {
        return new FailureAnalysis(fault.getMessage(), null, fault);
    }
}
