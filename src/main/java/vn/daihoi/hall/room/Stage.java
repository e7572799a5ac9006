package vn.daihoi.hall.room;

/// The seats of the presidium on the stage.
///
/// @param rows 0 where the presidium sits in the hall
public record Stage(int rows, int seats) {
    /// The block its seats belong to: đoàn chủ tịch.
    public static final String BLOCK = "CT";
}
