package vn.daihoi.vote.web;

import java.util.List;

/// What a teller sees.
///
/// @param vote id of the vote that is counted; 0 while there is none
/// @param stands where the hall's latest vote stands, in one word
public record TellerPage(String device, long vote, String stands, String question, List<Row> rows, String words) {

    /// @param key of the block as it is sent; "" for the whole hall
    /// @param seen id of the last count; "" while there is none
    public record Row(
            String key, String name, int present, int inFavour, int against, int abstaining, String seen, String by) {

        public boolean isCounted() {
            return !seen.isEmpty();
        }
    }
}
