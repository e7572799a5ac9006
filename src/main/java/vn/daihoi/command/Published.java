package vn.daihoi.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.selection.csv.InputFault;

/// What somebody who checks a result knows of its publication. Nothing of it has to be known.
record Published(
        @Nullable Path categories,
        @Nullable Path respondents,
        @Nullable Integer number,
        @Nullable String seed) {

    /// The files named, or else those that lie beside the result; nothing where there are neither.
    @Nullable
    SelectInputs inputs(Path directory) {
        var beside = new SelectInputs(
                categories == null ? directory.resolve(SelectInputs.CATEGORIES) : categories,
                respondents == null ? directory.resolve(SelectInputs.RESPONDENTS) : respondents);
        boolean named = categories != null || respondents != null;
        boolean there = Files.exists(beside.categories()) && Files.exists(beside.respondents());
        return named || there ? beside : null;
    }

    /// @param used the seed of the result; nothing where it does not tell
    List<InputFault> differences(Path directory, int seats, @Nullable String used) {
        var certificate = directory.resolve(SelectFiles.CERTIFICATE).toString();
        var found = new ArrayList<InputFault>();
        if (number != null && number != seats) {
            found.add(InputFault.of(certificate, 0, "selection.check.other-number", number, seats));
        }
        if (seed != null && used != null && !nfc(seed).equals(nfc(used))) {
            found.add(InputFault.of(certificate, 0, "selection.check.other-seed", seed, used));
        }
        return found;
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
