package vn.daihoi.people;

/// Somebody to be entered into the register.
///
/// @param invented a person of the demo, marked as such wherever they are shown
public record NewRegistrant(Profile profile, Sensitive sensitive, boolean invented) {

    public static NewRegistrant of(Profile profile) {
        return new NewRegistrant(profile, Sensitive.UNKNOWN, false);
    }
}
