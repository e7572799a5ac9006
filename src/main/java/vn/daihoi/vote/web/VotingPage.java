package vn.daihoi.vote.web;

/// The voting table's page.
///
/// @param vote id of the vote that runs here; 0 while there is none
/// @param kind open or secret; "" otherwise
/// @param code of a secret vote, also after papers are handed out: sealed ballots are still to be cast
public record VotingPage(
        String device,
        long vote,
        String stands,
        String kind,
        String state,
        String question,
        String code,
        String keyHex,
        String mark,
        String words) {}
