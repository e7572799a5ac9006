package vn.daihoi.people;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What composition counts of one registrant, without a name. Sensitive where it is shown beside one: for counting
/// only, see [SensitiveData] for the rest.
///
/// @param localityId the unit whose people they speak for
/// @param awards codes of [Awards], of all three families
public record Traits(
        long registrantId,
        long unitId,
        long localityId,
        Kind kind,
        @Nullable Sex sex,
        @Nullable Integer bornYear,
        @Nullable LocalDate bornOn,
        @Nullable String ethnicity,
        @Nullable String religion,
        @Nullable Boolean partyMember,
        @Nullable Education education,
        @Nullable Theory theory,
        @Nullable Sector sector,
        @Nullable Economy economy,
        @Nullable Work work,
        boolean newExemplar,
        Set<String> awards) {

    /// Of a minority: known, and neither Kinh nor a foreigner.
    public boolean isEthnicMinority() {
        return ethnicity != null && !ethnicity.equals(EthnicGroups.MAJORITY) && !ethnicity.equals(EthnicGroups.FOREIGN);
    }

    /// Follows a religion: known, and not “Không”.
    public boolean isReligious() {
        return religion != null && !religion.equals(Religions.NONE);
    }

    /// Years of age completed on the day; counted from the year alone where no day of birth is known.
    public @Nullable Integer ageOn(LocalDate day) {
        if (bornOn != null) {
            return java.time.Period.between(bornOn, day).getYears();
        }
        return bornYear == null ? null : day.getYear() - bornYear;
    }
}
