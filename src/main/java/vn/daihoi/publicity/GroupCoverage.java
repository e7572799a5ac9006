package vn.daihoi.publicity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Traits;
import vn.daihoi.shared.FewPeople;

/// How much is told of one group: numbers only, as ethnicity beside a name is sensitive.
///
/// @param exemplars how many exemplars of the group somebody above stands by
/// @param told of how many of them something has been published
/// @param items how many items that tell of somebody of the group have been published, and are planned
public record GroupCoverage(SubjectGroup group, int exemplars, int told, Coverage.Count items) {
    /// A number of a minority that stands beside the names of few people would say who it is (NĐ 13/2023 Điều 2.4): it
    /// is left out.
    ///
    /// @param exemplars registrants that the coverage asks about
    /// @param known what is counted of them and of whoever items tell of
    public static List<GroupCoverage> of(Collection<Item> items, Set<Long> exemplars, Map<Long, Traits> known) {
        var published = items.stream()
                .filter(Item::isPublished)
                .flatMap(one -> one.subjects().stream())
                .collect(Collectors.toSet());
        return Arrays.stream(SubjectGroup.values())
                .filter(group -> group != SubjectGroup.MINORITY || areMany(exemplars) && areMany(published))
                .map(group -> of(group, items, exemplars, published, id -> isOf(group, known.get(id))))
                .toList();
    }

    private static boolean areMany(Set<Long> people) {
        return people.isEmpty() || !FewPeople.are(people.size());
    }

    private static boolean isOf(SubjectGroup group, @Nullable Traits one) {
        return one != null && group.has(one);
    }

    private static GroupCoverage of(
            SubjectGroup group,
            Collection<Item> items,
            Set<Long> exemplars,
            Set<Long> published,
            Predicate<Long> isOfGroup) {
        var about = items.stream()
                .filter(one -> one.subjects().stream().anyMatch(isOfGroup))
                .toList();
        var out = (int) about.stream().filter(Item::isPublished).count();
        return new GroupCoverage(
                group,
                (int) exemplars.stream().filter(isOfGroup).count(),
                (int) exemplars.stream()
                        .filter(isOfGroup.and(published::contains))
                        .count(),
                new Coverage.Count(out, about.size() - out));
    }
}
