package vn.daihoi.report.figure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Award;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Sector;

/// One thing a report counts.
///
/// @param family of honours it belongs to; null for what is no honour
/// @param award the one award it counts; null for the others
/// @param phrases words that follow a typed number that means this figure, without accents
public record Figure(
        String code,
        FigureGroup group,
        @Nullable AwardFamily family,
        @Nullable Award award,
        List<String> phrases) {

    private static final String FIELD = "-linh-vuc-";

    /// The field of work it counts; empty for most.
    public Optional<Sector> field() {
        var at = code.indexOf(FIELD);
        return at < 0 ? Optional.empty() : Sector.coded(code.substring(at + FIELD.length()));
    }

    /// The same for all fields; its own code where it counts no field.
    public String withoutField() {
        var at = code.indexOf(FIELD);
        return at < 0 ? code : code.substring(0, at + FIELD.length() - 1);
    }

    /// What is counted of a minority is not shown of one.
    public boolean isSensitive() {
        return code.endsWith("dan-toc-thieu-so");
    }

    /// Whether it adds up others: a family of honours, or one form of commendation.
    public boolean isSum() {
        return group == FigureGroup.HONOURS && award == null;
    }
}
