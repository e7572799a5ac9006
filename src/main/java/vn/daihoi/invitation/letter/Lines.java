package vn.daihoi.invitation.letter;

import java.util.ArrayList;
import java.util.List;

/// Breaks a text between words.
final class Lines {
    private Lines() {}

    /// @param most lines; what is left stands in the last one, which is then set smaller or cut
    static List<String> of(String text, Ink.Type type, float width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            var tried = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && lines.size() < most - 1 && type.width(tried) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(tried);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
