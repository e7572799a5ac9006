package vn.daihoi.choice;

import java.util.List;
import java.util.Map;

/// Who was chosen.
///
/// @param ids ascending
/// @param chances of every person proposed, as exact fractions (13/199), with what it is about in per cent; empty by
/// merit
/// @param least the smallest chance; "" by merit order
/// @param passedOver by merit order: who was left out although someone of a worse rank goes, and why
/// @param ties by merit order: ranks of which some go and some do not
public record Chosen(
        List<String> ids, Map<String, Chance> chances, String least, List<PassedOver> passedOver, List<Tie> ties) {

    public record Chance(String fraction, double share) {}

    public record PassedOver(int rank, List<String> ids, List<Bound> because) {}

    public record Tie(int rank, List<String> in, List<String> out) {}
}
