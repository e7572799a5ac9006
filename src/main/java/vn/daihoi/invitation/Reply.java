package vn.daihoi.invitation;

/// A guest's answer as it is written down.
///
/// @param reason why not; "" unless declined
/// @param companion name of who comes along; "" for nobody
/// @param diet "" for none
/// @param help needed beside a wheelchair; "" for none
/// @param substitute who is proposed to go instead; "" unless somebody is
public record Reply(
        Answer answer,
        String reason,
        String companion,
        boolean driver,
        boolean lodging,
        String diet,
        boolean wheelchair,
        String help,
        String substitute,
        String substitutePost,
        String substitutePhone) {
    public static final Reply NONE = new Reply(Answer.NONE, "", "", false, false, "", false, "", "", "", "");

    /// What does not go with the answer is dropped: who stays away needs no bed.
    Reply cleaned() {
        return switch (answer) {
            case NONE -> NONE;
            case ACCEPTED -> new Reply(answer, "", companion, driver, lodging, diet, wheelchair, help, "", "", "");
            case DECLINED -> new Reply(answer, reason, "", false, false, "", false, "", "", "", "");
            case SUBSTITUTE ->
                new Reply(answer, reason, "", false, false, "", false, "", substitute, substitutePost, substitutePhone);
        };
    }

    public boolean needsSomething() {
        return driver || lodging || wheelchair || !diet.isEmpty() || !help.isEmpty() || !companion.isEmpty();
    }
}
