package vn.daihoi.duty.web;

import java.util.List;

/// What a scan says, for the person who fills the form: shown beside it, taken over only by their own hand.
///
/// @param possible whether pictures can be read on this machine
/// @param file name of the scan being read; "" where none is
/// @param percent how far it has come; 100 when done
public record ReadingView(
        long duty, boolean possible, String file, int percent, boolean running, boolean failed, List<Found> found) {

    /// @param input name of the form's field it may go into; "" where the form has none
    public record Found(String label, String value, int percent, String sure, String input) {}
}
