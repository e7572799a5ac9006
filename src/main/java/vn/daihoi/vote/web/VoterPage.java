package vn.daihoi.vote.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.vote.Outcome;

/// What a delegate sees of the hall's vote on the own phone.
///
/// @param path of the delegate's own link
/// @param stands where the vote stands, in one word; the page is loaded again when it changes
/// @param view which of its faces: none, no-vote, hands, paper, open, secret, closed, called-off
/// @param keyHex public key of a secret vote; "" otherwise
/// @param words for the script, as JSON
/// @param choice what was answered openly; "" for nothing yet
/// @param outcome null until the vote is closed
public record VoterPage(
        String path,
        String name,
        String stands,
        String view,
        String question,
        String code,
        String state,
        String keyHex,
        String mark,
        String words,
        String choice,
        @Nullable Outcome outcome,
        boolean secret,
        String refusal) {}
