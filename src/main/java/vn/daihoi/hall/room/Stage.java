package vn.daihoi.hall.room;

/// The stage: seats of the presidium, and how many stand side by side to receive an award.
///
/// @param rows 0 where the presidium sits in the hall
/// @param width how many people fit side by side in front of the presidium
public record Stage(int rows, int seats, int width) {
    /// The block its seats belong to: đoàn chủ tịch.
    public static final String BLOCK = "CT";
}
