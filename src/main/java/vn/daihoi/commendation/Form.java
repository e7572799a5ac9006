package vn.daihoi.commendation;

/// A form of honour with its rank: Huân chương Lao động hạng Ba.
public record Form(String award, String rank) {

    /// `huan-chuong-lao-dong/Ba`, or without a rank.
    static Form read(String text) {
        var parts = text.split("/", 2);
        return new Form(parts[0], parts.length > 1 ? parts[1] : "");
    }

    public String title() {
        return Proposal.title(award, rank);
    }
}
