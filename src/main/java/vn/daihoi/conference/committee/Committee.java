package vn.daihoi.conference.committee;

import java.util.List;
import java.util.Optional;

/// The organising committee and its subcommittees, in the order in which they are listed.
public record Committee(List<Member> members) {
    public static final String ORGANISING = "organising";

    public Committee {
        members = List.copyOf(members);
    }

    public List<Member> of(String body) {
        return members.stream().filter(member -> member.body().equals(body)).toList();
    }

    public Optional<Member> headOf(String body) {
        return of(body).stream()
                .filter(member -> member.role() == MemberRole.HEAD)
                .findFirst();
    }

    public Optional<Member> member(long id) {
        return members.stream().filter(member -> member.id() == id).findFirst();
    }
}
