package vn.daihoi.people;

/// An award with its rank, as it is given: Huân chương Lao động hạng Ba.
public record AwardForm(String award, String rank) {

    /// `huan-chuong-lao-dong/Ba`, or without a rank.
    static AwardForm read(String text) {
        var parts = text.split("/", 2);
        return new AwardForm(parts[0], parts.length > 1 ? parts[1] : "");
    }

    public String title() {
        return HonourName.of(award, rank);
    }

    public boolean isOf(Honour honour) {
        return honour.award().equals(award) && honour.rank().equals(rank);
    }
}
