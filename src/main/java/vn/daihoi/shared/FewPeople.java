package vn.daihoi.shared;

/// How few people are too few for a number about ethnicity or religion: beside their names it would say who
/// (NĐ 13/2023 Điều 2.4 calls both sensitive; that fewer than five are few is this program's choice, not the decree's).
public final class FewPeople {
    private static final int ENOUGH = 5;

    private FewPeople() {}

    /// @param people a count of persons
    public static boolean are(long people) {
        return people < ENOUGH;
    }
}
