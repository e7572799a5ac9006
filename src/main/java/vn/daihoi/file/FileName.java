package vn.daihoi.file;

import java.util.regex.Pattern;
import vn.daihoi.shared.VietnameseText;

/// A file's name as it may be kept: NFC, without folders, without signs that some system forbids.
final class FileName {
    private static final int LONGEST = 180;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*]");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

    private FileName() {}

    static String clean(String typed) {
        var last = FOLDERS.matcher(VietnameseText.nfc(typed)).replaceFirst("");
        var name = VietnameseText.line(FORBIDDEN.matcher(last).replaceAll(" "));
        name = name.replaceFirst("^\\.+", "");
        return name.isEmpty() ? "tep" : shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var ending = ENDING.matcher(name);
        return name.substring(0, LONGEST) + (ending.find() ? ending.group() : "");
    }
}
