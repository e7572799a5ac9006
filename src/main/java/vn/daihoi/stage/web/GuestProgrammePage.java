package vn.daihoi.stage.web;

/// The programme on a delegate's phone.
///
/// @param back the guest's own page
/// @param standing `registered`, `invited`, `speaking`, or "" where they have not asked for the floor
/// @param asks whether they may ask for it
public record GuestProgrammePage(String back, String event, String name, long millis, String standing, boolean asks) {

    public String path() {
        return back + "/programme";
    }
}
