package vn.daihoi.conference;

/// How many came, or are expected.
public record Attendance(int exemplars, int guests, int others) {

    public int total() {
        return exemplars + guests + others;
    }
}
