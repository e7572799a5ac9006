package vn.daihoi.intake;

import java.util.List;
import java.util.function.Supplier;

/// What an uploaded list would do now, and the doing of it: all rows in the transaction of the caller.
public record Judgement(List<Verdict> verdicts, Supplier<Taken> taking) {}
