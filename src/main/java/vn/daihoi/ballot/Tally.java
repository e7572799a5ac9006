package vn.daihoi.ballot;

/// How many chose what.
public record Tally(int inFavour, int against, int abstaining) {
    public static final Tally NONE = new Tally(0, 0, 0);

    public int sum() {
        return inFavour + against + abstaining;
    }

    public Tally with(Choice choice) {
        return switch (choice) {
            case FOR -> new Tally(inFavour + 1, against, abstaining);
            case AGAINST -> new Tally(inFavour, against + 1, abstaining);
            case ABSTAIN -> new Tally(inFavour, against, abstaining + 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(inFavour + other.inFavour, against + other.against, abstaining + other.abstaining);
    }

    public int of(Choice choice) {
        return switch (choice) {
            case FOR -> inFavour;
            case AGAINST -> against;
            case ABSTAIN -> abstaining;
        };
    }
}
